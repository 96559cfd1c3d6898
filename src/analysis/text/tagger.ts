import type { ItsFunction, WinkMethods } from 'wink-nlp';
import { loadTagger } from './tagger-model.js';
import { addToken, noTokens, type Tokens } from './tokens.js';
import { firstNumber, type Word, wordOf } from './vocabulary.js';

/** Characters handed to the tagger at once: it is linear, but its cost per call is not small. */
const BLOCK = 16_000;
/** A run of this many characters without a blank is no English word; the tagger's own splitting of it is quadratic. */
export const LONGEST_WORD = 80;

/** The tagger splits these itself, and knows the "is" in them. */
const CONTRACTED =
  /^(?:it|he|she|that|there|this|what|who|where|here|how|when|why|let|one|someone|everyone|everybody|nobody|something|everything|nothing)$/i;

const LONGEST_CONTRACTED = 'everything'.length;

/**
 * Sets the possessive of every noun apart by a blank. Left to itself the tagger splits it or not, and tags it, by what
 * it happened to read before; so the same text would not always give the same tags.
 */
const partPossessives = (plain: string): string =>
  plain.replace(/'(s)(?![\p{L}\p{N}])/giu, (all: string, s: string, at: number) => {
    // Looked at here: looking back from every character of the text takes longer than all the rest.
    if (!/[\p{L}\p{N}.]$/u.test(plain.slice(Math.max(0, at - 2), at))) return all;
    const noun = /[\p{L}\p{N}.]+$/u.exec(plain.slice(Math.max(0, at - LONGEST_CONTRACTED - 1), at));
    return noun && CONTRACTED.test(noun[0]) ? all : ` '${s}`;
  });

/** A word as the tagger knows it. */
interface TaggedWord {
  /** Null where it is white space. */
  readonly word: Word | null;
  /** The tag that it had last, and the lemma in lower case that goes with it: most words have one. */
  tag: string;
  lemma: string;
}

interface Tagger {
  readonly wink: WinkMethods;
  /** Words by the tagger's own numbers for them: one look at a list where word and lemma would each be looked up by their letters. */
  known: (TaggedWord | undefined)[];
  /** The lowest number of our own words when they were listed: they are listed anew when it forgets them (see `firstNumber`). */
  since: number;
}

let tagger: Tagger | null = null;

/**
 * The tagger knows some 88,000 words from the start, and remembers every other one that it ever saw, with the numbers that follow: with
 * more than this it is made anew. That costs as much as some twenty articles, and all code that was compiled for the one before.
 */
const MOST_WORDS = 300_000;
/** A list that is filled from its far end would be a slow one. */
const noneKnown = (): Tagger['known'] => new Array<TaggedWord | undefined>(MOST_WORDS).fill(undefined);

function freshTagger(): Tagger {
  if (tagger === null || tagger.known.length > MOST_WORDS) tagger = { wink: loadTagger(), known: noneKnown(), since: firstNumber() };
  if (tagger.since !== firstNumber()) {
    tagger.known = noneKnown();
    tagger.since = firstNumber();
  }
  return tagger;
}

/** Ends of blocks of `plain`: at the end of a paragraph, else at a blank, else after {@link BLOCK} characters. */
function* blocksOf(plain: string, from: number, to: number): Generator<readonly [number, number]> {
  let at = from;
  while (at < to) {
    let end = Math.min(to, at + BLOCK);
    if (end < to) {
      const newline = plain.lastIndexOf('\n', end);
      const blank = newline > at ? newline : plain.lastIndexOf(' ', end);
      if (blank > at) end = blank + 1;
    }
    yield [at, end];
    at = end;
  }
}

const BLANK = 32;
const NEWLINE = 10;
/** What begins with a character above the blank is no blank itself; asked of every token. */
const isBlank = (value: string): boolean => !(value.charCodeAt(0) > BLANK && value.charCodeAt(0) < 128) && value.trim() === '';

const taggedWord = (text: string): TaggedWord => ({ word: isBlank(text) ? null : wordOf(text), tag: '', lemma: '' });

function tagBlock(plain: string, from: number, to: number, out: Tokens): void {
  const { wink, known } = freshTagger();
  const { its, readDoc } = wink;
  const tokens = readDoc(partPossessives(plain.slice(from, to))).tokens();
  const numbers = tokens.out(its.uniqueId) as number[];
  const tags = tokens.out(its.pos);
  const contracted = tokens.out(its.contractionFlag);
  let at = from;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    let own = known[number];
    if (own === undefined) {
      own = taggedWord(tokens.itemAt(i).out(its.value));
      known[number] = own;
    }
    const { word } = own;
    if (word === null) continue;
    const value = word.text;
    while (at < to && (plain.charCodeAt(at) === BLANK || plain.charCodeAt(at) === NEWLINE)) at++;
    if (!plain.startsWith(value, at)) {
      const found = plain.slice(at, Math.min(to, at + value.length + LONGEST_WORD)).indexOf(value);
      if (found < 0) continue;
      at += found;
    }
    const tag = tags[i] ?? 'X';
    if (own.tag !== tag || contracted[i]) {
      // It has none for some marks.
      own.lemma = wordOf(tokens.itemAt(i).out(its.lemma as ItsFunction<string | undefined>) ?? value).lower;
      // The parts of a contraction have lemmas of their own there.
      own.tag = contracted[i] ? '' : tag;
    }
    addToken(out, at, at + value.length, word, tag, own.lemma);
    at += value.length;
  }
}

/** Is there a run of more than {@link LONGEST_WORD} characters without a space or the end of a line? Of nearly all texts this rules out longer words. */
function mayHoldLong(plain: string): boolean {
  let begin = 0;
  for (let at = 0; at <= plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code !== BLANK && code !== NEWLINE && at < plain.length) continue;
    if (at - begin > LONGEST_WORD) return true;
    begin = at + 1;
  }
  return false;
}

/**
 * Words and marks of a text in plain form, each with its universal part-of-speech tag, in order and without overlap.
 * Linear in the length of the text; a run of more than 80 characters without a blank is one token tagged X.
 */
export function tagTokens(plain: string): Tokens {
  const out = noTokens();
  // From the beginning of a run alone: else every run is read again from each of its characters.
  const long = new RegExp(`(?<!\\S)\\S{${LONGEST_WORD + 1},}`, 'g');
  let from = 0;
  const read = (to: number): void => {
    for (const [start, end] of blocksOf(plain, from, to)) tagBlock(plain, start, end, out);
  };
  for (const run of mayHoldLong(plain) ? plain.matchAll(long) : []) {
    read(run.index);
    from = run.index + run[0].length;
    const word = wordOf(run[0]);
    addToken(out, run.index, from, word, 'X', word.lower);
  }
  read(plain.length);
  return out;
}
