import type { Insertable } from 'kysely';
import type { FigureFact } from '../../../domain/facts.js';
import type { Figure, FigureEvent, Group, Modifier } from '../../../domain/figure.js';
import type { Span } from '../../../domain/span.js';
import type { FigureRow } from '../tables.js';
import { type FactOrigin, type FactSourceRow, factRow, factSource } from './fact-row.js';

export const FIGURE_COLUMNS = [
  'value',
  'max',
  'modifier',
  'unit',
  'figures.text as text',
  'text_start',
  'text_end',
  'event',
  'as_of',
  'group',
  'parent_id',
  'key',
] as const;

export interface FigureSourceRow extends FactSourceRow {
  readonly value: number;
  readonly max: number | null;
  readonly modifier: string | null;
  readonly unit: string;
  readonly text: string;
  readonly text_start: number;
  readonly text_end: number;
  readonly event: string | null;
  readonly as_of: string | null;
  readonly group: string | null;
  readonly parent_id: string | null;
  readonly key: number;
}

export const figureRow = (
  origin: FactOrigin,
  figure: Figure,
  id: string,
  rank: number,
  parentId: string | null,
): Insertable<FigureRow> => ({
  ...factRow(origin, id, rank, figure.country, sentenceAround(origin.text, figure)),
  value: figure.value,
  max: figure.max,
  modifier: figure.modifier,
  unit: figure.unit,
  text: figure.text,
  text_start: figure.start,
  text_end: figure.end,
  event: figure.event,
  as_of: figure.asOf,
  group: figure.group,
  parent_id: parentId,
  key: figure.key ? 1 : 0,
});

export const toFigure = (row: FigureSourceRow): FigureFact => ({
  kind: 'figure',
  ...factSource(row),
  value: row.value,
  max: row.max,
  modifier: row.modifier as Modifier | null,
  unit: row.unit,
  text: row.text,
  start: row.text_start,
  end: row.text_end,
  country: row.country,
  event: row.event as FigureEvent | null,
  asOf: row.as_of,
  group: row.group as Group | null,
  parentId: row.parent_id,
  key: row.key === 1,
});

/** Where the figure's sentence stands in the text; the number words themselves when the text holds no such sentence there. */
function sentenceAround(text: string, { sentence, start, end }: Figure): Span {
  const at = text.lastIndexOf(sentence, start);
  if (at < 0 || at + sentence.length < end) return { start, end, text: text.slice(start, end) };
  return { start: at, end: at + sentence.length, text: sentence };
}
