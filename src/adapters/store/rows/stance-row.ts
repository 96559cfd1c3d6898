import type { Insertable } from 'kysely';
import type { StanceFact } from '../../../domain/facts.js';
import type { Group } from '../../../domain/figure.js';
import { type Authority, firstDay, type Stance, type StanceLabel, type StancePart } from '../../../domain/stance.js';
import type { StanceRow } from '../tables.js';
import { type FactOrigin, type FactSourceRow, factRow, factSource } from './fact-row.js';

export const STANCE_COLUMNS = ['stance', 'group', 'authority', 'deed', 'part', 'date'] as const;

export interface StanceSourceRow extends FactSourceRow {
  readonly stance: string;
  readonly group: string;
  readonly authority: string;
  readonly deed: number;
  readonly part: string;
  readonly date: string | null;
}

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

export function toStance(row: StanceSourceRow): StanceFact {
  if (row.country === null) throw new TypeError(`the stored stance ${row.id} names no country`);
  return {
    kind: 'stance',
    ...factSource(row),
    country: row.country,
    stance: row.stance as StanceLabel,
    group: row.group as Group,
    authority: row.authority as Authority,
    part: row.part as StancePart,
    deed: row.deed === 1,
    date: row.date,
  };
}
