import type { StanceFact } from '../../domain/facts.js';
import type { HeldStance } from '../../domain/held-stance.js';
import { addMilliseconds, DAY, type Instant } from '../../domain/instant.js';
import { axisOf, wantsTheSame } from '../../domain/stance.js';
import { stanceHistory } from '../../domain/stance-history.js';
import { groupBy } from '../group-by.js';
import { asInTexts } from '../text/order.js';

/** A country's stance on one question for one group is another one than before. Both rows stay in the store. */
export interface StanceChange {
  readonly before: StanceFact;
  readonly after: StanceFact;
  /** Further rows of the window that say the same as `after`, from other articles. */
  readonly support: readonly StanceFact[];
}

/** The day of the word or deed; the article's where the text gives none. */
export const stanceDay = (fact: HeldStance): string => (fact.date ?? fact.published).slice(0, 10);

/** An unnamed official alone moves no stance. */
export const movesStance = (fact: HeldStance): boolean => fact.authority !== 'unnamed_official';

/** Rows that can close one another share country, part, axis and group. */
export const seriesOf = (fact: HeldStance): string => [fact.country, fact.part, axisOf(fact.stance), fact.group].join(' ');

/** A change dated earlier than this before the window is background, even where its article is new. */
const NEWS_DAYS = 3;

/**
 * The changes of `stanceHistory` that the window brings: what holds since then was said or done in these days, no article from before
 * the window told it already, and both sides are firm (docs/decisions/0006).
 */
export function stanceChanges(window: readonly StanceFact[], history: readonly StanceFact[], since: Instant): StanceChange[] {
  const newsFrom = addMilliseconds(since, -NEWS_DAYS * DAY).slice(0, 10);
  const isNew = new Set(window);
  const rows = [...history, ...window];
  const inSeries = groupBy(rows.filter(movesStance), seriesOf);
  return stanceHistory(rows).changes.flatMap(({ before, after }) => {
    if (!isNew.has(after) || stanceDay(after) < newsFrom || wantsTheSame(before, after)) return [];
    const series = inSeries.get(seriesOf(after)) ?? [];
    const now = series.filter((row) => row.stance === after.stance && stanceDay(row) > stanceDay(before));
    if (now.some((row) => !isNew.has(row))) return [];
    const earlier = series.filter((row) => row.stance === before.stance && stanceDay(row) < stanceDay(after));
    const [first, ...support] = now.sort(firmestFirst);
    const [last] = earlier.sort((a, b) => WEIGHT[b.authority] - WEIGHT[a.authority] || newestFirst(a, b));
    if (!first || !last || !isFirm(now) || !isFirm(earlier)) return [];
    return [{ before: last, after: first, support: support.filter((row) => row.articleId !== first.articleId) }];
  });
}

/** A head, a minister or a law stands behind it, or two outlets report it. */
export const isFirm = (rows: readonly StanceFact[]): boolean =>
  rows.some((row) => WEIGHT[row.authority] >= WEIGHT.minister) || new Set(rows.map((row) => row.outlet)).size > 1;

const WEIGHT = { law: 4, head: 3, minister: 2, named_official: 1, unnamed_official: 0 } as const;

/** How much it counts who stands behind a row. */
export const weightOf = ({ authority }: HeldStance): number => WEIGHT[authority];

/** Who says it with most authority, of these who said it first, and of the reports of that the first: no round-up of a later day. */
export const firmestFirst = (a: HeldStance, b: HeldStance): number =>
  weightOf(b) - weightOf(a) || stanceDay(a).localeCompare(stanceDay(b)) || a.published.localeCompare(b.published) || asInTexts(a, b);

export function newestFirst(a: HeldStance, b: HeldStance): number {
  return (
    stanceDay(b).localeCompare(stanceDay(a)) ||
    WEIGHT[b.authority] - WEIGHT[a.authority] ||
    b.published.localeCompare(a.published) ||
    asInTexts(a, b)
  );
}
