import { firstNumber, WORDS_KEPT, type Word } from './vocabulary.js';

/** The different words of a list, and which of them stands at each place. */
export interface DistinctWords {
  readonly words: readonly Word[];
  /** Of each of them its number (see `Word`): side by side, where the words themselves lie far apart. */
  readonly numbers: Int32Array;
  /** Per place: index into `words`. */
  readonly at: Int32Array;
  /** Per place: the bit of the first letters (see `letterBit`). */
  readonly letters: Int32Array;
}

/** Which list is being read, and per word where it stands in it: written on the word itself, so that nothing is looked up twice. */
let reading = 0;

/**
 * The different words of a text: what is asked of every word is asked of these, since more than half of a text are words that stood in
 * it before. (A word too long to be remembered stands there as often as it is written.)
 */
export function distinctWords(each: readonly Word[]): DistinctWords {
  const words: Word[] = [];
  const at = new Int32Array(each.length);
  const letters = new Int32Array(each.length);
  reading++;
  for (let k = 0; k < each.length; k++) {
    const word = each[k]!;
    if (word.seenIn !== reading) {
      word.seenIn = reading;
      word.place = words.push(word) - 1;
    }
    at[k] = word.place;
    letters[k] = word.letter;
  }
  const numbers = new Int32Array(words.length);
  for (let n = 0; n < words.length; n++) numbers[n] = words[n]!.number;
  return { words, numbers, at, letters };
}

/**
 * A question whose answer depends on a word alone: found out once per word, however many texts it stands in. By the numbers of words
 * stands which answer it is, two bytes a word, and the few different answers in a list: what a text asks of its words lies close together,
 * where each word's own answer would be fetched from far away.
 */
export class WordFact<T extends object | boolean> {
  /** By word: the place of its answer in `answers`, 0 where it is not known yet. */
  private places = new Uint16Array(0);
  /** The different answers, from place 1 on: no more than words that are remembered. */
  private answers: (T | undefined)[] = [];
  private placeOf = new Map<T, number>();
  /** Number of the word that the table begins with. */
  private first = -1;
  /** The text that was asked about last, with its answers: in one list for all texts, which would be made and grown anew for each. */
  private lastWords: DistinctWords | null = null;
  private lastAnswers: T[] = [];

  constructor(private readonly find: (text: string) => T) {}

  of(word: Word): T {
    const first = this.begin();
    const at = word.number - first;
    // Too long to be remembered, or forgotten since.
    if (at < 0) return this.find(word.text);
    const known = this.answers[this.places[at]!];
    if (known !== undefined) return known;
    const found = this.find(word.text);
    if (first === firstNumber()) this.places[at] = this.kept(found);
    return found;
  }

  /** Where an answer is kept. */
  private kept(answer: T): number {
    const known = this.placeOf.get(answer);
    if (known !== undefined) return known;
    const place = this.answers.push(answer) - 1;
    this.placeOf.set(answer, place);
    return place;
  }

  /** Of the word at a token of a text. */
  at({ distinct }: { readonly distinct: DistinctWords }, token: number): T {
    return this.ofEach(distinct)[distinct.at[token]!]!;
  }

  /** Of each different word of a text; good until another text is asked about. */
  ofEach(distinct: DistinctWords): readonly T[] {
    if (distinct !== this.lastWords) {
      this.answerAll(distinct);
      this.lastWords = distinct;
    }
    return this.lastAnswers;
  }

  private answerAll({ words, numbers }: DistinctWords): void {
    const first = this.begin();
    const { places, answers } = this;
    // After an endless text.
    if (this.lastAnswers.length > WORDS_KEPT) this.lastAnswers = [];
    for (let k = 0; k < words.length; k++) {
      const at = numbers[k]! - first;
      // Before its first place a list would look for a property by that name, the slow way.
      this.lastAnswers[k] = (at < 0 ? undefined : answers[places[at]!]) ?? this.of(words[k]!);
    }
  }

  /** Makes the table anew when the words that it is of were forgotten. Returns the number of its first word. */
  private begin(): number {
    if (this.first !== firstNumber()) {
      this.first = firstNumber();
      this.places = new Uint16Array(WORDS_KEPT);
      this.answers = [undefined];
      this.placeOf = new Map();
    }
    return this.first;
  }
}
