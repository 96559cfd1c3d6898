import { describe, expect, it } from 'vitest';
import { isRelevant } from '../../../src/analysis/relevance/relevance.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { pack } from '../stances/read.js';
import { OFF_TOPIC, ON_TOPIC } from './look-alikes.js';

/** Beginnings of the texts that are not told apart yet, each with the reason. */
const MISSED: Readonly<Record<string, string>> = {};

describe('the topic and what looks like it', () => {
  for (const [texts, expected] of [
    [ON_TOPIC, true],
    [OFF_TOPIC, false],
  ] as const) {
    for (const text of texts) {
      const missed = Object.keys(MISSED).some((beginning) => text.startsWith(beginning));
      (missed ? it.fails : it)(`${expected ? 'on' : 'off'} topic: ${text}`, () => {
        expect(isRelevant(readDocument(text), pack)).toBe(expected);
      });
    }
  }

  it('is not settled by a play on words in a headline', () => {
    const match = `${'The home side took the lead from a corner, and its captain said that he was happy with everyone who had come back. '.repeat(4)}`;
    expect(isRelevant(readDocument(match), pack, 'Foreign fighters bring the cup home')).toBe(false);
  });
});
