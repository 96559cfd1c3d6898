import type { TokenRange } from './document.js';
import { isCapitalised, isWord } from './letters.js';

/** What the tags are mended by. */
export interface TaggedWords {
  readonly word: readonly string[];
  readonly lower: readonly string[];
  readonly tag: readonly string[];
}

const MAY_BE_NAME = /^(?:VERB|ADV|ADJ|X|INTJ|NOUN)$/;
/** A sentence with more than this share of its words capitalised is a headline: its capitals tell nothing. */
const HEADLINE = 0.5;

function isHeadline({ word }: TaggedWords, { from, to }: TokenRange): boolean {
  let words = 0;
  let capitals = 0;
  for (let k = from + 1; k < to; k++) {
    if (!/^\p{L}{4,}/u.test(word[k]!)) continue;
    words++;
    if (isCapitalised(word[k]!)) capitals++;
  }
  return words > 0 && capitals > HEADLINE * words;
}

/**
 * Tags as proper nouns the names that the tagger takes for verbs, adverbs or adjectives ("Welch said", "Jolly said"): a
 * capitalised word inside a sentence is a name, and so is the same word at the start of one.
 */
export function mendTags(words: TaggedWords, sentences: readonly TokenRange[]): string[] {
  const tag = [...words.tag];
  const names = new Set<string>();
  const common = new Set<string>();
  const first = new Set<number>();
  for (const sentence of sentences) {
    if (isHeadline(words, sentence)) {
      for (let k = sentence.from; k < sentence.to; k++) first.add(k);
      continue;
    }
    let start = true;
    for (let k = sentence.from; k < sentence.to; k++) {
      const word = words.word[k]!;
      if (!isWord(word)) {
        if (/^["'(:;—.?!…]/.test(words.lower[k]!)) start = true;
        continue;
      }
      if (start) first.add(k);
      else if (isCapitalised(word) && MAY_BE_NAME.test(tag[k]!) && tag[k] !== 'ADJ' && tag[k] !== 'NOUN') tag[k] = 'PROPN';
      if (!start && isCapitalised(word) && tag[k] === 'PROPN') names.add(word);
      if (!isCapitalised(word)) common.add(words.lower[k]!);
      start = false;
    }
  }
  for (const k of first) {
    const word = words.word[k]!;
    if (names.has(word) && !common.has(words.lower[k]!) && MAY_BE_NAME.test(tag[k]!)) tag[k] = 'PROPN';
  }
  return tag;
}
