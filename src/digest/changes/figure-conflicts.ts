import type { FigureFact } from '../../domain/facts.js';
import { containment, contentWords, isStopWord, wordsOf } from '../text/words.js';

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

/** The numbers that a figure allows, as [low, high]. */
export function rangeOf(figure: FigureFact): readonly [number, number] {
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

export function agree(a: FigureFact, b: FigureFact): boolean {
  const [aLow, aHigh] = rangeOf(a);
  const [bLow, bHigh] = rangeOf(b);
  return aLow <= bHigh && bLow <= aHigh;
}

/**
 * Whether two figures answer the same question: same country, event and people, the same day where both say one, in sentences that
 * share most of their words.
 */
export function countTheSame(a: FigureFact, b: FigureFact): boolean {
  if (a.country === null || a.country !== b.country || a.event === null || a.event !== b.event) return false;
  if (peopleOf(a) !== peopleOf(b) || (a.parentId === null) !== (b.parentId === null)) return false;
  if (a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf) return false;
  return containment(aboutWords(a), aboutWords(b)) >= SAME_COUNT;
}

/** Figures of different outlets for the same count that exclude each other. */
export function figureConflicts(figures: readonly FigureFact[]): FigureConflict[] {
  const conflicts: FigureConflict[] = [];
  const used = new Set<string>();
  for (const figure of figures) {
    if (used.has(figure.id)) continue;
    const rivals = figures.filter((other) => !used.has(other.id) && isConflict(figure, other));
    if (rivals.length === 0) continue;
    const sides = sidesOf([figure, ...figures.filter((other) => other !== figure && !used.has(other.id) && isSide(figure, rivals, other))]);
    for (const side of sides) for (const member of side) used.add(member.id);
    conflicts.push({ sides: sides.slice(0, MOST_SIDES) });
  }
  return conflicts;
}

const isSide = (figure: FigureFact, rivals: readonly FigureFact[], other: FigureFact): boolean =>
  rivals.includes(other) ||
  (countTheSame(figure, other) && agree(figure, other)) ||
  rivals.some((rival) => sameValue(rival, other) && countTheSame(rival, other));

function isConflict(a: FigureFact, b: FigureFact): boolean {
  if (a.articleId === b.articleId || a.outlet === b.outlet || !countTheSame(a, b) || agree(a, b)) return false;
  const low = Math.min(a.value, b.value);
  return low > 0 && Math.max(a.value, b.value) / low <= LARGEST_RATIO;
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
  return new Set([...contentWords(`${before} ${after}`)].filter((word) => !/^\d+$/.test(word) && !isStopWord(word)));
}
