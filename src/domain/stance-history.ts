import { axisOf, type Stance, type StanceAxis } from './stance.js';

/** What the history needs of a stance: stored facts and fresh rows both have it. */
export type DatedStance = Pick<Stance, 'country' | 'stance' | 'group' | 'authority' | 'part' | 'date'>;

export interface StanceChange<T extends DatedStance> {
  readonly before: T;
  readonly after: T;
}

export interface StanceHistory<T extends DatedStance> {
  /** Rows that no newer row has closed, newest first. */
  readonly current: readonly T[];
  /** Where a closing row says something else than the row it closes, oldest first. */
  readonly changes: readonly StanceChange<T>[];
}

/** Rows that can close one another share country, part, axis and group. */
const seriesOf = (row: DatedStance): string => [row.country, row.part, axisOf(row.stance) satisfies StanceAxis, row.group].join('|');

const byDate = (a: DatedStance, b: DatedStance): number => (a.date ?? '').localeCompare(b.date ?? '');

/** An unnamed official alone is reported and moves nothing. */
const moves = (row: DatedStance): boolean => row.authority !== 'unnamed_official';

/**
 * What holds now, and what changed, from all rows ever stored, in any order. A row closes only older-dated rows of the
 * same country, part, axis and group; where the label differs that is a change. Rows of one day stand side by side: two
 * voices, no order. A row without a date closes nothing, is closed by any dated row, and makes no change. A row on the word of an unnamed
 * official closes nothing. No row is altered.
 */
export function stanceHistory<T extends DatedStance>(rows: readonly T[]): StanceHistory<T> {
  const series = new Map<string, T[]>();
  for (const row of rows) {
    const key = seriesOf(row);
    const known = series.get(key);
    if (known) known.push(row);
    else series.set(key, [row]);
  }
  const current: T[] = [];
  const changes: StanceChange<T>[] = [];
  for (const all of series.values()) {
    let open: T[] = [];
    for (const day of byDay(all)) {
      const closing = day.filter((row) => moves(row) && row.date !== null);
      if (closing.length > 0) {
        const labels = new Set(day.filter(moves).map(({ stance }) => stance));
        const known = new Set(open.filter(moves).map(({ stance }) => stance));
        const before = open.filter((row) => moves(row) && row.date !== null && !labels.has(row.stance)).at(-1);
        const after = closing.find(({ stance }) => !known.has(stance));
        if (before && after) changes.push({ before, after });
        open = [];
      }
      open = [...open, ...day];
    }
    current.push(...open);
  }
  return { current: current.sort((a, b) => byDate(b, a)), changes: changes.sort((a, b) => byDate(a.after, b.after)) };
}

/** Rows in order of their dates, those of one day together; the undated first. */
function byDay<T extends DatedStance>(rows: readonly T[]): T[][] {
  const out: T[][] = [];
  for (const row of [...rows].sort(byDate)) {
    const last = out.at(-1);
    if (last && last[0]!.date === row.date) last.push(row);
    else out.push([row]);
  }
  return out;
}
