import { distinctWords, WordFact } from './distinct-words.js';
import type { TextDocument } from './document.js';

/** Kinds of words that somebody asks for; each has a bit. */
const kinds: ((lower: string) => boolean)[] = [];
const MOST_KINDS = 31;

/** Of the first so many kinds which a word, or the words of each sentence, are of. */
interface Bits<T> {
  known: number;
  bits: T;
}

const ofWord = new WordFact((): Bits<number> => ({ known: 0, bits: 0 }));
const ofSentences = new WeakMap<TextDocument, Bits<Int32Array>>();

function bitsOf(text: string, own: Bits<number>): number {
  for (; own.known < kinds.length; own.known++) if (kinds[own.known]!(text)) own.bits |= 1 << own.known;
  return own.bits;
}

function bySentence(doc: TextDocument): Int32Array {
  const found = ofSentences.get(doc);
  if (found?.known === kinds.length) return found.bits;
  const { words, at } = distinctWords(doc.lower);
  const own = words.map((word) => bitsOf(word.text, ofWord.of(word)));
  const bits = new Int32Array(doc.sentences.length);
  doc.sentences.forEach(({ from, to }, index) => {
    for (let k = from; k < to; k++) bits[index]! |= own[at[k]!]!;
  });
  ofSentences.set(doc, { known: kinds.length, bits });
  return bits;
}

/**
 * Tells whether the sentence of a token holds any word of a kind. Rules that look back from every cue for such a word ask this first:
 * most sentences hold none, and what kinds a word is of is found out once per word, in whatever text it stands.
 * @throws RangeError where there would be more kinds than bits.
 */
export function sentencesWith(isOne: (lower: string) => boolean): (doc: TextDocument, token: number) => boolean {
  if (kinds.length >= MOST_KINDS) throw new RangeError(`more than ${MOST_KINDS} kinds of words are asked for by sentence`);
  const bit = 1 << (kinds.push(isOne) - 1);
  return (doc, token) => (bySentence(doc)[doc.sentenceOf[token]!]! & bit) !== 0;
}
