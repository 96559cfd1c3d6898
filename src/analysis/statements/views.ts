import type { TextDocument, TokenRange } from '../text/document.js';
import type { Attribution } from './attribution.js';
import type { SentenceView } from './sentence-view.js';
import { trimmed } from './trim.js';
import { BE } from './words.js';

const VIEW = /^(?:opinion|view|words|judge?ment|estimation|estimate|position|stance|argument|message|assessment)$/;
const POSSESSIVE = /^(?:his|her)$/;
/** Longest way from the beginning of a sentence to the noun for a view, and of an aside behind it, in tokens. */
const REACH = 10;
const LONGEST_ASIDE = 12;

function attribution(view: SentenceView, source: TokenRange, cue: TokenRange, content: TokenRange): Attribution | null {
  if (content.to - content.from < 3) return null;
  return { source, cue, content: [content], sentence: view.index, rule: 'according', strength: 0.8, sure: 0.8 };
}

/** "In her opinion, the camp must close." */
export function inOnesView(view: SentenceView): Attribution | null {
  const { doc, from, end } = view;
  if (doc.lower[from] !== 'in' || !POSSESSIVE.test(doc.lower[from + 1] ?? '')) return null;
  const noun = doc.lower[from + 2] === 'own' ? from + 3 : from + 2;
  if (!VIEW.test(doc.lower[noun] ?? '') || doc.lower[noun + 1] !== ',') return null;
  return attribution(view, { from: from + 1, to: from + 2 }, { from, to: noun + 1 }, trimmed(doc, noun + 2, end));
}

/** Whose view the noun at `noun` tells, where the sentence opens with it. */
function holder({ lower, tag }: TextDocument, from: number, noun: number): TokenRange | null {
  const mark = /^(?:ADJ|NOUN)$/.test(tag[noun - 1] ?? '') ? noun - 2 : noun - 1;
  if (lower[mark] === "'s") return { from, to: mark };
  const own = lower[noun - 1] === 'own' ? noun - 1 : noun;
  return own === from + 1 && POSSESSIVE.test(lower[from]!) ? { from, to: own } : null;
}

/** Behind ", under fire at home," at `at`, else `at`. */
function afterAside({ lower }: TextDocument, at: number): number {
  if (lower[at] !== ',') return at;
  for (let k = at + 1; k <= at + LONGEST_ASIDE; k++) if (lower[k] === ',') return k + 1;
  return at;
}

/** "Norway's position, for now, is that it owes nothing.", "His own estimate is that forty are left." */
export function viewHeld(view: SentenceView): Attribution | null {
  const { doc, from, end } = view;
  for (let k = from + 1; k < Math.min(end, from + REACH); k++) {
    if (doc.quotationOf[k]! >= 0 || doc.lower[k] === ',') return null;
    if (!VIEW.test(doc.lower[k]!)) continue;
    const source = holder(doc, from, k);
    const verb = afterAside(doc, k + 1);
    if (!source || !(BE.has(doc.lower[verb] ?? '') || doc.lower[verb] === 'remains') || doc.lower[verb + 1] !== 'that') return null;
    return attribution(view, source, { from: k, to: k + 1 }, trimmed(doc, verb + 1, end));
  }
  return null;
}
