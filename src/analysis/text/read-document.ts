import type { QuotationRegion, TextDocument, TokenRange } from './document.js';
import { isWord } from './letters.js';
import { mendTags } from './mend-tags.js';
import { mendTokens } from './mend-tokens.js';
import { plainForm } from './plain-form.js';
import { quotationRegions } from './quotation-marks.js';
import { splitSentences } from './sentences.js';
import { type TaggedToken, tagTokens } from './tagger.js';

/** Index of the range that holds each token, -1 where none does. */
function indexOf(ranges: readonly TokenRange[], length: number): number[] {
  const out = new Array<number>(length).fill(-1);
  ranges.forEach(({ from, to }, k) => {
    out.fill(k, from, to);
  });
  return out;
}

/** Runs of tokens without a line break between them. */
function paragraphRanges(tokens: readonly TaggedToken[], plain: string): TokenRange[] {
  const out: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const last = i === tokens.length;
    if (!last && !plain.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n')) continue;
    out.push({ from, to: i });
    from = i;
  }
  return out;
}

function quotationRanges(text: string, tokens: readonly TaggedToken[], words: readonly string[]): QuotationRegion[] {
  const out: QuotationRegion[] = [];
  let at = 0;
  for (const { start, end, open } of quotationRegions(text)) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const from = at;
    let inside = 0;
    while (at < tokens.length && tokens[at]!.start < end) if (isWord(words[at++]!)) inside++;
    if (at > from) out.push({ from, to: at, words: inside, open });
  }
  return out;
}

/**
 * Makes a text ready for the analysis: words with tags and lemmas, quotations, sentences, paragraphs (see
 * {@link TextDocument}). Any string is accepted; time and memory are linear in its length. `furniture` says of each
 * paragraph whether it is page furniture; without it none is.
 */
export function readDocument(text: string, furniture?: readonly boolean[]): TextDocument {
  const plain = plainForm(text);
  const tokens = mendTokens(tagTokens(plain), plain, text);
  const word = tokens.map(({ start, end }) => text.slice(start, end));
  const lower = tokens.map(({ start, end }) => plain.slice(start, end).trimEnd().toLowerCase());
  const paragraphs = paragraphRanges(tokens, plain);
  const quotations = quotationRanges(text, tokens, word);
  const quotationOf = indexOf(quotations, tokens.length);
  const sentences = splitSentences({ word, lower, quotationOf }, paragraphs);
  return withFurniture(
    {
      text,
      length: tokens.length,
      word,
      lower,
      tag: mendTags({ word, lower, tag: tokens.map(({ tag }) => tag) }, sentences),
      lemma: tokens.map(({ lemma }) => lemma),
      start: tokens.map(({ start }) => start),
      end: tokens.map(({ end }) => end),
      quotationOf,
      sentenceOf: indexOf(sentences, tokens.length),
      paragraphOf: indexOf(paragraphs, tokens.length),
      quotations,
      sentences,
      paragraphs,
      furniture: [],
    },
    furniture ?? [],
  );
}

/** The document with the paragraphs of page furniture marked; paragraphs without a flag are none. */
export function withFurniture(document: TextDocument, flags: readonly boolean[]): TextDocument {
  return { ...document, furniture: document.paragraphs.map((_, k) => flags[k] ?? false) };
}
