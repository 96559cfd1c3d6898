import type { FigureFact } from '../../domain/facts.js';
import type { FigureEvent } from '../../domain/figure.js';
import type { Instant } from '../../domain/instant.js';
import { groupBy } from '../group-by.js';
import {
  agree,
  type Count,
  comparable,
  countOf,
  dayOfFigure,
  daysApart,
  earliestFirst,
  eventOf,
  newsFrom,
  questionOf,
  sameValue,
  similar,
} from './counting.js';

/** One number that is another one than it was. Both stay in the store. */
export interface FigureMove {
  readonly before: FigureFact;
  readonly after: FigureFact;
  /** Further reports of the window that say the same as `after`. */
  readonly support: readonly FigureFact[];
}

/** Nearer to each other, two outlets are in conflict (`figureConflicts`); one outlet corrects itself from one day to the next. */
const DAYS_BETWEEN_OUTLETS = 7;
/** Newest figures of one question that are compared with each other. */
const MOST_COMPARED = 200;

/** Counts of how many are in a state; of the other events a sentence may count one occasion only. */
const STATES: ReadonlySet<FigureEvent> = new Set(['detained', 'travelled', 'wanted']);
/** Words that make a count of occasions a running total. */
const TOTAL =
  /\b(?:since|so far|(?:in|a) total|total of|altogether|to date|overall|until now|up to now|all told|thus far|by now|brings? to)\b/i;

/**
 * The numbers of the window that differ from the last one of their series: the same country, event, kind of people, in sentences that
 * share much of their words, on an earlier day. Told once: no report from before the window gave the new number already. A single flight
 * is no series: where people come and go, both sentences must give a running total.
 */
export function figureMoves(window: readonly FigureFact[], earlier: readonly FigureFact[], since: Instant): FigureMove[] {
  const isNew = new Set(window);
  const from = newsFrom(since);
  const fit = [...earlier, ...window].filter((figure) => figure.key && figure.country !== null && isStanding(figure));
  return [...groupBy(fit, (figure) => `${questionOf(figure)} ${eventOf(figure)}`).values()].flatMap((group) => {
    const counts = [...group].sort(byDay).slice(-MOST_COMPARED).map(countOf);
    const moves = counts.flatMap((count, index) =>
      isNew.has(count.figure) && dayOfFigure(count.figure) >= from ? (moveTo(count, counts.slice(0, index), isNew) ?? []) : [],
    );
    const last = moves.at(-1);
    if (!last) return [];
    const support = counts.map(({ figure }) => figure).filter((figure) => figure !== last.after && saysTheSame(figure, last, isNew));
    return [{ ...last, support }];
  });
}

const byDay = (a: FigureFact, b: FigureFact): number => dayOfFigure(a).localeCompare(dayOfFigure(b)) || earliestFirst(a, b);

/** A count that holds until another is made, so that two of them make a series; a flight is none. */
export const isStanding = (figure: FigureFact): boolean =>
  (figure.event !== null && STATES.has(figure.event)) || TOTAL.test(figure.evidence.text);

const saysTheSame = (figure: FigureFact, move: Omit<FigureMove, 'support'>, isNew: ReadonlySet<FigureFact>): boolean =>
  isNew.has(figure) && sameValue(figure, move.after) && figure.articleId !== move.after.articleId;

/** The move that ends in `count`; `older` are the counts of the question up to its day, oldest first. */
function moveTo(count: Count, older: readonly Count[], isNew: ReadonlySet<FigureFact>): Omit<FigureMove, 'support'> | null {
  const { figure } = count;
  const series = older.filter((other) => dayOfFigure(other.figure) < dayOfFigure(figure) && similar(other, count));
  const before = series.at(-1)?.figure;
  if (!before || !differs(before, figure) || !comparable(before, figure)) return null;
  if (before.outlet !== figure.outlet && daysApart(before, figure) <= DAYS_BETWEEN_OUTLETS) return null;
  const told = series.some((other) => !isNew.has(other.figure) && sameValue(other.figure, figure));
  return told ? null : { before, after: figure };
}

/** "More than 611" and "more than 740" could both be true of one day, and yet the number moved. */
const differs = (a: FigureFact, b: FigureFact): boolean =>
  !agree(a, b) || (a.modifier === b.modifier && a.modifier !== 'around' && !sameValue(a, b));
