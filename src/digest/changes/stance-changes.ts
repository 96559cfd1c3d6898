import type { StanceFact } from '../../domain/facts.js';
import { addMilliseconds, DAY, type Instant } from '../../domain/instant.js';
import { axisOf } from '../../domain/stance.js';
import { stanceHistory } from '../../domain/stance-history.js';
import { groupBy } from '../group-by.js';

/** A country's stance on one question for one group is another one than before. Both rows stay in the store. */
export interface StanceChange {
  readonly before: StanceFact;
  readonly after: StanceFact;
  /** Further rows of the window that say the same as `after`, from other articles. */
  readonly support: readonly StanceFact[];
}

/** The day of the word or deed; the article's where the text gives none. */
export const stanceDay = (fact: StanceFact): string => (fact.date ?? fact.published).slice(0, 10);

/** An unnamed official alone moves no stance. */
export const movesStance = (fact: StanceFact): boolean => fact.authority !== 'unnamed_official';

/** Rows that can close one another share country, part, axis and group. */
export const seriesOf = (fact: StanceFact): string => [fact.country, fact.part, axisOf(fact.stance), fact.group].join(' ');

/** A change dated earlier than this before the window is background, even where its article is new. */
const NEWS_DAYS = 3;

/**
 * The changes of `stanceHistory` that the window brings: what holds since then was said or done in these days, and no article from before
 * the window told it already.
 */
export function stanceChanges(window: readonly StanceFact[], history: readonly StanceFact[], since: Instant): StanceChange[] {
  const newsFrom = addMilliseconds(since, -NEWS_DAYS * DAY).slice(0, 10);
  const isNew = new Set(window);
  const inSeries = groupBy(window, seriesOf);
  const told = groupBy(history.filter(movesStance), seriesOf);
  return stanceHistory([...history, ...window]).changes.flatMap(({ before, after }) => {
    if (!isNew.has(after) || stanceDay(after) < newsFrom) return [];
    const series = seriesOf(after);
    if (told.get(series)?.some((row) => row.stance === after.stance && stanceDay(row) > stanceDay(before))) return [];
    const same = (inSeries.get(series) ?? []).filter(
      (row) => row.stance === after.stance && movesStance(row) && stanceDay(row) > stanceDay(before),
    );
    const [best, ...support] = same.sort(newestFirst);
    return best ? [{ before, after: best, support: support.filter((row) => row.articleId !== best.articleId) }] : [];
  });
}

const WEIGHT = { law: 4, head: 3, minister: 2, named_official: 1, unnamed_official: 0 } as const;

export function newestFirst(a: StanceFact, b: StanceFact): number {
  return (
    stanceDay(b).localeCompare(stanceDay(a)) ||
    WEIGHT[b.authority] - WEIGHT[a.authority] ||
    b.published.localeCompare(a.published) ||
    a.id.localeCompare(b.id)
  );
}
