import type { StanceFact } from '../../domain/facts.js';
import type { HeldStance } from '../../domain/held-stance.js';
import { DAY } from '../../domain/instant.js';
import { stanceHistory } from '../../domain/stance-history.js';
import { firmestFirst, movesStance, newestFirst, seriesOf, stanceDay, weightOf } from '../changes/stance-changes.js';
import { groupBy } from '../group-by.js';

/** What holds: the row that shows it best, and from when until when the same was said or done without another label in between, as days, months or years. */
export interface Position<Row extends HeldStance = StanceFact> {
  readonly row: Row;
  readonly since: string;
  readonly last: string;
}

export interface Positions<Row extends HeldStance> {
  readonly current: readonly Position<Row>[];
  readonly earlier: readonly Row[];
  readonly reported: readonly Position<Row>[];
}

/**
 * Current: what `stanceHistory` holds open, one row for each part, group and label; voices of one day that differ both stand. Reported: what
 * only unnamed officials say, the newest of each series. Earlier: closed rows with another label than the one after them.
 */
export function positionsOf<Row extends HeldStance>(rows: readonly Row[]): Positions<Row> {
  const open = new Set(stanceHistory(rows).current);
  const current: Position<Row>[] = [];
  const earlier: Row[] = [];
  const reported: Position<Row>[] = [];
  for (const series of groupBy(rows, seriesOf).values()) {
    const firm = series.filter(movesStance).sort(latestFirst);
    const labels = new Set(firm.filter((row) => open.has(row)).map((row) => row.stance));
    const positions = [...labels].map((label) => positionOf(firm.find((row) => row.stance === label)!, firm, { open, labels }));
    current.push(...positions);
    const whispered = series.filter((row) => !movesStance(row) && open.has(row)).sort(newestFirst)[0];
    if (whispered && !labels.has(whispered.stance))
      reported.push({ row: whispered, since: shownDay(whispered), last: shownDay(whispered) });
    const stands = (row: Row): boolean => positions.some((each) => each.row.stance === row.stance && each.since <= shownDay(row));
    const closed = firm.filter((row) => !open.has(row) && !stands(row));
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
function positionOf<Row extends HeldStance>(newest: Row, firm: readonly Row[], now: Standing): Position<Row> {
  const first = firstHeld(newest, firm, now);
  const last = dayHeld(newest);
  const same = firm.filter((row) => row.stance === newest.stance && dayHeld(row) >= dayHeld(first) && dayHeld(row) <= last);
  const deeds = same.filter((row) => row.deed);
  const done = deeds.find((row) => now.open.has(row));
  const from = new Date(Date.parse(done ? dayHeld(done) : last) - ANNOUNCED_DAYS * DAY).toISOString().slice(0, DAY_LENGTH);
  const told = done
    ? deeds.filter((row) => dayHeld(row) >= from).sort(plainThenLatest)
    : same.filter((row) => !row.deed && (dayHeld(row) >= from || row === newest)).sort(firmestThenFirst);
  return { row: told[0] ?? newest, since: shownDay(first), last: goesOn(newest) ? newest.published.slice(0, 10) : shownDay(newest) };
}

/** What of a series stands: rows, and what they say. */
interface Standing {
  readonly open: ReadonlySet<HeldStance>;
  readonly labels: ReadonlySet<string>;
}

/** The first row with this label after the last row with another one that no longer stands. */
function firstHeld<Row extends HeldStance>(row: Row, latestFirstRows: readonly Row[], { open, labels }: Standing): Row {
  const older = latestFirstRows.filter((each) => dayHeld(each) <= dayHeld(row));
  const other = older.find((each) => !labels.has(each.stance) && !open.has(each) && dayHeld(each) < dayHeld(row));
  const same = older.filter((each) => each.stance === row.stance && (other === undefined || dayHeld(each) > dayHeld(other)));
  return same.at(-1) ?? row;
}

const published = (row: HeldStance): string => row.published.slice(0, 10);

/** The day as a reader is told it: none after the article's own, which outlets east of here may be ahead of. */
const shownDay = (row: HeldStance): string =>
  stanceDay(row).length === DAY_LENGTH && stanceDay(row) > published(row) ? published(row) : stanceDay(row);

const DAY_LENGTH = '2026-02-03'.length;

/** The day for comparing: of "last month" or "in 2019" its end, for a report of the very day says more, but none after the article's own. */
function dayHeld(row: HeldStance): string {
  return [lastDayOf(stanceDay(row)), published(row)].sort()[0]!;
}

function lastDayOf(date: string): string {
  if (date.length >= DAY_LENGTH) return date;
  const [year, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, DAY_LENGTH);
}

/** "Since 2019, the country has taken back …": as of the report. */
const goesOn = (row: HeldStance): boolean =>
  row.deed && new RegExp(`\\b[Ss]ince (?:\\p{L}+ ){0,3}${stanceDay(row).slice(0, 4)}\\b`, 'u').test(row.evidence.text);

/** "It praises Iraq, which …" tells of a deed as well, but of whom the sentence is stands before it. */
const POINTS_BACK = /^(?:it|he|she|they|this|that|these|those|its|his|her|their)\b/i;
const plainThenLatest = (a: HeldStance, b: HeldStance): number =>
  Number(POINTS_BACK.test(a.evidence.text)) - Number(POINTS_BACK.test(b.evidence.text)) ||
  dayHeld(b).localeCompare(dayHeld(a)) ||
  firmestFirst(a, b);
const latestFirst = (a: HeldStance, b: HeldStance): number => dayHeld(b).localeCompare(dayHeld(a)) || newestFirst(a, b);
const firmestThenFirst = (a: HeldStance, b: HeldStance): number =>
  weightOf(b) - weightOf(a) || dayHeld(a).localeCompare(dayHeld(b)) || firmestFirst(a, b);

const PART_ORDER = { origin: 0, custodian: 1, urging_others: 2 } as const;
const byPartThenDate = (a: Position<HeldStance>, b: Position<HeldStance>): number =>
  PART_ORDER[a.row.part] - PART_ORDER[b.row.part] || newestFirst(a.row, b.row);
