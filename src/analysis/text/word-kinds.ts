import type { DistinctWords } from './distinct-words.js';
import { oneOf } from './one-of.js';
import { firstNumber, WORDS_KEPT, type Word } from './vocabulary.js';

/** So many kinds of words that rules ask for were thought of. Each has a bit. */
let count = 0;
/** The kinds of which a word is by a list of words: looked up once for all of them. */
const listed = new Map<string, number[]>();
/** The others, by their number: every new word is asked about each. */
const open: { readonly kind: number; readonly isOne: (lower: string) => boolean }[] = [];
const BITS = 32;
/** Whole numbers that the bits of a word take. */
const ROW = 6;
/** The first bit says that the others are found out. */
const KNOWN = 1;
const MOST_KINDS = ROW * BITS - 1;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Of which kinds the words of a text are: bits side by side, since every rule asks for some of them. */
export interface WordKinds {
  /** So many kinds were thought of when the text was read. */
  readonly known: number;
  /** A row of bits for each different word. */
  readonly words: Int32Array;
  /** A row of bits for each sentence: what any of its words is. */
  readonly sentences: Int32Array;
}

/** A text as far as it is asked about here: a `TextDocument` is one. */
export interface KindedText {
  readonly lower: readonly string[];
  readonly distinct: DistinctWords;
  readonly kinds: WordKinds;
  readonly sentences: readonly Range[];
  readonly sentenceOf: readonly number[];
}

/** Rows of bits by the numbers of words, found out once per word in whatever text it stands. */
let rows = new Int32Array(0);
let first = -1;
let known = 0;

const NONE: readonly number[] = [];

/** What a word is of, into a row of its text. */
function putRow({ text }: Word, out: Int32Array, to: number): void {
  out[to] = KNOWN;
  const put = (kind: number): void => {
    const bit = kind + 1;
    out[to + (bit >> 5)]! |= 1 << (bit & 31);
  };
  for (const kind of listed.get(text) ?? NONE) put(kind);
  for (const { kind, isOne } of open) if (isOne(text)) put(kind);
}

/** Finds out of which kinds the words of a text are. */
export function kindsIn({ words, numbers, at }: DistinctWords, sentences: readonly Range[]): WordKinds {
  if (first !== firstNumber() || known !== count) {
    first = firstNumber();
    known = count;
    rows = new Int32Array(WORDS_KEPT * ROW);
  }
  const own = new Int32Array(words.length * ROW);
  for (let k = 0; k < words.length; k++) {
    const from = (numbers[k]! - first) * ROW;
    // Too long to be remembered, or forgotten since.
    if (from < 0) {
      putRow(words[k]!, own, k * ROW);
      continue;
    }
    if (rows[from] === 0) putRow(words[k]!, rows, from);
    for (let n = 0; n < ROW; n++) own[k * ROW + n] = rows[from + n]!;
  }
  const inSentences = new Int32Array(sentences.length * ROW);
  sentences.forEach(({ from, to }, sentence) => {
    for (let n = 0; n < ROW; n++) {
      let bits = 0;
      for (let k = from; k < to; k++) bits |= own[at[k]! * ROW + n]!;
      inSentences[sentence * ROW + n] = bits;
    }
  });
  return { known, words: own, sentences: inSentences };
}

/** What a rule asks of words in lower case, each by itself. */
export class WordKind {
  private readonly slot: number;
  private readonly bit: number;

  constructor(
    private readonly number: number,
    private readonly isOne: (lower: string) => boolean,
  ) {
    this.slot = (number + 1) >> 5;
    this.bit = 1 << ((number + 1) & 31);
  }

  /** Is the word at a token one of them? No where there is no such token. */
  at({ kinds, lower, distinct }: KindedText, token: number): boolean {
    const word = distinct.at[token];
    if (word === undefined) return false;
    // Thought of after the text was read.
    if (this.number >= kinds.known) return this.isOne(lower[token]!);
    return (kinds.words[word * ROW + this.slot]! & this.bit) !== 0;
  }

  /** Does the sentence of a token hold any of them? */
  inSentence(doc: KindedText, token: number): boolean {
    const sentence = doc.sentenceOf[token]!;
    if (this.number < doc.kinds.known) return (doc.kinds.sentences[sentence * ROW + this.slot]! & this.bit) !== 0;
    const { from, to } = doc.sentences[sentence]!;
    for (let k = from; k < to; k++) if (this.isOne(doc.lower[k]!)) return true;
    return false;
  }
}

/**
 * A kind of words that rules ask for at token after token: found out once per word, so that it costs a look at a bit where a pattern or a
 * set of words would be asked again for each.
 * @throws RangeError where there would be more kinds than bits.
 */
export function wordKind(words: RegExp | ReadonlySet<string> | ((lower: string) => boolean)): WordKind {
  if (count >= MOST_KINDS) throw new RangeError(`more than ${MOST_KINDS} kinds of words are asked for`);
  const kind = count++;
  if (words instanceof Function) return openKind(kind, words);
  const list = words instanceof RegExp ? listOf(words) : words;
  if (list === null) return openKind(kind, (lower) => (words as RegExp).test(lower));
  for (const word of list) listed.set(word, [...(listed.get(word) ?? NONE), kind]);
  return new WordKind(kind, (lower) => list.has(lower));
}

function openKind(kind: number, isOne: (lower: string) => boolean): WordKind {
  open.push({ kind, isOne });
  return new WordKind(kind, isOne);
}

/** The words of a pattern that is nothing but a list of them: "^(?:tents?|huts?)$". */
function listOf({ source, flags }: RegExp): ReadonlySet<string> | null {
  const alternatives = /^\^\(\?:((?:[a-z'-]\??|\|)+)\)\$$/.exec(source)?.[1];
  return alternatives === undefined || flags !== '' ? null : oneOf(alternatives);
}
