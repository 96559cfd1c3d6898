import { describe, expect, it } from 'vitest';
import { WordFact } from '../../../src/analysis/text/distinct-words.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { wordOf } from '../../../src/analysis/text/vocabulary.js';
import { wordKind } from '../../../src/analysis/text/word-kinds.js';

const LONG = 'n'.repeat(60);
const TEXT = `The mayor of Vell said that ${LONG} was lost. The mayor left.\n\nNobody asked him.`;

const isShort = (word: string): boolean => word.length === 3;
const SHORT = wordKind(isShort);
const LEAVES = wordKind(/^(?:left|lost)$/);
const LONGEST = wordKind(new Set([LONG]));

/** So many new words that all before are forgotten. */
function forgetWords(salt: string): void {
  for (let n = 0; n < 35_000; n++) wordOf(`${salt}${n}`);
}

describe('kinds of words', () => {
  it('tells of every token whether it is one of a kind', () => {
    const doc = readDocument(TEXT);
    doc.lower.forEach((word, k) => {
      expect(SHORT.at(doc, k)).toBe(isShort(word));
      expect(LEAVES.at(doc, k)).toBe(word === 'left' || word === 'lost');
      expect(LONGEST.at(doc, k)).toBe(word === LONG);
    });
    expect(doc.lower.some((_, k) => SHORT.at(doc, k)) && doc.lower.some((_, k) => LEAVES.at(doc, k))).toBe(true);
  });

  it('is of no kind where there is no token', () => {
    const doc = readDocument(TEXT);
    const anything = wordKind(() => true);
    const read = readDocument('A text.');
    expect([SHORT.at(doc, -1), SHORT.at(doc, doc.length), anything.at(doc, -1), anything.at(read, read.length)]).toEqual(
      Array(4).fill(false),
    );
  });

  it('knows a kind that was thought of after a text was read', () => {
    const doc = readDocument(TEXT);
    const late = wordKind(/^mayor$/);
    expect(doc.lower.filter((_, k) => late.at(doc, k))).toEqual(['mayor', 'mayor']);
  });

  it('holds for texts that were read before their words were forgotten, and for those after', () => {
    const before = readDocument(TEXT);
    forgetWords('first');
    const after = readDocument(TEXT);
    for (const doc of [before, after]) expect(doc.lower.map((_, k) => SHORT.at(doc, k))).toEqual(doc.lower.map(isShort));
  });
});

describe('facts of words', () => {
  it('are right of a text whose words were forgotten meanwhile', () => {
    const length = new WordFact((word) => ({ length: word.length }));
    const before = readDocument(TEXT);
    length.at(before, 0);
    forgetWords('second');
    const after = readDocument(`Vell is far. ${TEXT}`);
    for (const doc of [after, before, after])
      expect(doc.lower.map((_, k) => length.at(doc, k).length)).toEqual(doc.lower.map((word) => word.length));
  });

  it('are found out once a word', () => {
    const asked: string[] = [];
    const fact = new WordFact((word) => {
      asked.push(word);
      return word.length > 3;
    });
    for (const doc of [readDocument('Kest left Vell.'), readDocument('Vell left Kest.')])
      for (let k = 0; k < doc.length; k++) fact.at(doc, k);
    expect(asked.sort()).toEqual(['.', 'kest', 'left', 'vell']);
  });
});
