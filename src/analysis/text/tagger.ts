import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { WordFact } from './distinct-words.js';
import { addToken, noTokens, type Tokens } from './tokens.js';
import { type Word, wordOf } from './vocabulary.js';

/** Characters handed to the tagger at once: it is linear, but its cost per call is not small. */
const BLOCK = 16_000;
/** A run of this many characters without a blank is no English word; the tagger's own splitting of it is quadratic. */
const LONGEST_WORD = 80;
/** The tagger remembers every word it ever saw; it is made anew after this many characters (about 2,000 articles). */
const CHARACTERS_PER_TAGGER = 8_000_000;

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

let tagger: WinkMethods | null = null;
let charactersLeft = 0;

function freshTagger(characters: number): WinkMethods {
  if (tagger === null || charactersLeft < characters) {
    tagger = winkNLP(model, ['pos']);
    charactersLeft = CHARACTERS_PER_TAGGER;
  }
  charactersLeft -= characters;
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

/** The lemma that the tagger gave a word last, and the same in lower case. */
const lastLemma = new WordFact((): { given: string | null; small: string } => ({ given: null, small: '' }));

/** A lemma in lower case, as a string of its own. Most words have one lemma: it is not looked up again. */
function smallLemma(word: Word, lemma: string): string {
  const last = lastLemma.of(word);
  if (last.given !== lemma) {
    last.given = lemma;
    last.small = wordOf(lemma).lower;
  }
  return last.small;
}

function tagBlock(plain: string, from: number, to: number, out: Tokens): void {
  const { its, readDoc } = freshTagger(to - from);
  const tokens = readDoc(partPossessives(plain.slice(from, to))).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as ItsFunction<string>);
  let at = from;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (isBlank(value)) continue;
    while (at < to && (plain[at] === ' ' || plain[at] === '\n')) at++;
    if (!plain.startsWith(value, at)) {
      const found = plain.slice(at, Math.min(to, at + value.length + LONGEST_WORD)).indexOf(value);
      if (found < 0) continue;
      at += found;
    }
    const word = wordOf(value);
    addToken(out, at, at + value.length, word, tags[i] ?? 'X', smallLemma(word, lemmas[i] ?? value));
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
