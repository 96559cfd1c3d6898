import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('countries on the way, and those who only hold people', () => {
  it.each([
    // Whose cabinet it is, the country that people were sent from does not say.
    [
      'Kuwait jailed five men. One was handed over by the Philippines to Kuwaiti officers. The cabinet has withdrawn the nationality of another fighter.',
      'PH revoke_citizenship',
    ],
    [
      'Italy waits. A man who was sent home from Turkey last year has been deprived of his citizenship by the government.',
      'TR revoke_citizenship',
    ],
    [
      'Sudan has received a girl. She had been cared for by the Libyan Red Crescent. The agency expects to bring home eight more children.',
      'LY repatriate',
    ],
    // Others took it from them.
    [
      'Turkey will send fighters back to their countries even if their citizenship has been revoked, the Turkish minister said.',
      'TR revoke_citizenship',
    ],
    ['Turkey said it would send back others, even those whose nationality had been revoked.', 'TR revoke_citizenship'],
  ])('%s', (text, wrong) => {
    expect(briefly(text).map((each) => each.split(' ').slice(0, 2).join(' '))).not.toContain(wrong);
  });

  it.each<[string, string]>([
    ['Two women were stripped of their Turkish citizenship, Ankara said.', 'TR revoke_citizenship origin'],
    [
      'Hungary’s minister is against it. His Finnish counterpart said it was safer to bring the women and children home.',
      'FI repatriate origin',
    ],
    ['Germany waits, whereas his American counterpart insisted that nations bring home their own fighters.', 'US repatriate urging_others'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});

describe('people on their way home are moved to no third country', () => {
  it.each([
    'Six women were handed to a delegation from Berlin before dawn and driven to the Iraqi border, the Autonomous Administration said.',
    'The women were driven to Iraq, from where they flew home, the Autonomous Administration said.',
    'The SDF moved 200 prisoners to the Iraqi border.',
  ])('%s', (text) => {
    expect(briefly(text).join()).not.toContain('third_country_detention');
  });
});

describe('orphans by another name', () => {
  it.each([
    'The Tunisian government would take back children whose parents had died, the foreign minister said.',
    'Tunisia has received two girls from al-Hol whose parents were killed in Baghouz.',
    'Children who had lost both parents would be brought home from al-Hol, the Tunisian foreign minister said.',
  ])('%s', (text) => {
    expect(briefly(text)).toEqual(['TN repatriate_children_only origin']);
  });

  it('knows a mother who is left', () => {
    expect(briefly('Tunisia will bring home three children whose father was killed in Raqqa.')).toEqual(['TN repatriate origin']);
  });
});
