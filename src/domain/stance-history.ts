import { DAY } from './instant.js';
import { axisOf, type Stance, type StanceAxis, type StanceLabel, wantsTheSame } from './stance.js';

/** What the history needs of a stance: stored facts and fresh rows both have it. */
export interface DatedStance extends Pick<Stance, 'country' | 'stance' | 'group' | 'authority' | 'part' | 'date'> {
  /** Something done, which later words do not undo. */
  readonly deed?: boolean;
}

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

/** What was said so many days ago is no new position when it is said again: it is a dispute, or a round-up. */
const LATELY = 14 * DAY;

/** Rows that can close one another share country, part, axis and group. */
const seriesOf = (row: DatedStance): string => [row.country, row.part, axisOf(row.stance) satisfies StanceAxis, row.group].join('|');

const byDate = (a: DatedStance, b: DatedStance): number => (a.date ?? '').localeCompare(b.date ?? '');

/** An unnamed official alone is reported and moves nothing. */
const moves = (row: DatedStance): boolean => row.authority !== 'unnamed_official';
const isFirm = (row: DatedStance): boolean => moves(row) && row.date !== null;

/** Words against a deed ("will take back nobody" after a flight) are a change; that the next will be decided case by case is none. */
const speaksAgainst = (word: DatedStance, deed: DatedStance): boolean => (word.stance === 'refuse') !== (deed.stance === 'refuse');

/**
 * What holds now, and what changed, from all rows ever stored, in any order. A row closes only older-dated rows of the
 * same country, part, axis and group; where the label differs that is a change, but for words that say less than what stands. Words close words; what was done stays beside what was
 * said later, until something else is done. What somebody said within a fortnight and says again closes nobody else's words of these days:
 * two ministers who differ both stand. Rows of one day stand side by side: two voices, no order. A row without a date closes nothing, is
 * closed by any dated row, and makes no change. A row on the word of an unnamed official closes nothing. No row is altered.
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
    const own = new Series<T>();
    for (const day of byDay(all)) own.add(day);
    current.push(...own.standing());
    changes.push(...own.changes);
  }
  return { current: current.sort((a, b) => byDate(b, a)), changes: changes.sort((a, b) => byDate(a.after, b.after)) };
}

/** One question for one group, day by day. */
class Series<T extends DatedStance> {
  readonly changes: StanceChange<T>[] = [];
  /** In force. */
  private open: T[] = [];
  /** Done, and followed by words. */
  private done: T[] = [];
  /** The last day on which each label was said. */
  private readonly said = new Map<StanceLabel, number>();

  add(all: readonly T[]): void {
    const day = all.filter((row) => !this.saysLess(row));
    const closing = day.filter(isFirm);
    if (closing.length > 0) this.close(day, closing);
    this.open = [...this.open, ...day];
    for (const { stance, date, deed } of closing) if (deed !== true) this.said.set(stance, Date.parse(date!));
  }

  /** "They will come home", of the children of a country that takes only them: nothing new, and less than is known. */
  private saysLess(row: T): boolean {
    return (
      row.stance === 'repatriate' && row.deed !== true && this.open.some((known) => known.stance !== row.stance && wantsTheSame(known, row))
    );
  }

  standing(): T[] {
    return [...this.done, ...this.open];
  }

  private close(day: readonly T[], closing: readonly T[]): void {
    const labels = new Set(day.filter(moves).map(({ stance }) => stance));
    const known = new Set(this.open.filter(moves).map(({ stance }) => stance));
    const isDone = closing.some(({ deed }) => deed === true);
    const now = Date.parse(closing[0]!.date!);
    const beside = isDone ? [] : this.besides(closing, labels, now);
    const ended = this.open.filter((row) => isFirm(row) && !labels.has(row.stance) && !beside.includes(row));
    const counts = (before: T, after: T): boolean => before.deed !== true || after.deed === true || speaksAgainst(after, before);
    const after = closing.find(({ stance }) => !known.has(stance));
    const before = after === undefined ? undefined : ended.filter((row) => counts(row, after)).at(-1);
    if (before !== undefined && after !== undefined && beside.length === 0) this.changes.push({ before, after });
    this.done = isDone ? [] : [...this.done, ...this.open.filter((row) => isFirm(row) && row.deed === true)];
    this.open = beside;
  }

  /** Others' words of these days, where the day says nothing that was not said in them too. */
  private besides(closing: readonly T[], labels: ReadonlySet<StanceLabel>, now: number): T[] {
    const isLate = (then: number | undefined): boolean => then !== undefined && now - then <= LATELY;
    if (!closing.every(({ stance }) => isLate(this.said.get(stance)))) return [];
    return this.open.filter((row) => row.deed !== true && isFirm(row) && !labels.has(row.stance) && isLate(Date.parse(row.date!)));
  }
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
