import type { StanceFact } from '../../domain/facts.js';
import { DAY } from '../../domain/instant.js';
import { stanceHistory } from '../../domain/stance-history.js';
import { firmestFirst, movesStance, newestFirst, seriesOf, stanceDay } from '../changes/stance-changes.js';
import { groupBy } from '../group-by.js';

/** What holds: the row that shows it best, and the days from and until which the same was said or done without another label in between. */
export interface Position {
  readonly row: StanceFact;
  readonly since: string;
  readonly last: string;
}

export interface Positions {
  readonly current: readonly Position[];
  readonly earlier: readonly StanceFact[];
  readonly reported: readonly Position[];
}

/**
 * Current: what `stanceHistory` holds open, one row for each part, group and label; voices of one day that differ both stand. Reported: what
 * only unnamed officials say, the newest of each series. Earlier: closed rows with another label than the one after them.
 */
export function positionsOf(rows: readonly StanceFact[]): Positions {
  const open = new Set(stanceHistory(rows).current);
  const current: Position[] = [];
  const earlier: StanceFact[] = [];
  const reported: Position[] = [];
  for (const series of groupBy(rows, seriesOf).values()) {
    const firm = series.filter(movesStance).sort(newestFirst);
    const standing = firm.filter((row, index) => open.has(row) && firm.findIndex((each) => each.stance === row.stance) === index);
    current.push(...standing.map((newest) => positionOf(newest, firm, open)));
    const whispered = series.filter((row) => !movesStance(row) && open.has(row)).sort(newestFirst)[0];
    if (whispered && !standing.some((row) => row.stance === whispered.stance))
      reported.push({ row: whispered, since: stanceDay(whispered), last: stanceDay(whispered) });
    const closed = firm.filter((row) => !open.has(row));
    const before = (index: number): string | undefined => (index === 0 ? firm[0]?.stance : closed[index - 1]?.stance);
    earlier.push(...closed.filter((row, index) => row.stance !== before(index)));
  }
  return { current: current.sort(byPartThenDate), earlier: earlier.sort(newestFirst), reported: reported.sort(byPartThenDate) };
}

/** An announcement stands for what was said again since, unless it is older than this. */
const ANNOUNCED_DAYS = 60;

/**
 * What a label holds on: the deed, where something was done and no more than said again after it, by the newest flight or law; else the words
 * of the highest office and of these the first, which announced it, before whoever only repeats them.
 */
function positionOf(newest: StanceFact, firm: readonly StanceFact[], open: ReadonlySet<StanceFact>): Position {
  const since = heldSince(newest, firm, open);
  const last = stanceDay(newest);
  const same = firm.filter((row) => row.stance === newest.stance && stanceDay(row) >= since && stanceDay(row) <= last);
  const deeds = same.filter((row) => row.deed);
  const done = deeds.find((row) => open.has(row));
  const from = new Date(Date.parse(last) - ANNOUNCED_DAYS * DAY).toISOString().slice(0, 10);
  const told = done
    ? deeds.filter((row) => stanceDay(row) === stanceDay(done))
    : same.filter((row) => !row.deed && (stanceDay(row) >= from || row === newest));
  return { row: told.sort(firmestFirst)[0] ?? newest, since, last };
}

/** The day of the first row with this label after the last row with another one that no longer stands. */
function heldSince(row: StanceFact, newestFirstRows: readonly StanceFact[], open: ReadonlySet<StanceFact>): string {
  const older = newestFirstRows.filter((each) => stanceDay(each) <= stanceDay(row));
  const otherDay = older.find((each) => each.stance !== row.stance && !open.has(each) && stanceDay(each) < stanceDay(row));
  const same = older.filter((each) => each.stance === row.stance && (otherDay === undefined || stanceDay(each) > stanceDay(otherDay)));
  return stanceDay(same.at(-1) ?? row);
}

const PART_ORDER = { origin: 0, custodian: 1, urging_others: 2 } as const;
const byPartThenDate = (a: Position, b: Position): number => PART_ORDER[a.row.part] - PART_ORDER[b.row.part] || newestFirst(a.row, b.row);
