import type { Candidate } from './candidate.js';
import { uncountedHere } from './uncounted.js';
import type { FigureView } from './view.js';

const INCLUDE = new Set(['including', 'include', 'includes', 'included', 'among', 'comprising', 'whom', 'which', 'them', 'these']);
/** The farthest that members of a list stand apart. */
const LIST_GAP = 9;
/** "including some 900": the farthest that the word stands before its number. */
const INCLUDE_GAP = 5;
/** How many figures back a whole is looked for. */
const FIGURES = 12;
const SINGLE = new Set([',', 'and', 'or', '(', ')', ';', '-']);

/** A figure as far as its parts look at it. */
interface Whole {
  readonly candidate: Candidate;
  readonly to: number;
  readonly parent: number | null;
}

function linkedBy({ doc }: FigureView, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(doc.lower[i] ?? '')) return true;
  return false;
}

/** Does "including" stand before the number at `to`, behind token `from`? */
export const isIncluding = (view: FigureView, from: number, to: number): boolean =>
  linkedBy(view, Math.max(from, to - INCLUDE_GAP), to, INCLUDE);

/** True when `b` goes on with the list in which `a` stands: a comma or an "and", no verb between. */
export function listed(view: FigureView, a: number, b: number): boolean {
  if (b - a > LIST_GAP || b < a) return false;
  for (let i = a; i < b; i++)
    if (/^(?:VERB|AUX)$/.test(view.doc.tag[i] ?? '') && !/(?:ed|ing)$/.test(view.doc.lower[i] ?? '')) return false;
  return linkedBy(view, a, b, SINGLE);
}

/** The figure that includes the one at `from`: named before it in the sentence with "including", "of whom"; for "12 of these" also in the sentence before. */
export function parentOf(view: FigureView, done: readonly Whole[], candidate: Candidate): number | null {
  const { counted, quantity, sentence, from } = candidate;
  const fits = (k: number): boolean => {
    const other = done[k]!.candidate;
    return other.quantity.value > quantity.value && other.sentence <= sentence && sentence - other.sentence <= 1;
  };
  const last = done.length - 1;
  if (candidate.ofNumber !== null) {
    for (let k = last; k >= Math.max(0, last - FIGURES); k--) if (done[k]!.candidate.quantity.value === candidate.ofNumber) return k;
    return null;
  }
  if (counted.kind === 'elliptic' && counted.partOf) {
    if (uncountedHere(view, candidate)) return null;
    for (let k = last; k >= Math.max(0, last - 3); k--) if (fits(k)) return k;
    return null;
  }
  const previous = done[last];
  if (!previous || previous.candidate.sentence !== sentence) return null;
  if (isIncluding(view, previous.to, from)) {
    for (let k = last; k >= Math.max(0, last - FIGURES) && done[k]!.candidate.sentence === sentence; k--) if (fits(k)) return k;
    return null;
  }
  if (fits(last) && breaksDown(view, previous.to, from)) return last;
  if (fits(last) && isOfThe(view, previous) && (counted.kind === 'elliptic' || isFronted(view, previous, from))) return last;
  // "400 people, 119 women included"
  if (fits(last) && /^(?:included|among)$/.test(view.doc.lower[counted.to] ?? '')) return last;
  const { parent } = previous;
  // A whole that follows is not there yet.
  if (parent !== null && parent > last) return null;
  const region = view.doc.lower[candidate.to] === 'from' && counted.kind === 'elliptic';
  return parent !== null &&
    fits(parent) &&
    (listed(view, endOf(view, previous), from) ||
      ((region || counted.kind === 'elliptic') && linkedBy(view, previous.to, from, SINGLE) && from - previous.to <= 2 * LIST_GAP))
    ? parent
    : null;
}

/** Where a part ends that is named behind its number: "32 were women and 74 children". */
const endOf = ({ doc }: FigureView, { to, candidate: { counted } }: Whole): number =>
  counted.kind === 'elliptic' && (counted.part !== undefined || doc.tag[to] === 'AUX') ? to + (doc.tag[to] === 'AUX' ? 2 : 1) : to;

/** "Of the 19 children in the camps, five will be evacuated". */
function isOfThe({ doc }: FigureView, { candidate: { from } }: Whole): boolean {
  return /^(?:of|among)$/.test(doc.lower[from - 2] ?? '') && /^(?:the|its|their)$/.test(doc.lower[from - 1] ?? '');
}

/** "Of the 173, 59 men were killed": a whole in front of its sentence, with nothing but a comma behind it. */
const isFronted = ({ doc }: FigureView, { candidate, to }: Whole, from: number): boolean =>
  doc.sentences[candidate.sentence]?.from === candidate.from - 2 && doc.lower[to] === ',' && from === to + 1;

/** "32 children (12 girls", "99 citizens – 28 women": a bracket or a dash opens the parts of the number before. */
function breaksDown({ doc }: FigureView, from: number, to: number): boolean {
  if (to - from > INCLUDE_GAP || !/^[(:–—-]$/.test(doc.lower[to - 1] ?? '')) return false;
  for (let i = from; i < to - 1; i++) if (doc.tag[i] === 'PUNCT') return false;
  return true;
}
