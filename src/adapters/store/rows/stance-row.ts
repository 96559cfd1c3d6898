import type { Insertable } from 'kysely';
import type { StanceFact } from '../../../domain/facts.js';
import type { Group } from '../../../domain/figure.js';
import type { HeldStance } from '../../../domain/held-stance.js';
import { type Authority, firstDay, type Stance, type StanceLabel, type StancePart } from '../../../domain/stance.js';
import type { StanceRow } from '../tables.js';
import { type FactOrigin, type FactSourceRow, factRow, ownSource } from './fact-row.js';

export const STANCE_COLUMNS = ['stance', 'group', 'authority', 'deed', 'part', 'date'] as const;

/** The columns of a stance that its article has no part in. */
interface HeldStanceRow extends Omit<FactSourceRow, 'url' | 'title' | 'outlet'> {
  readonly stance: string;
  readonly group: string;
  readonly authority: string;
  readonly deed: number;
  readonly part: string;
  readonly date: string | null;
}

export type StanceSourceRow = HeldStanceRow & FactSourceRow;

export const stanceRow = (origin: FactOrigin, stance: Stance, id: string, rank: number): Insertable<StanceRow> => ({
  ...factRow(origin, id, rank, stance.country, { start: stance.start, end: stance.end, text: stance.evidence }),
  stance: stance.stance,
  group: stance.group,
  authority: stance.authority,
  deed: stance.kind === 'deed' ? 1 : 0,
  part: stance.part,
  date: stance.date,
  held_on: firstDay(stance.date ?? origin.published),
});

/** A row without its article, or with what of it tells its place among others. */
export const toHeldStance = (row: HeldStanceRow & { readonly outlet?: string; readonly title?: string }): HeldStance => ({
  ...ownOf(row),
  ...(row.outlet === undefined ? {} : { outlet: row.outlet }),
  ...(row.title === undefined ? {} : { title: row.title }),
});

export const toStance = (row: StanceSourceRow): StanceFact => ({ ...ownOf(row), url: row.url, title: row.title, outlet: row.outlet });

function ownOf(row: HeldStanceRow): Omit<HeldStance, 'outlet' | 'title'> {
  if (row.country === null) throw new TypeError(`the stored stance ${row.id} names no country`);
  return {
    kind: 'stance',
    ...ownSource(row),
    country: row.country,
    stance: row.stance as StanceLabel,
    group: row.group as Group,
    authority: row.authority as Authority,
    part: row.part as StancePart,
    deed: row.deed === 1,
    date: row.date,
  };
}
