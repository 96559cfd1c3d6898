/** A word of the language: one object for all places of all texts, so that what is found out about it is found out once. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** The same in lower case; itself where it is. */
  readonly small: Word;
  /** The bit of its first letters (see `letterBit`). */
  readonly letter: number;
  /** Its number among all words: common ones have low numbers, since they were read first. -1 where it is not remembered. */
  readonly number: number;
  /** The list of words that was read last with it, and its place there (see `distinctWords`). */
  seenIn: number;
  place: number;
}

/** The bit of the two letters that a word begins with: tells most words apart at once. Two, since many words begin with one of a few letters. */
export const letterBit = (word: string): number => 1 << ((word.charCodeAt(0) + 5 * (word.length > 1 ? word.charCodeAt(1) : 0)) & 31);

/** Words remembered from text to text: about as many as English news has, so that only nonsense begins anew. */
export const WORDS_KEPT = 30_000;
/** What is longer is seldom read twice. */
const LONGEST_KEPT = 40;
const LATIN = 255;
/** More characters than this are no arguments of one call. */
const LONGEST_COPIED = 1000;
/** Longer ones are names of properties. */
const WHOLE_NUMBER = /^\d{1,10}$/;
const vocabulary = new Map<string, Word>();
/** No number is given twice: a text may still be read whose words were forgotten meanwhile. */
let next = 0;
let first = 0;

/** The lowest number of a word that is still remembered: tables of what is known of words, {@link WORDS_KEPT} long, begin with it. */
export const firstNumber = (): number => first;

/** The same characters, one byte each where they allow it. */
function narrow(text: string): string {
  const codes: number[] = [];
  let all = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    codes.push(code);
    all |= code;
  }
  return all <= LATIN ? String.fromCharCode.apply(null, codes) : text;
}

/**
 * The same characters as a string of its own. A piece of a text would keep the whole text, has two bytes a character where a single curly
 * mark stands anywhere in it, and is compared character by character; the name of a property is none of that.
 */
export function ownString(text: string): string {
  const copy = text.length <= LONGEST_COPIED ? narrow(text) : text;
  // A whole number is no name of a property but a place in a list; short texts in JSON the engine takes as it takes names.
  if (WHOLE_NUMBER.test(copy)) return JSON.parse(`"${copy}"`) as string;
  // Without a prototype: of an ordinary object the engine would remember for each word that it has that property alone.
  const named: Record<string, true> = Object.create(null);
  named[copy] = true;
  return Object.keys(named)[0]!;
}

/** A class, since a word in lower case holds itself. */
class OneWord implements Word {
  readonly lower: string;
  readonly small: Word;
  readonly letter: number;
  seenIn = 0;
  place = 0;

  constructor(
    readonly text: string,
    small: Word | null,
    readonly number: number,
  ) {
    this.small = small ?? this;
    this.letter = letterBit(text);
    this.lower = this.small === this ? text : this.small.text;
  }
}

/** The word that is written so; the same object each time, as long as it is remembered. */
export function wordOf(written: string): Word {
  const known = vocabulary.get(written);
  if (known) return known;
  const text = ownString(written);
  if (written.length > LONGEST_KEPT) {
    const small = ownString(text.toLowerCase());
    return new OneWord(text, small === text ? null : new OneWord(small, null, -1), -1);
  }
  const lower = text.toLowerCase();
  const small = lower === text ? null : wordOf(lower);
  if (vocabulary.size >= WORDS_KEPT) {
    vocabulary.clear();
    first = next;
  }
  const word = new OneWord(text, small, next++);
  vocabulary.set(text, word);
  return word;
}
