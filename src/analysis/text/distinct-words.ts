/** A word of the language: one object for all places of all texts, so that what is found out about it is found out once. */
export interface Word {
  readonly text: string;
  /** What was found out about it, by the number of the question (see `WordFact`). */
  readonly facts: unknown[];
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
  const word: Word = { text, facts: [] };
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
