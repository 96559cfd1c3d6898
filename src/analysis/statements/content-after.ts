import type { TokenRange } from '../text/document.js';
import { endOptions } from './content-end.js';
import { contentStartAfter } from './content-start.js';
import type { Cue } from './cue.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import type { Scorer } from './scorer.js';
import type { SentenceView } from './sentence-view.js';
import type { Speech } from './speaker.js';
import { trimmed } from './trim.js';
import { isQuoted } from './words.js';

/** "was accused by Kest of …": who speaks in the passive; null when it does not say. */
export function passiveSpeaker(view: SentenceView, cue: Cue): TokenRange | null {
  const { doc, end, to } = view;
  for (let k = cue.at + 1; k < Math.min(end, cue.at + 5); k++) {
    if (doc.lower[k] !== 'by') continue;
    const noun = nounPhraseStartingAt(doc, k + 1, to, false);
    return noun && noun.to < end - 1 ? noun : null;
  }
  return null;
}

/** The quotation that opens the next sentence, after a sentence that ends in a colon or with its verb. */
function nextQuotation(view: SentenceView): TokenRange | null {
  const { doc, to, from } = view;
  const next = doc.sentences[view.index + 1];
  if (!next || !isQuoted(doc, next.from)) return null;
  const mark = doc.lower[to - 1]!;
  const step = doc.paragraphOf[next.from]! - doc.paragraphOf[from]!;
  if (step > 1 || (step === 1 && mark !== ':' && mark !== ',')) return null;
  const region = doc.quotations[doc.quotationOf[next.from]!]!;
  return { from: region.from, to: region.to };
}

/** What was said, when it follows its verb; empty when nothing does. Moves `view.covered` behind what it takes. */
export function contentAfter(view: SentenceView, cue: Cue, speech: Speech, scorer: Scorer): TokenRange[] {
  const { doc, to, end } = view;
  const start = contentStartAfter(view, cue, speech);
  const options = endOptions(view, cue, start, speech);
  const chosen = start < end ? scorer.end({ doc, cue, start, limit: end, speaker: speech.near, cues: view.cues, options }) : { at: end };
  const content = trimmed(doc, start, Math.max(start, chosen.at));
  if (content.to > content.from) {
    const last = doc.quotations[doc.quotationOf[content.to - 1]!];
    const whole = last && last.words > 2 && last.to > to ? { from: content.from, to: last.to } : content;
    view.covered = Math.max(view.covered, whole.to);
    return [whole];
  }
  if (!/^[:,]$/.test(doc.lower[to - 1]!) && start < end - 1) return [];
  const asked = doc.lower[(speech.near?.from ?? cue.from) - 1] ?? '';
  const next = /^(?:what|whatever|how|why|which)$/.test(asked) ? null : nextQuotation(view);
  if (next) view.covered = to;
  return next ? [next] : [];
}
