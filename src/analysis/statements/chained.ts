import type { TextDocument, TokenRange } from '../text/document.js';
import type { Attribution } from './attribution.js';
import { isQuoted } from './words.js';

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
/** A sentence with at least this share of its words inside quotation marks is all quotation. */
const ALL_QUOTED = 0.9;

/** The first quoted word of a sentence and the share of its words that are quoted. */
export function quotedShare(doc: TextDocument, { from, to }: TokenRange): { readonly first: number; readonly share: number } {
  let words = 0;
  let quoted = 0;
  let first = -1;
  for (let k = from; k < to; k++) {
    if (!isWord(doc.word[k]!)) continue;
    words++;
    if (!isQuoted(doc, k)) continue;
    quoted++;
    if (first < 0) first = k;
  }
  return { first, share: words === 0 ? 0 : quoted / words };
}

/** Marks the tokens that the contents of the attributions cover. */
export function coverage(doc: TextDocument, attributions: readonly Attribution[]): Uint8Array {
  const covered = new Uint8Array(doc.length);
  for (const { content } of attributions) for (const { from, to } of content) covered.fill(1, from, to);
  return covered;
}

/** Paragraphs of a quotation that nobody closed before its attribution: they are part of what is attributed after it. */
export function joinUnclosedBefore(doc: TextDocument, attributions: readonly Attribution[], covered: Uint8Array): void {
  for (const attribution of attributions) {
    const first = attribution.content[0];
    if (attribution.rule !== 'before' || !first || !isQuoted(doc, first.from)) continue;
    let start = first.from;
    while (start > 0) {
      const region = doc.quotations[doc.quotationOf[start - 1] ?? -1];
      if (!region?.open || region.to !== start || covered[start - 1]) break;
      const opensParagraph = region.from === 0 || doc.paragraphOf[region.from - 1] !== doc.paragraphOf[region.from];
      if (!opensParagraph) break;
      start = region.from;
      covered.fill(1, region.from, region.to);
    }
    attribution.content[0] = { from: start, to: first.to };
  }
}

/**
 * Quotations without a cue after an attributed one, in the same or the next paragraph: the speaker goes on. Returns the
 * indexes of sentences that are quoted, attributed to nobody, and not all quotation (see fragments).
 */
export function chainQuotations(doc: TextDocument, bySentence: ReadonlyMap<number, readonly Attribution[]>, covered: Uint8Array): number[] {
  const loose: number[] = [];
  let previous: Attribution | null = null;
  let lastSentence = -1;
  doc.sentences.forEach((sentence, index) => {
    const own = bySentence.get(index);
    if (own && own.length > 0) {
      previous = own.find((a) => a.rule === 'before' && isQuoted(doc, a.content.at(-1)!.to - 1)) ?? own.at(-1)!;
      lastSentence = index;
      return;
    }
    if (doc.furniture[doc.paragraphOf[sentence.from]!]) return;
    const { first, share } = quotedShare(doc, sentence);
    if (share === 0) return;
    if (covered[first]) {
      if (share > ALL_QUOTED) lastSentence = index;
      return;
    }
    if (share <= ALL_QUOTED) {
      loose.push(index);
      return;
    }
    if (!previous || lastSentence !== index - 1) return;
    const step = doc.paragraphOf[sentence.from]! - doc.paragraphOf[doc.sentences[lastSentence]!.from]!;
    if (step > 1) return;
    append(previous, sentence);
    covered.fill(1, sentence.from, sentence.to);
    lastSentence = index;
  });
  return loose;
}

/** Adds a piece, joined to the last one where nothing stands between them. */
function append(attribution: Attribution, { from, to }: TokenRange): void {
  const last = attribution.content.at(-1)!;
  if (last.to >= from - 2 && last.to <= from) attribution.content[attribution.content.length - 1] = { from: last.from, to };
  else attribution.content.push({ from, to });
}
