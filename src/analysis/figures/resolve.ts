import type { Group } from '../../domain/figure.js';
import type { Candidate } from './candidates.js';
import type { PeopleNoun } from './lexicon.js';
import { actorAt, type FigureView, sentenceAt } from './view.js';

/** A candidate whose people are known, its own or those that it leaves unsaid. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly unit: string;
  readonly group: Group | null;
  readonly needs: PeopleNoun['needs'];
  /** First token of the noun phrase, or of what stands for it; its end. */
  readonly phraseFrom: number;
  readonly to: number;
  readonly owner: string | null;
  /** The unit is another figure's or stands elsewhere. */
  readonly elliptic: boolean;
  /** Index of the figure that includes this one, in the list returned. */
  readonly parent: number | null;
  /** Index of the figure whose unit it borrows, else null. */
  readonly kin: number | null;
}

const INCLUDE = new Set(['including', 'include', 'includes', 'included', 'among', 'comprising', 'whom', 'which', 'them', 'these']);
/** The farthest that members of a list stand apart. */
const LIST_GAP = 9;
/** "including some 900": the farthest that the word stands before its number. */
const INCLUDE_GAP = 5;
/** How many figures back a whole is looked for, and how many forward a noun that a list shares. */
const FIGURES = 12;
const SINGLE = new Set([',', 'and', 'or', '(', ')', ';', '-']);

function linkedBy({ doc }: FigureView, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(doc.lower[i] ?? '')) return true;
  return false;
}

/** True when `b` goes on with the list in which `a` stands: a comma or an "and", no verb between. */
function listed(view: FigureView, a: number, b: number): boolean {
  if (b - a > LIST_GAP || b < a) return false;
  for (let i = a; i < b; i++)
    if (/^(?:VERB|AUX)$/.test(view.doc.tag[i] ?? '') && !/(?:ed|ing)$/.test(view.doc.lower[i] ?? '')) return false;
  return linkedBy(view, a, b, SINGLE);
}

/** The figure that includes the one at `from`: named before it in the sentence with "including", "of whom"; for "12 of these" also in the sentence before. */
function parentOf(view: FigureView, done: readonly Resolved[], candidate: Candidate): number | null {
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
    for (let k = last; k >= Math.max(0, last - 3); k--) if (fits(k)) return k;
    return null;
  }
  const previous = done[last];
  if (!previous || previous.candidate.sentence !== sentence) return null;
  if (linkedBy(view, Math.max(previous.to, from - INCLUDE_GAP), from, INCLUDE)) {
    for (let k = last; k >= Math.max(0, last - FIGURES) && done[k]!.candidate.sentence === sentence; k--) if (fits(k)) return k;
    return null;
  }
  if (fits(last) && breaksDown(view, previous.to, from)) return last;
  const { parent } = previous;
  const region = view.doc.lower[candidate.to] === 'from' && counted.kind === 'elliptic';
  return parent !== null && fits(parent) && (listed(view, previous.to, from) || (region && from - previous.to <= 2 * LIST_GAP))
    ? parent
    : null;
}

/** "32 children (12 girls", "99 citizens – 28 women": a bracket or a dash opens the parts of the number before. */
function breaksDown({ doc }: FigureView, from: number, to: number): boolean {
  if (to - from > INCLUDE_GAP || !/^[(:–—-]$/.test(doc.lower[to - 1] ?? '')) return false;
  for (let i = from; i < to - 1; i++) if (doc.tag[i] === 'PUNCT') return false;
  return true;
}

/** "those detainees … up to 600 of them": the people named last before the number in its sentence. */
function antecedent(view: FigureView, { from }: Candidate): { unit: string; noun: PeopleNoun; at: number } | null {
  const begin = sentenceAt(view, from).from;
  for (let i = from - 1; i >= begin; i--) {
    const noun = view.lexicon.people.get(view.doc.lower[i] ?? '');
    if (noun) return { unit: view.doc.word[i]!, noun, at: i };
  }
  return null;
}

/** "Ten German, one Danish and two Dutch nationals": the noun behind the last of the list. */
function sharedAhead(view: FigureView, candidates: readonly Candidate[], index: number): Candidate | null {
  let end = candidates[index]!.counted.to;
  for (let k = index + 1; k < Math.min(candidates.length, index + FIGURES); k++) {
    const next = candidates[k]!;
    if (next.sentence !== candidates[index]!.sentence || next.from - end > 3 || !listed(view, end, next.from)) return null;
    if (next.counted.kind === 'people') return next;
    end = next.counted.to;
  }
  return null;
}

/** "900 from France", "one Danish", "France (900)", "27 of whom": what makes a bare number one of people. */
function namesCountry(view: FigureView, { from, counted, to }: Candidate): boolean {
  if (view.doc.lower[from - 1] === '(') return actorAt(view, from - 2) !== null;
  if (counted.to > to) return true;
  const next = view.doc.lower[to] === 'from' || view.doc.lower[to] === 'in' ? to + 1 : to;
  return next > to && actorAt(view, view.doc.lower[next] === 'the' ? next + 1 : next) !== null;
}

/** "… 900 went. Half returned, so around 360 remain": a bare number, smaller, with a verb of its own, of the people just counted. */
function goesOn(view: FigureView, before: Resolved, { quantity, sentence, to }: Candidate): boolean {
  const apart = sentence - before.candidate.sentence;
  if (apart < 0 || apart > 1 || quantity.value < 10 || quantity.value >= before.candidate.quantity.value) return false;
  for (let i = to; i < to + 4; i++)
    if (/^(?:remain(?:ed|s)?|return(?:ed)?|died|stay(?:ed)?|still|killed|back)$/.test(view.doc.lower[i] ?? '')) return true;
  return false;
}

/** Settles every candidate's people and its parent; those that stay open are dropped. */
export function resolveAll(view: FigureView, candidates: readonly Candidate[]): Resolved[] {
  const done: Resolved[] = [];
  candidates.forEach((candidate, index) => {
    const { counted } = candidate;
    const parent = parentOf(view, done, candidate);
    if (counted.kind === 'people') {
      done.push({ ...counted, candidate, phraseFrom: counted.from, elliptic: false, parent, kin: null });
      return;
    }
    const bare = { candidate, phraseFrom: candidate.to, to: counted.to, owner: null, elliptic: true, parent, kin: parent };
    const ahead = sharedAhead(view, candidates, index);
    if (ahead?.counted.kind === 'people' && counted.to > candidate.to) {
      const unit = view.doc.word[ahead.counted.to - 1]!;
      done.push({ ...bare, unit, group: ahead.counted.group, needs: ahead.counted.needs });
      return;
    }
    const previous = parent ?? (done.length > 0 && done.at(-1)!.candidate.sentence === candidate.sentence ? done.length - 1 : null);
    const whole = previous === null ? undefined : done[previous];
    const stated = parent !== null || (namesCountry(view, candidate) && !counted.partOf);
    if (whole && stated) {
      done.push({ ...bare, unit: whole.unit, group: whole.group, needs: whole.needs });
      return;
    }
    const before = done.at(-1);
    if (before && goesOn(view, before, candidate)) {
      done.push({ ...bare, unit: before.unit, group: before.group, needs: before.needs, kin: done.length - 1 });
      return;
    }
    const named = counted.partOf ? antecedent(view, candidate) : null;
    if (named) done.push({ ...bare, unit: named.unit, group: named.noun.group, needs: named.noun.needs });
  });
  return done;
}
