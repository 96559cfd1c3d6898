import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('a tribunal, named by whom or where it would try', () => {
  it.each([
    ['A court for the jailed fighters is being promoted by Oslo.', 'NO'],
    ['The plan for a tribunal in Erbil is backed by Austria.', 'AT'],
    ['The tribunal for captured jihadists favoured by Rome would have judges of five nations.', 'IT'],
    ['Ireland supports the Finnish proposal for a tribunal, its justice minister said.', 'IE'],
    ['Norway put its weight behind a UN-backed tribunal.', 'NO'],
    ['"This needs an answer," said Danish foreign minister Ole Vang, proposing a UN-led tribunal.', 'DK'],
    ['A court with an international mandate is needed, the Spanish foreign minister said.', 'ES'],
    ['Finland is campaigning for a tribunal in Syria at the United Nations.', 'FI'],
    ['The Portuguese government would welcome a tribunal with judges from several countries.', 'PT'],
    ['"They belong before an international court," the Czech prime minister said.', 'CZ'],
  ])('%s', (text, country) => {
    expect(briefly(text)).toContain(`${country} international_tribunal origin`);
  });

  it.each([
    'A court for the jailed fighters is being promoted by lawyers in Oslo.',
    'Austria has poured cold water on the plan for a tribunal in Erbil.',
    'Denmark gave up its push for a tribunal in Iraq, its foreign minister said.',
    'A tribunal for the fighters was never discussed, the Swedish minister said.',
    'The tribunal in Baghdad sentenced two Danes, the Danish foreign ministry said.',
    'A tribunal for foreign fighters would take years, experts told the Dutch parliament.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text).join()).not.toContain('tribunal');
  });
});
