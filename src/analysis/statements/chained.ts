import type { TextDocument, TokenRange } from '../text/document.js';
import { isWord } from '../text/letters.js';
import type { Attribution } from './attribution.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import { mainSubject } from './subject.js';
import { isQuoted } from './words.js';

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

const opensParagraph = (doc: TextDocument, token: number): boolean => doc.paragraphs[doc.paragraphOf[token]!]!.from === token;

/** The paragraph between goes on about the speaker: it opens with a pronoun or the speaker's name. */
function staysWith(doc: TextDocument, { source }: Attribution, paragraph: number): boolean {
  const first = doc.paragraphs[paragraph]!.from;
  if (/^(?:he|she|his|her)$/.test(doc.lower[first]!)) return true;
  return source !== null && doc.tag[first] === 'PROPN' && doc.lower.slice(source.from, source.to).includes(doc.lower[first]!);
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
      if (!opensParagraph(doc, region.from)) break;
      start = region.from;
      covered.fill(1, region.from, region.to);
    }
    attribution.content[0] = { from: start, to: first.to };
  }
}

export interface Chained {
  /** Statements without a cue of their own. */
  readonly added: readonly Attribution[];
  /** Indexes of sentences with quoted pieces that nobody is found for (see fragments). */
  readonly loose: readonly number[];
}

/**
 * Quotations without a cue after an attributed one, in the same or the next paragraph: the speaker goes on. A quotation goes
 * on in its attribution; one that begins a paragraph of its own, or follows reported speech, is a statement of its own.
 */
export function chainQuotations(doc: TextDocument, bySentence: ReadonlyMap<number, readonly Attribution[]>, covered: Uint8Array): Chained {
  const loose: number[] = [];
  const added: Attribution[] = [];
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
    const teller = leadsTo(doc, bySentence, index);
    if (teller) {
      previous = teller;
      added.push(teller);
      covered.fill(1, sentence.from, sentence.to);
      lastSentence = index;
      return;
    }
    if (!previous) return;
    const step = doc.paragraphOf[sentence.from]! - doc.paragraphOf[doc.sentences[lastSentence]!.from]!;
    const adjacent = lastSentence === index - 1 && step <= 1;
    if (!adjacent && !(step === 2 && opensParagraph(doc, sentence.from) && staysWith(doc, previous, doc.paragraphOf[sentence.from]! - 1)))
      return;
    const last = previous.content.at(-1)!;
    const goesOn = isQuoted(doc, last.to - 1) || isQuoted(doc, last.to - 2);
    const open = doc.quotations[doc.quotationOf[last.to - 1] ?? -1]?.open ?? false;
    if (!goesOn || !adjacent || (step > 0 && !open)) {
      previous = {
        source: previous.source,
        cue: null,
        content: [sentence],
        sentence: index,
        rule: 'chained',
        strength: previous.strength,
        sure: previous.sure,
      };
      added.push(previous);
    } else append(previous, sentence);
    covered.fill(1, sentence.from, sentence.to);
    lastSentence = index;
  });
  return { loose, added };
}

/**
 * Kest pours another tea. “Nobody has asked us.” A quotation that nobody is told to say, behind a sentence about somebody in
 * the same paragraph, is theirs. Null where that sentence quotes, or is about nobody.
 */
function leadsTo(doc: TextDocument, bySentence: ReadonlyMap<number, readonly Attribution[]>, index: number): Attribution | null {
  const sentence = doc.sentences[index]!;
  const before = doc.sentences[index - 1];
  if (!before || doc.paragraphOf[before.from] !== doc.paragraphOf[sentence.from] || bySentence.has(index - 1)) return null;
  if (quotedShare(doc, before).share > 0 || !/[.!?]/.test(doc.lower[before.to - 1]!)) return null;
  const opens = doc.tag[before.from] === 'PROPN';
  const range = opens ? nounPhraseStartingAt(doc, before.from, before.to) : mainSubject(doc, before.from, before.to, () => false)?.range;
  const named = range && doc.tag[range.from] === 'PROPN' && doc.tag[range.from + 1] === 'PROPN' && range.to > range.from + 1;
  if (!range || !(named || /^(?:he|she)$/.test(doc.lower[range.from]!))) return null;
  return { source: range, cue: null, content: [sentence], sentence: index, rule: 'chained', strength: 0.4, sure: 0.4 };
}

/** Adds a piece, joined to the last one where nothing stands between them. */
function append(attribution: Attribution, { from, to }: TokenRange): void {
  const last = attribution.content.at(-1)!;
  if (last.to >= from - 2 && last.to <= from) attribution.content[attribution.content.length - 1] = { from: last.from, to };
  else attribution.content.push({ from, to });
}
