import type { StanceFact } from '../../domain/facts.js';
import { axisOf } from '../../domain/stance.js';
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

const keyOf = (fact: StanceFact): string => [fact.country, fact.part, axisOf(fact.stance), fact.group].join(' ');

/** An unnamed official alone moves no stance. */
export const movesStance = (fact: StanceFact): boolean => fact.authority !== 'unnamed_official';

/**
 * Changes that the window brings against the rows before it: per country, part, axis and group the newest row of the window beside the
 * newest earlier row, where their labels differ. An older-dated row in a new article is background and changes nothing.
 */
export function stanceChanges(window: readonly StanceFact[], history: readonly StanceFact[]): StanceChange[] {
  const earlier = byKey(history.filter(movesStance));
  const changes: StanceChange[] = [];
  for (const [key, rows] of byKey(window.filter(movesStance))) {
    const before = earlier.get(key)?.[0];
    const after = rows[0];
    if (!before || !after || before.stance === after.stance || stanceDay(after) <= stanceDay(before)) continue;
    const support = rows.filter(
      (row) => row.stance === after.stance && row.articleId !== after.articleId && stanceDay(row) > stanceDay(before),
    );
    changes.push({ before, after, support });
  }
  return changes;
}

/** Rows by key, newest first; of one day the weightier authority first. */
function byKey(rows: readonly StanceFact[]): Map<string, StanceFact[]> {
  const groups = groupBy(rows, keyOf);
  for (const group of groups.values()) group.sort(newestFirst);
  return groups;
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
