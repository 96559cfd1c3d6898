import type { TextDocument, TokenRange } from '../text/document.js';
import type { Attribution } from './attribution.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { isGerund, isQuoted, isQuoteMark, isVerbal } from './words.js';

/** Shorter pieces are mostly names, titles and scare quotes. */
const FEWEST_WORDS = 4;

/** A name, or "he" and "she": somebody, and no thing that "was clear:". */
const isSomebody = (doc: TextDocument, { from, to }: TokenRange): boolean =>
  /^(?:he|she|they)$/.test(doc.lower[from]!) || doc.tag.slice(from, to).includes('PROPN');

function attribution(view: SentenceView, source: TokenRange, cue: TokenRange, content: TokenRange): Attribution {
  return { source, cue, content: [content], sentence: view.index, rule: 'credit', strength: 0.9, sure: 0.9 };
}

/** “It was over,” remembers Ann Kest. Whatever verb joins a quotation that ends in a comma to a name, it is one of saying. */
export function invertedLine(view: SentenceView): Attribution | null {
  const { doc, from, to } = view;
  for (let k = from + 2; k < to - 1; k++) {
    if (isQuoted(doc, k) || !isQuoted(doc, k - 1)) continue;
    const region = doc.quotations[doc.quotationOf[k - 1]!]!;
    let last = k - 1;
    while (last > region.from && isQuoteMark(doc.lower[last])) last--;
    const verb = isVerbal(doc.tag[k]) && doc.tag[k] !== 'AUX' && /(?:ed|s)$/.test(doc.lower[k]!) && !isGerund(doc.lower[k]!);
    if (!verb || region.words < FEWEST_WORDS || !/^[,?!]$/.test(doc.lower[last]!)) return null;
    const source = nounPhraseStartingAt(doc, k + 1, to);
    if (!source || !isSomebody(doc, source)) return null;
    return attribution(view, source, { from: k, to: k + 1 }, { from: region.from, to: region.to });
  }
  return null;
}

/** Kest was no softer than her colleague: “We owe them nothing.” A colon hands over to whose sentence it is. */
export function handedOver(view: SentenceView): Attribution | null {
  const { doc, from, to, subject } = view;
  if (!subject || !isSomebody(doc, subject.range)) return null;
  for (let k = subject.verb + 1; k < to - FEWEST_WORDS; k++) {
    if (isQuoted(doc, k)) return null;
    if (doc.lower[k] !== ':') continue;
    const region = isQuoted(doc, k + 1) ? doc.quotations[doc.quotationOf[k + 1]!]! : null;
    const closes = region !== null && region.words >= FEWEST_WORDS && region.to >= to - 1;
    return closes && subject.range.from >= from
      ? attribution(view, subject.range, { from: k, to: k + 1 }, { from: k + 1, to: region.to })
      : null;
  }
  return null;
}
