import { type Word, wordOf } from './vocabulary.js';

/** The different words of a list, and which of them stands at each place. */
export interface DistinctWords {
  readonly words: readonly Word[];
  /** Per place: index into `words`. */
  readonly at: Int32Array;
  /** Per place: the bit of the first letter (see `letterBit`). */
  readonly letters: Int32Array;
}

const listed = new WeakMap<readonly string[], DistinctWords>();
/** Which list is being read, and per word where it stands in it: written on the word itself, so that nothing is looked up twice. */
let reading = 0;

/**
 * The different words of a text: what is asked of every word is asked of these, since more than half of a text are words that stood in
 * it before. Made once per list. (A word too long to be remembered stands there as often as it is written.)
 */
export function distinctWords(list: readonly string[]): DistinctWords {
  return listed.get(list) ?? remember(list, (k) => wordOf(list[k]!));
}

/** Lists the words of a text whose words are at hand, so that none of them is looked up again. */
export function rememberWords(list: readonly string[], each: readonly Word[]): void {
  remember(list, (k) => each[k]!);
}

function remember(list: readonly string[], wordAt: (k: number) => Word): DistinctWords {
  const words: Word[] = [];
  const at = new Int32Array(list.length);
  const letters = new Int32Array(list.length);
  reading++;
  for (let k = 0; k < list.length; k++) {
    const word = wordAt(k);
    if (word.seenIn !== reading) {
      word.seenIn = reading;
      word.place = words.push(word) - 1;
    }
    at[k] = word.place;
    letters[k] = word.letter;
  }
  const made = { words, at, letters };
  listed.set(list, made);
  return made;
}

/** Of each place of a list whether its word is one of those asked for: each different word is asked once. */
export function placesOf(list: readonly string[], isOne: (word: string) => boolean): (place: number) => boolean {
  const { words, at } = distinctWords(list);
  const ones = words.map(({ text }) => isOne(text));
  return (place) => ones[at[place]!]!;
}

/** So many questions about words were thought of; each has a number of its own. */
let questions = 0;

/** A question whose answer depends on a word alone: found out once per word, however many texts it stands in. */
export class WordFact<T extends object> {
  private readonly number = questions++;

  constructor(private readonly find: (text: string) => T) {}

  of(word: Word): T {
    const known = word.facts[this.number] as T | undefined;
    if (known !== undefined) return known;
    const found = this.find(word.text);
    word.facts[this.number] = found;
    return found;
  }
}
