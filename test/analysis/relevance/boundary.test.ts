import { describe, expect, it } from 'vitest';
import { mayBeOnTopic } from '../../../src/analysis/relevance/may-be-on-topic.js';
import { isRelevant } from '../../../src/analysis/relevance/relevance.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { pack } from '../stances/read.js';
import { LATER_OFF, LATER_ON } from './boundary-later.js';
import { MORE_OFF } from './boundary-more.js';
import { BOUNDARY_OFF } from './boundary-off.js';
import { BOUNDARY_ON } from './boundary-on.js';

/** Headlines of the articles that are not told apart yet, each with the reason. */
const MISSED: Readonly<Record<string, string>> = {
  'Committee hears of 90 Trinidadians': 'neither Syria nor the group is named, and the people are known by their nationality alone',
  'Kadyrov aide meets girls at Grozny airport': 'fathers who died in Mosul say it between the lines',
  'Kabul to receive Afghans expelled by Iran': 'camps, nationals taken back and Islamic State in another war',
  'Passports for sale': 'citizenship lost and nationals of Syria in a text about a trade',
};
/** A text of two sentences without a headline that names the camps and no country of theirs. */
const MISSED_TEXT = 'The Maldives will not leave';

describe('short articles near the boundary of the topic', () => {
  for (const [articles, expected] of [
    [[...BOUNDARY_ON, ...LATER_ON], true],
    [[...BOUNDARY_OFF, ...MORE_OFF, ...LATER_OFF], false],
  ] as const) {
    for (const [headline, text] of articles) {
      (MISSED[headline] || text.startsWith(MISSED_TEXT) ? it.fails : it)(`${expected ? 'on' : 'off'} topic: ${headline || text}`, () => {
        expect(isRelevant(readDocument(text), pack, headline)).toBe(expected);
      });
    }
  }
});

it.each([
  ['Kyrgyzstan completes third humanitarian mission, returns 99 citizens from Syria', ''],
  ['Swedish woman jailed for taking son to Raqqa', ''],
  ['Dushanbe receives 104 citizens', 'A special flight brought women and children home from Syria.'],
])('a page is worth reading when headline and summary give evidence together: %s', (title, summary) => {
  expect(mayBeOnTopic(title, summary, pack)).toBe(true);
});
