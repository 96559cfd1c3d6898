import { describe, expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';
import { AGAIN, OFFICES, OTHERS, type SpeakerCase } from './agency-cases.js';
import { SPOKEN_FOR } from './office-cases.js';
import { BODIES, CALLED_BACK, TITLES } from './regional-cases.js';

/** Name and country of whoever says the words asked for. */
function saidBy({ text, words }: SpeakerCase): { readonly name: string | null; readonly country: string | null } | string {
  const found = statementsIn(text).find((s) => s.quote.includes(words));
  if (!found) return `nobody says "${words}"`;
  return { name: found.speaker?.name ?? null, country: found.speaker?.country ?? null };
}

describe.each([
  ['offices', OFFICES],
  ['parties, courts, experts, media', OTHERS],
  ['the same people again', AGAIN],
  ['titles and offices of many countries', TITLES],
  ['organisations and scholars', BODIES],
  ['called back without their name', CALLED_BACK],
  ['spoken for without a word', SPOKEN_FOR],
])('%s', (_, cases) => {
  test.each(cases)('$what', (each) => {
    expect(saidBy(each)).toEqual({ name: each.name, country: each.country });
  });
});

test('a minister of the country of the dateline alone', () => {
  const text = 'BRUSSELS (Wire) - Justice Minister Dirk Aelbrecht said on Thursday that not a single adult would be flown in from Syria.';
  expect(statementsIn(text).at(-1)?.speaker?.country).toBe('BE');
});
