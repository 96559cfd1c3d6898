import type { FigureFact } from '../../domain/facts.js';
import { groupBy } from '../group-by.js';
import { containment, contentWords, wordsOf } from '../text/words.js';

/** Sources that do not agree on one number; each side with all the reports that carry it, the most reported side first. */
export interface FigureConflict {
  readonly sides: readonly (readonly FigureFact[])[];
}

/** "Around 400" allows this share above and below. */
const AROUND = 0.15;
/** Numbers further apart count different things (one flight, all years). */
const LARGEST_RATIO = 3;
/** Share of content words that two sentences must have in common to speak of the same count. */
const SAME_COUNT = 0.4;
const MOST_SIDES = 3;
/** Newest figures of one question that are compared with each other. */
const MOST_COMPARED = 200;

/** The numbers that a figure allows, as [low, high]. */
function rangeOf(figure: FigureFact): readonly [number, number] {
  const high = figure.max ?? figure.value;
  switch (figure.modifier) {
    case 'more than':
    case 'at least':
    case 'up':
      return [figure.value, Number.POSITIVE_INFINITY];
    case 'up to':
    case 'less than':
    case 'down':
      return [0, high];
    case 'around':
      return [figure.value * (1 - AROUND), high * (1 + AROUND)];
    case null:
      return [figure.value, high];
  }
}

function agree(a: FigureFact, b: FigureFact): boolean {
  const [aLow, aHigh] = rangeOf(a);
  const [bLow, bHigh] = rangeOf(b);
  return aLow <= bHigh && bLow <= aHigh;
}

/** A figure and the words that its sentence says of it. */
interface Count {
  readonly figure: FigureFact;
  readonly about: ReadonlySet<string>;
}

/**
 * Figures of different outlets for the same count that exclude each other. The same count: one country, event and kind of people, the same
 * day where both say one, whole with whole and part with part, in sentences that share much of their words.
 */
export function figureConflicts(figures: readonly FigureFact[]): FigureConflict[] {
  const countable = figures.filter((figure) => figure.country !== null && figure.event !== null);
  const questions = groupBy(countable, (figure) => [figure.country, figure.event, peopleOf(figure), figure.parentId === null].join(' '));
  return [...questions.values()].flatMap((group) => {
    const newest = [...group].sort(earliestFirst).slice(-MOST_COMPARED);
    return conflictsAmong(newest.map((figure) => ({ figure, about: aboutWords(figure) })));
  });
}

const earliestFirst = (a: FigureFact, b: FigureFact): number => a.published.localeCompare(b.published) || a.id.localeCompare(b.id);

function conflictsAmong(counts: readonly Count[]): FigureConflict[] {
  const conflicts: FigureConflict[] = [];
  const used = new Set<Count>();
  for (const count of counts) {
    if (used.has(count)) continue;
    const open = counts.filter((other) => other !== count && !used.has(other));
    const rivals = open.filter((other) => isConflict(count, other));
    if (rivals.length === 0) continue;
    const members = [count, ...open.filter((other) => rivals.includes(other) || isOnASide(count, rivals, other))];
    for (const member of members) used.add(member);
    conflicts.push({ sides: sidesOf(members.map(({ figure }) => figure)).slice(0, MOST_SIDES) });
  }
  return conflicts;
}

const isOnASide = (count: Count, rivals: readonly Count[], other: Count): boolean =>
  [count, ...rivals].some((member) => sameValue(member.figure, other.figure) && countTheSame(member, other));

function isConflict(a: Count, b: Count): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.articleId === other.articleId || one.outlet === other.outlet || agree(one, other) || !countTheSame(a, b)) return false;
  const low = Math.min(one.value, other.value);
  return low > 0 && Math.max(one.value, other.value) / low <= LARGEST_RATIO;
}

function countTheSame(a: Count, b: Count): boolean {
  if (a.figure.asOf !== null && b.figure.asOf !== null && a.figure.asOf !== b.figure.asOf) return false;
  return containment(a.about, b.about) >= SAME_COUNT;
}

const sameValue = (a: FigureFact, b: FigureFact): boolean => a.value === b.value && a.max === b.max && a.modifier === b.modifier;

function sidesOf(figures: readonly FigureFact[]): FigureFact[][] {
  const sides: FigureFact[][] = [];
  for (const figure of figures) {
    const side = sides.find((members) => members[0] !== undefined && sameValue(members[0], figure));
    if (side) side.push(figure);
    else sides.push([figure]);
  }
  const outlets = (side: readonly FigureFact[]): number => new Set(side.map((member) => member.outlet)).size;
  return sides.sort((a, b) => outlets(b) - outlets(a));
}

/** "children" for children and orphans, the group where there is one, else the last word of the unit. */
function peopleOf(figure: FigureFact): string {
  if (figure.group !== null) return figure.group;
  return wordsOf(figure.unit).at(-1)?.replace(/s$/, '') ?? '';
}

function aboutWords(figure: FigureFact): ReadonlySet<string> {
  const before = figure.evidence.text.slice(0, figure.start - figure.evidence.start);
  const after = figure.evidence.text.slice(figure.end - figure.evidence.start);
  return new Set([...contentWords(`${before} ${after}`)].filter((word) => !/^\d+$/.test(word)));
}
