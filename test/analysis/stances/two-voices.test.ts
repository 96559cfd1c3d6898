import { describe, expect, it } from 'vitest';
import { stancesOf } from './read.js';

const rows = (text: string) => stancesOf(text).map(({ country, stance, group, authority }) => `${country} ${stance} ${group} ${authority}`);

describe('two officials of one country in one breath', () => {
  it.each([
    ["Norway's justice minister says the two mothers will come home for trial; its foreign minister says there is no such plan.", 'women'],
    ['The Spanish defence minister said the women would be brought home; the interior minister said they would not.', 'women'],
    ['The Maltese interior minister wants to bring home the children, but the foreign minister has ruled it out.', 'children'],
    ['The Latvian justice minister said the women would be brought home. The foreign minister denied it.', 'women'],
  ])('both are kept: %s', (text, group) => {
    const found = rows(text).map((row) => row.slice(3));
    expect(found).toEqual(expect.arrayContaining([`repatriate ${group} minister`, `refuse ${group} minister`]));
  });

  it.each([
    "Malta's prime minister said the women would be brought home, but the opposition says it would not happen.",
    "Malta's prime minister said the women would be brought home; a lawyer for the families says there is no such plan.",
    "Malta's prime minister said the women would be brought home, but the Syrian foreign minister says there is no such plan.",
    "Malta's prime minister said the women would be brought home; the interior minister says there is a plan.",
    "Malta's prime minister said the women would be brought home, but the interior minister says it will not happen before summer.",
  ])('nobody else is a second voice: %s', (text) => {
    expect(rows(text)).toEqual(['MT repatriate women head']);
  });

  it('stands on the second clause alone', () => {
    const text = "Norway's justice minister says the mothers will be brought home; its foreign minister says there is no such plan.";
    expect(stancesOf(text).find(({ stance }) => stance === 'refuse')?.evidence).toBe('its foreign minister says there is no such plan');
  });
});
