import type { ActorCode } from '../../domain/actor.js';
import type { StanceFact } from '../../domain/facts.js';
import type { StanceLabel, StancePart } from '../../domain/stance.js';
import { type StanceChange, stanceDay } from '../changes/stance-changes.js';
import { groupBy } from '../group-by.js';
import { positionsOf } from './positions.js';

/** One position in a cell of the board. */
export interface BoardEntry {
  readonly fact: StanceFact;
  /** now: it holds · reported: only unnamed officials say so · before: it held until the change. */
  readonly state: 'now' | 'reported' | 'before';
  /** The change that brought or ended it, where it is a recent one. */
  readonly change: StanceChange | null;
}

export interface BoardRow {
  readonly country: ActorCode;
  readonly cells: ReadonlyMap<StanceLabel, readonly BoardEntry[]>;
  /** The day of its latest recent change, null without one. */
  readonly changedOn: string | null;
}

/**
 * Where everybody stands in one part: a row a country, a cell a label. `rows` are what the store knows to hold (`ArchiveStore.standing`),
 * `changes` the recent ones. Countries that changed come first, the latest change first; the others as `nameOf` sorts them.
 */
export function stanceBoard(
  rows: readonly StanceFact[],
  changes: readonly StanceChange[],
  part: StancePart,
  nameOf: (code: ActorCode) => string,
): BoardRow[] {
  const byCountry = groupBy(
    rows.filter((row) => row.part === part),
    (row) => row.country,
  );
  const board = [...byCountry].map(([country, own]): BoardRow => {
    const recent = changes.filter(({ after }) => after.country === country && after.part === part);
    const cells = groupBy(entriesOf(own, recent), (entry) => entry.fact.stance);
    const days = recent.map(({ after }) => stanceDay(after)).sort();
    return { country, cells, changedOn: days.at(-1) ?? null };
  });
  return board.sort(
    (a, b) => (b.changedOn ?? '').localeCompare(a.changedOn ?? '') || nameOf(a.country).localeCompare(nameOf(b.country), 'en'),
  );
}

function entriesOf(rows: readonly StanceFact[], changes: readonly StanceChange[]): BoardEntry[] {
  const { current, reported } = positionsOf(rows);
  const broughtBy = (row: StanceFact): StanceChange | null => changes.find(({ after }) => isSame(after, row)) ?? null;
  const now = current.map(({ row }): BoardEntry => ({ fact: row, state: 'now', change: broughtBy(row) }));
  const holds = (row: StanceFact): boolean => current.some((each) => isSame(each.row, row));
  return [
    ...now,
    ...reported.map(({ row }): BoardEntry => ({ fact: row, state: 'reported', change: null })),
    ...changes.filter(({ before }) => !holds(before)).map((change): BoardEntry => ({ fact: change.before, state: 'before', change })),
  ];
}

/** They say the same of the same people. */
const isSame = (a: StanceFact, b: StanceFact): boolean => a.stance === b.stance && a.group === b.group && a.part === b.part;
