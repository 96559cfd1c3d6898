import { describe, expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';
import { AFFILIATED, TOLD_BEFORE } from './affiliation-cases.js';
import { AGAIN, OFFICES, OTHERS, type SpeakerCase } from './agency-cases.js';
import { AGED, AROUND, LONG_TITLES, MOVING, PAPERS, PHRASES, PRONOUNS } from './discourse-cases.js';
import { HARD } from './hard-cases.js';
import { HOLDERS, LED_BACK } from './holder-cases.js';
import { BY_THEIR_OFFICE } from './named-offices.js';
import { SPOKEN_FOR } from './office-cases.js';
import { BODIES, CALLED_BACK, TITLES } from './regional-cases.js';
import { ABROAD, SEATS } from './seat-cases.js';

/** Name and country of whoever says the words asked for. */
function saidBy({ text, words }: SpeakerCase): { readonly name: string | null; readonly country: string | null } | string {
  const found = statementsIn(text).find((s) => s.quote.includes(words));
  if (!found) return `nobody says "${words}"`;
  return { name: found.speaker?.name ?? null, country: found.speaker?.country ?? null };
}

/** Cases not read right yet, each with the reason; a failure here when one of them is. */
const MISSED: Readonly<Record<string, string>> = {
  'a minister on a visit, whose country only a demonym tells': 'a meeting with a counterpart does not move him home yet',
  'a charity worker in a camp': 'the verb is taken for the end of the noun',
  'far-right party': 'the phrase ends at the adjective with a hyphen',
  'an MP of the ruling party': 'words without a quotation before "said"',
  'a UN officer named for a country': 'an apposition with two possessives',
};

describe.each([
  ['offices', OFFICES],
  ['parties, courts, experts, media', OTHERS],
  ['the same people again', AGAIN],
  ['titles and offices of many countries', TITLES],
  ['organisations and scholars', BODIES],
  ['called back without their name', CALLED_BACK],
  ['spoken for without a word', SPOKEN_FOR],
  ['hard to place', HARD],
  ['by the seat of their office', SEATS],
  ['in a capital that is not theirs', ABROAD],
  ['offices by their own names', BY_THEIR_OFFICE],
  ['holders named before or after their office', HOLDERS],
  ['led back to whom they belong', LED_BACK],
  ['experts, associations and envoys', AFFILIATED],
  ['told by what was named before', TOLD_BEFORE],
  ['where the phrase begins and ends', PHRASES],
  ['called back by an age', AGED],
  ['in texts that move', MOVING],
  ['titles of many words', LONG_TITLES],
  ['by what stands around', AROUND],
  ['he and she', PRONOUNS],
  ['papers and regions', PAPERS],
])('%s', (_, cases) => {
  for (const each of cases)
    (MISSED[each.what] === undefined ? test : test.fails)(each.what, () => {
      expect(saidBy(each)).toEqual({ name: each.name, country: each.country });
    });
});

test('a minister of the country of the dateline alone', () => {
  const text = 'BRUSSELS (Wire) - Justice Minister Dirk Aelbrecht said on Thursday that not a single adult would be flown in from Syria.';
  expect(statementsIn(text).at(-1)?.speaker?.country).toBe('BE');
});
