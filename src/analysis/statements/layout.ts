import type { Attribution } from './attribution.js';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { trimmed } from './trim.js';
import { isDash, isNominal, isQuoted } from './words.js';

/** Labels before a colon that name no speaker. */
const LABEL =
  /^(?:photo|video|image|watch|update|here|read|related|exclusive|poll|breaking|transcript|live|report|opinion|analysis|explainer|factbox|profile|timeline|feature|interview|q&a|more|see|also|note|source|sources)s?$/;
const LONGEST_CREDIT = 14;

/** “The camps must close.” — Ann Kest, aid worker */
export function creditLine(view: SentenceView): Attribution | null {
  const { doc, from, to, end } = view;
  if (doc.paragraphOf[to] === doc.paragraphOf[from] && to < doc.length) return null;
  let dash = end - 1;
  while (dash > from && end - dash <= LONGEST_CREDIT && !isDash(doc.lower[dash]) && !isQuoted(doc, dash)) dash--;
  if (!isDash(doc.lower[dash]) || isQuoted(doc, dash)) return null;
  const last = dash - 1;
  if (last < 0 || !isQuoted(doc, last) || doc.paragraphOf[from]! - doc.paragraphOf[last]! > 1) return null;
  const source = nounPhraseStartingAt(doc, dash + 1, to);
  if (!source || !isNominal(doc.tag[source.to - 1])) return null;
  const region = doc.quotations[doc.quotationOf[last]!]!;
  return { source, cue: { from: dash, to: dash + 1 }, content: [region], sentence: view.index, rule: 'credit', strength: 0.9, sure: 0.9 };
}

/** "Aubertin: no return for fighters" in a headline, "Kest: “We will not wait.”" anywhere. */
export function colonLine(view: SentenceView): Attribution | null {
  const { doc, from, to, end, headline } = view;
  for (let k = from + 1; k < Math.min(from + 9, to - 2); k++) {
    if (doc.lower[k] !== ':' || isQuoted(doc, k)) continue;
    const source = nounPhraseEndingAt(doc, k - 1, from);
    if (source?.from !== from || !(headline || isQuoted(doc, k + 1))) return null;
    if (doc.lower.slice(from, k).some((w) => LABEL.test(w))) return null;
    const content = trimmed(doc, k + 1, end);
    if (content.to - content.from < 3) return null;
    return { source, cue: { from: k, to: k + 1 }, content: [content], sentence: view.index, rule: 'headline', strength: 0.7, sure: 0.7 };
  }
  return null;
}
