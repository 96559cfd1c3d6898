import { describe, expect, it } from 'vitest';
import { statementsIn } from '../statements/reading.js';
import { briefly } from './read.js';

/** A release of a group, and what stands in it. */
const release = (text: string, who = 'Human Rights Watch'): string =>
  `(Geneva) – Families of Islamic State fighters are held in northeast Syria without end, ${who} said today.\n\n${text}`;

describe('the release of an aid or rights group asks on its own account', () => {
  it.each<[string, string[]]>([
    [release('Norway and Finland should take back the mothers, Human Rights Watch said.'), ['HRW repatriate urging_others']],
    [release('Norway should fetch the seven women who are left.'), ['HRW repatriate urging_others']],
    [release('Every government should repatriate its nationals.'), ['HRW repatriate urging_others']],
    [release('The group called on countries to take back their nationals.'), ['HRW repatriate urging_others']],
    [release('Adults should be prosecuted at home, the organization said.'), ['HRW prosecute_at_home urging_others']],
    [
      release(
        'All countries must bring their nationals home and prosecute adults for their crimes, Amnesty International said.',
        'Amnesty International',
      ),
      ['Amnesty prosecute_at_home urging_others', 'Amnesty repatriate urging_others'],
    ],
    [
      'Countries must bring home the children from Islamic State camps, Save the Children said in a report released today.',
      ['SaveTheChildren repatriate urging_others'],
    ],
    // What governments have said or done is theirs.
    [release('Norway has brought home five orphans.'), ['NO repatriate_children_only origin']],
    [release('A Norwegian official told Human Rights Watch that the women would not be taken back.'), ['NO refuse origin']],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual(read);
  });

  it.each([
    // The group is none that is told apart from others.
    release('Norway should fetch the seven women who are left.', 'Harbour Rights International'),
    // What it asks of others is no stance of theirs.
    release('The UN should press states to take back their nationals.'),
    release('Norway has refused to take back women, the group said.'),
    release('Norway should not leave the women there.'),
    // News of the day, in which a group is one voice among many.
    'Norway should take back the mothers from Islamic State camps, Human Rights Watch said on Tuesday.',
    'Groups including Amnesty International said today that Norway should take back the mothers from Islamic State camps.',
    'Norway was silent today. Human Rights Watch said last year that it should take back the mothers from Islamic State camps.',
  ])('no stance: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });

  it.each([
    [release('The women are ill, the group said.'), 'Human Rights Watch | HRW'],
    ['Human Rights Watch was quoted. Islamic State attacked a prison. The group said that it had freed its men.', 'the group | null'],
  ])('whose words: %s', (text, who) => {
    const speaker = statementsIn(text).at(-1)?.speaker;
    expect(`${speaker?.name ?? speaker?.role?.toLowerCase()} | ${speaker?.country}`).toBe(who);
  });
});
