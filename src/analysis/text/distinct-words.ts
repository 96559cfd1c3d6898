/** The different words of a list, and which of them stands at each place. */
export interface DistinctWords {
  readonly words: readonly string[];
  /** Per place: index into `words`. */
  readonly at: Int32Array;
}

const known = new WeakMap<readonly string[], DistinctWords>();

/**
 * The different words of a text: what is asked of every word is asked of these, since more than half of a text are words that stood in
 * it before. Made once per list.
 */
export function distinctWords(list: readonly string[]): DistinctWords {
  const found = known.get(list);
  if (found) return found;
  const words: string[] = [];
  const at = new Int32Array(list.length);
  const index = new Map<string, number>();
  list.forEach((word, k) => {
    let place = index.get(word);
    if (place === undefined) {
      place = words.push(word) - 1;
      index.set(word, place);
    }
    at[k] = place;
  });
  const made = { words, at };
  known.set(list, made);
  return made;
}
