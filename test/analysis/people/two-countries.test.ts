import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../src/domain/statement.js';
import { statementsIn } from '../statements/reading.js';

const last = (text: string): Speaker | null | undefined => statementsIn(text).at(-1)?.speaker;

describe('whose office it is in a text about several countries', () => {
  test.each([
    [
      'an office of its capital',
      'Norway has taken home one family. Finland flew out two. The foreign ministry in Helsinki said it would look at each case.',
      'FI',
    ],
    ['officials of their capital', 'Kenya and Sudan have no plan. Officials in Nairobi said nobody had asked them for help.', 'KE'],
    ['officials of the country they are in', 'Kenya and Sudan have no plan. Local officials in eastern Sudan said nobody had asked.', 'SD'],
    ['those of another country there', 'Iraq tried nine of them. Danish officials in Baghdad said the trials had been short.', 'DK'],
    [
      'the country before "where"',
      'Kuwait is watching. Tunisia, where the interior minister said that 200 had left, is writing a law.',
      'TN',
    ],
    [
      'the capital that a sentence opens with',
      'Australia will not move. In Kuala Lumpur, Home Ministry secretary-general Rahim Daud said the men could come.',
      'MY',
    ],
    [
      'not the town where all of them meet',
      'Denmark wants a tribunal. Denmark will pay. In Brussels, the justice minister said the plan was ready.',
      'DK',
    ],
    [
      'the parliament that is told',
      'Nine women are held in Kabul, Afghanistan. The government told the Lok Sabha that it had no plan. Afghan guards hold them.\n\nMinister of State for Home Suresh Nair said nobody had applied.',
      'IN',
    ],
    [
      'not a country that somebody spoke of',
      'The debate in London was short. Britain has nine children there. “What can Berlin do that we cannot?” asked Ann Kest, a Labour MP in Britain.\n\nThe security minister said the answer was no.',
      'GB',
    ],
  ])('%s', (_, text, country) => {
    expect(last(text)?.country).toBe(country);
  });
});

describe('a text laid out by country', () => {
  const overview = (heading: string, text: string): string =>
    `Where they stand\n\nBRITAIN\n\nBritain wants trials there.\n\nFRANCE\n\nFrance has fetched nine.\n\n${heading}\n\n${text}`;

  test.each([
    ['a role that Britain has too', 'NETHERLANDS', 'They would be arrested, Security Minister Joris Maas told reporters.', 'NL'],
    ['a heading in words', 'Kenyans in the camps', 'Principal Secretary Peter Otieno said nobody was fetched.', 'KE'],
    ['a heading of two', 'NORWAY AND SWEDEN', 'Oslo has no list. “They are not our problem,” a foreign ministry official said.', 'NO'],
    [
      'a heading of none',
      'What the Kurds want',
      'Stockholm has sent an envoy, and a foreign ministry official said more would follow.',
      'SE',
    ],
  ])('%s', (_, heading, text, country) => {
    expect(last(overview(heading, text))?.country).toBe(country);
  });
});

describe('names that hold words of titles and countries', () => {
  test.each([
    [
      'a title of state and field',
      'Minister of State for Home Suresh Nair said nobody had applied. India waits.',
      { name: 'Suresh Nair', role: 'Minister of State for Home', country: 'IN' },
    ],
    [
      'a region in a title',
      'For the opposition, shadow Middle East minister Tom Aldous said the children should come. Britain waits.',
      { name: 'Tom Aldous', role: 'shadow Middle East minister', country: 'GB' },
    ],
    [
      'an article inside a body',
      'Nothing has changed since, and Save the Children said 20 were left.',
      { name: 'Save the Children', role: null, country: 'SaveTheChildren' },
    ],
    [
      'the branch of a body',
      'Australia waits. About 20 are left, according to Save the Children Australia, which went to court.',
      { name: 'Save the Children Australia', role: null, country: 'SaveTheChildren' },
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toEqual(expected);
  });
});
