import type { FigureFact } from '../../domain/facts.js';
import { groupBy } from '../group-by.js';
import { agree, type Count, comparable, countOf, daysApart, earliestFirst, eventOf, questionOf, sameValue, similar } from './counting.js';
import { isStanding } from './figure-moves.js';

/** Sources that do not agree on one number; each side with all the reports that carry it, the most reported side first. */
export interface FigureConflict {
  readonly sides: readonly (readonly FigureFact[])[];
}

/** Further apart, the number moved. */
const DAYS_APART = 7;
/** Reports of one event may use other words for it. */
const SAME_COUNT_IN_STORY = 0.2;
/** An article that gives both numbers compares them, unless they are as far apart as two camps. */
const LARGEST_RATIO_LINKED = 1.5;
const MOST_SIDES = 3;
/** Newest figures of one question that are compared with each other. */
const MOST_COMPARED = 200;

/** What is known beside the figures themselves. */
export interface ConflictContext {
  /** Figures from before the window. */
  readonly earlier: readonly FigureFact[];
  /** Article → story. */
  readonly storyOf: ReadonlyMap<string, string>;
  /** Who gives the number in its article, null where it is not told. */
  readonly counterOf?: (figure: FigureFact) => string | null;
}

/**
 * Figures of different outlets for the same count that exclude each other, at least one of them from the window, the other from it or from
 * the days before. The same count: one country, event and kind of people, the same day where both say one, whole with whole and part
 * with part; and sentences that share much of their words, or articles of one story, or one article that has both numbers, or gives them to
 * two who count. A conflict that stood before the window is not told again.
 */
export function figureConflicts(
  window: readonly FigureFact[],
  { earlier, storyOf, counterOf = () => null }: ConflictContext = { earlier: [], storyOf: new Map() },
): FigureConflict[] {
  const isNew = new Set(window);
  const countable = [...earlier, ...window].filter((figure) => figure.country !== null);
  return [...groupBy(countable, questionOf).values()].flatMap((group) => {
    const newest = [...group].sort(earliestFirst).slice(-MOST_COMPARED).map(countOf);
    const question = new Question(newest, storyOf, counterOf);
    return question.conflicts().filter(({ sides }) => sides.slice(0, 2).some((side) => side.every((figure) => isNew.has(figure))));
  });
}

/** All counts of one question. */
class Question {
  constructor(
    private readonly counts: readonly Count[],
    private readonly storyOf: ReadonlyMap<string, string>,
    private readonly counterOf: (figure: FigureFact) => string | null,
  ) {}

  conflicts(): FigureConflict[] {
    const conflicts: FigureConflict[] = [];
    const used = new Set<Count>();
    for (const count of this.counts) {
      if (used.has(count)) continue;
      const open = this.counts.filter((other) => other !== count && !used.has(other));
      const rivals = open.filter((other) => this.areRivals(count, other));
      if (rivals.length === 0) continue;
      const members = [count, ...open.filter((other) => rivals.includes(other) || this.isOnASide([count, ...rivals], other))];
      for (const member of members) used.add(member);
      conflicts.push({ sides: sidesOf(members.map(({ figure }) => figure)).slice(0, MOST_SIDES) });
    }
    return conflicts;
  }

  private areRivals(a: Count, b: Count): boolean {
    const [one, other] = [a.figure, b.figure];
    if (agree(one, other) || !comparable(one, other)) return false;
    if (one.articleId === other.articleId) return this.haveTwoCounters(a, b);
    if (one.outlet === other.outlet) return false;
    return this.countTheSame(a, b) || this.isLinked(a, b) || this.isLinked(b, a);
  }

  private isOnASide(members: readonly Count[], other: Count): boolean {
    return members.some(
      (member) => sameValue(member.figure, other.figure) && (this.countTheSame(member, other) || agreeOnDay(member, other)),
    );
  }

  /** One article gives the one number to one and the other to another: an official count, and that of a charity. */
  private haveTwoCounters({ figure: one }: Count, { figure: other }: Count): boolean {
    const [counter, otherCounter] = [this.counterOf(one), this.counterOf(other)];
    if (counter === null || otherCounter === null || counter === otherCounter || one.asOf !== other.asOf) return false;
    return one.key && other.key && one.event !== null && one.event === other.event && isStanding(one) && isStanding(other);
  }

  private countTheSame(a: Count, b: Count): boolean {
    const [event, otherEvent] = [eventOf(a.figure), eventOf(b.figure)];
    if ((event ?? otherEvent) === null || (event ?? otherEvent) !== (otherEvent ?? event) || !agreeOnDay(a, b)) return false;
    const story = this.storyOf.get(a.figure.articleId);
    const inOneStory = story !== undefined && story === this.storyOf.get(b.figure.articleId);
    // What happened goes without saying only where both tell of one event.
    if (!inOneStory && event !== otherEvent) return false;
    return similar(a, b, inOneStory ? SAME_COUNT_IN_STORY : undefined);
  }

  /** The article of `a` has the number of `b` too, in a sentence like that of `b`: it sets the two against each other. */
  private isLinked(a: Count, b: Count): boolean {
    const [low, high] = [Math.min(a.figure.value, b.figure.value), Math.max(a.figure.value, b.figure.value)];
    const [one, other] = [eventOf(a.figure), eventOf(b.figure)];
    if (high / low > LARGEST_RATIO_LINKED || (one ?? other) === null || (one ?? other) !== (other ?? one) || !agreeOnDay(a, b))
      return false;
    return this.counts.some(
      (each) => each !== a && each.figure.articleId === a.figure.articleId && sameValue(each.figure, b.figure) && similar(each, b),
    );
  }
}

/** The same day where both say one, and reported in one week. */
function agreeOnDay({ figure: one }: Count, { figure: other }: Count): boolean {
  if (one.asOf !== null && other.asOf !== null && one.asOf !== other.asOf) return false;
  return daysApart(one, other) <= DAYS_APART;
}

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
