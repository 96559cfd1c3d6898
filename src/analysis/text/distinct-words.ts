import { type Word, wordOf } from './vocabulary.js';

/** The different words of a list, and which of them stands at each place. */
export interface DistinctWords {
  readonly words: readonly Word[];
  /** Per place: index into `words`. */
  readonly at: Int32Array;
}

const listed = new WeakMap<readonly string[], DistinctWords>();

/**
 * The different words of a text: what is asked of every word is asked of these, since more than half of a text are words that stood in
 * it before. Made once per list.
 */
export function distinctWords(list: readonly string[]): DistinctWords {
  const found = listed.get(list);
  if (found) return found;
  const words: Word[] = [];
  const at = new Int32Array(list.length);
  const index = new Map<string, number>();
  for (let k = 0; k < list.length; k++) {
    const text = list[k]!;
    let place = index.get(text);
    if (place === undefined) {
      place = words.push(wordOf(text)) - 1;
      index.set(text, place);
    }
    at[k] = place;
  }
  const made = { words, at };
  listed.set(list, made);
  return made;
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
