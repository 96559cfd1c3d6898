import { type DistinctWords, distinctWords } from './distinct-words.js';
import type { QuotationRegion, TextDocument, TokenRange } from './document.js';
import { isWord } from './letters.js';
import { mendTags } from './mend-tags.js';
import { mendTokens } from './mend-tokens.js';
import { plainForm, westernLetters } from './plain-form.js';
import { quotationRegions } from './quotation-marks.js';
import { splitSentences } from './sentences.js';
import { tagTokens } from './tagger.js';
import { isTitle } from './titles.js';
import type { Tokens } from './tokens.js';
import { type Word, wordOf } from './vocabulary.js';
import { kindsIn } from './word-kinds.js';

/** Index of the range that holds each token, -1 where none does. */
function indexOf(ranges: readonly TokenRange[], length: number): number[] {
  const out = new Array<number>(length).fill(-1);
  ranges.forEach(({ from, to }, k) => {
    out.fill(k, from, to);
  });
  return out;
}

/** Runs of tokens without a line break between them. */
function paragraphRanges({ start, end }: Tokens, plain: string): TokenRange[] {
  const out: TokenRange[] = [];
  let from = 0;
  let line = plain.indexOf('\n');
  for (let i = 1; i <= start.length; i++) {
    if (i < start.length) {
      while (line >= 0 && line < end[i - 1]!) line = plain.indexOf('\n', line + 1);
      if (line < 0 || line >= start[i]!) continue;
    }
    out.push({ from, to: i });
    from = i;
  }
  return out;
}

function quotationRanges(text: string, starts: readonly number[], word: readonly string[], lower: readonly string[]): QuotationRegion[] {
  const out: QuotationRegion[] = [];
  let at = 0;
  for (const { start, end, open } of quotationRegions(text)) {
    while (at < starts.length && starts[at]! < start) at++;
    const from = at;
    let inside = 0;
    while (at < starts.length && starts[at]! < end) if (isWord(word[at++]!)) inside++;
    if (at > from) out.push({ from, to: at, words: inside > 2 && isTitle({ word, lower }, { from, to: at }) ? 0 : inside, open });
  }
  return out;
}

interface Written {
  readonly word: string[];
  readonly lower: string[];
  readonly distinct: DistinctWords;
}

/** Each token as written, and in lower case in its plain form; both shared with all other places where it stands. */
function writtenWords(text: string, plain: string, { start, end, word: read, lemma }: Tokens): Written {
  // Filled by hand, as all columns are: a list that `map` makes is of another kind once the engine has optimised its caller, and all
  // compiled code that reads the document is thrown away with the first list of that kind. Copies of lists that are as long need not grow.
  const word: string[] = lemma.slice();
  const lower: string[] = lemma.slice();
  const small: Word[] = read.slice();
  for (let k = 0; k < start.length; k++) {
    const from = start[k]!;
    const own = read[k]!;
    // Most words are their own plain form.
    if (own.text.length === end[k]! - from && text.startsWith(own.text, from)) {
      word[k] = own.text;
      small[k] = own.small;
    } else {
      word[k] = wordOf(text.slice(from, end[k])).text;
      small[k] = wordOf(plain.slice(from, end[k]).trimEnd()).small;
    }
    lower[k] = small[k]!.text;
  }
  return { word, lower, distinct: distinctWords(small) };
}

/**
 * Makes a text ready for the analysis: words with tags and lemmas, quotations, sentences, paragraphs (see
 * {@link TextDocument}). Any string is accepted; time and memory are linear in its length. `furniture` says of each
 * paragraph whether it is page furniture; without it none is.
 */
export function readDocument(text: string, furniture?: readonly boolean[]): TextDocument {
  const plain = plainForm(text);
  const tokens = mendTokens(tagTokens(westernLetters(plain)), plain, text);
  const { word, lower, distinct } = writtenWords(text, plain, tokens);
  const { length } = word;
  const paragraphs = paragraphRanges(tokens, plain);
  const quotations = quotationRanges(text, tokens.start, word, lower);
  const quotationOf = indexOf(quotations, length);
  const sentences = splitSentences({ word, lower, quotationOf }, paragraphs);
  return {
    text,
    length,
    word,
    lower,
    tag: mendTags({ word, lower, tag: tokens.tag }, sentences),
    lemma: tokens.lemma,
    start: tokens.start,
    end: tokens.end,
    quotationOf,
    sentenceOf: indexOf(sentences, length),
    paragraphOf: indexOf(paragraphs, length),
    quotations,
    sentences,
    paragraphs,
    furniture: flagsOf(paragraphs, furniture ?? []),
    distinct,
    kinds: kindsIn(distinct, sentences),
  };
}

function flagsOf(paragraphs: readonly TokenRange[], flags: readonly boolean[]): boolean[] {
  const out: boolean[] = [];
  for (let k = 0; k < paragraphs.length; k++) out.push(flags[k] ?? false);
  return out;
}

/** The document with the paragraphs of page furniture marked; paragraphs without a flag are none. */
export function withFurniture(document: TextDocument, flags: readonly boolean[]): TextDocument {
  return { ...document, furniture: flagsOf(document.paragraphs, flags) };
}
