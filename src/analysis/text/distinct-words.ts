/** A word of the language: one object for all places of all texts, so that what is found out about it is found out once. */
export interface Word {
  readonly text: string;
  /** Per term matcher, by its number: the terms that begin with this word. */
  readonly terms: (readonly number[] | undefined)[];
}

/** The different words of a list, and which of them stands at each place. */
export interface DistinctWords {
  readonly words: readonly Word[];
  /** Per place: index into `words`. */
  readonly at: Int32Array;
}

/** Words remembered from text to text: about as many as English news has, so that only nonsense begins anew. */
const WORDS_KEPT = 30_000;
/** A longer word may be a view into its text, and would keep the whole of it. */
const LONGEST_KEPT = 12;
const vocabulary = new Map<string, Word>();

function wordOf(text: string): Word {
  const known = vocabulary.get(text);
  if (known) return known;
  const word = { text, terms: [] };
  if (text.length > LONGEST_KEPT) return word;
  if (vocabulary.size >= WORDS_KEPT) vocabulary.clear();
  vocabulary.set(text, word);
  return word;
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
  list.forEach((text, k) => {
    let place = index.get(text);
    if (place === undefined) {
      place = words.push(wordOf(text)) - 1;
      index.set(text, place);
    }
    at[k] = place;
  });
  const made = { words, at };
  listed.set(list, made);
  return made;
}
