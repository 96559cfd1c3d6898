import { describe, expect, it } from 'vitest';
import { stancesIn } from '../in-an-article.js';

describe('what is only compared, not ruled out, or was so until a time', () => {
  it.each<[string, string[]]>([
    ['It is safer to bring them home than to leave them in the camps, the Belgian justice minister argued.', ['BE repatriate']],
    ['It is better to leave them where they are than to bring them home, the Belgian justice minister said.', ['BE refuse']],
    ['It is less dangerous to take the men home than to leave them under guard, the Belgian justice minister said.', ['BE repatriate']],
    ["Spain's interior minister said that he could not rule out that the women would return.", []],
    ["Spain's interior minister said that he could not rule out the return of the women.", []],
    ['Finland took back women until 2019; since then it has refused.', []],
    ['Belgium refused to take back anybody until last year.', []],
    ['Denmark stripped dual nationals of their citizenship until March 2021.', []],
    ['Denmark had wanted to leave the mothers behind; a court ruling changed that.', []],
    ['Denmark had planned to bring home the mothers; the vote changed that.', []],
    ['The US delegation had hoped to persuade its allies to take back their citizens.', ['US repatriate']],
    ['Denmark had already decided to take back the mothers.', ['DK repatriate']],
    ['France abstained when the council voted for an international tribunal.', []],
    ['Sweden will keep bringing home children until 2027.', ['SE repatriate']],
    ['The woman, who lived in Raqqa until 2017, was brought home by Denmark.', ['DK repatriate']],
    ['Denmark brought home a woman who had lived in Raqqa until 2017.', ['DK repatriate']],
  ])('%s', (text, stances) => {
    expect(stancesIn(text)).toEqual(stances);
  });
});
