import { stringify } from 'csv-stringify/sync';
import type { StanceChange } from '../../digest/changes/stance-changes.js';
import { stanceWords } from '../../digest/wording.js';
import type { Cell, Column } from '../../domain/fact-columns.js';
import type { Feed } from '../../domain/feed.js';
import type { DigestSummary } from '../../domain/ports/archive.js';
import { visible } from './escape.js';

/** Columns of a list. Dates are ISO 8601, countries codes, texts as their source wrote them. Those of facts are `fact-columns.ts`'s. */
type Columns<T> = readonly Column<T>[];

export const CHANGE_COLUMNS: Columns<StanceChange> = [
  ['country', ({ after }) => after.country],
  ['part', ({ after }) => after.part],
  ['group', ({ after }) => after.group],
  ['before', ({ before }) => stanceWords(before)],
  ['before_date', ({ before }) => before.date],
  ['before_sentence', ({ before }) => before.evidence.text],
  ['before_url', ({ before }) => before.url],
  ['after', ({ after }) => stanceWords(after)],
  ['after_date', ({ after }) => after.date],
  ['after_sentence', ({ after }) => after.evidence.text],
  ['after_url', ({ after }) => after.url],
];

export const DIGEST_COLUMNS: Columns<DigestSummary> = [
  ['id', (row) => row.id],
  ['topic', (row) => row.selection.topic],
  ['subtopic', (row) => row.selection.subtopic],
  ['country', (row) => row.selection.country],
  ['since', (row) => row.window.since],
  ['until', (row) => row.window.until],
  ['empty', (row) => row.empty],
  ['summary', (row) => row.summary],
];

export const FEED_COLUMNS: Columns<Feed> = [
  ['outlet', (row) => row.outlet],
  ['url', (row) => row.url],
  ['state', (row) => row.state],
  ['last_read', (row) => row.lastSuccessAt],
  ['failures', (row) => row.failures],
  ['last_error', (row) => row.lastError],
  ['entries', (row) => row.entriesSeen],
];

/**
 * A list as CSV (RFC 4180, UTF-8 with the mark that spreadsheets know it by). A cell that a spreadsheet would take for a formula is
 * written behind an apostrophe: foreign text must compute nothing on a reader's desk.
 */
export function csvOf<T>(rows: readonly T[], columns: Columns<T>): string {
  const cells = rows.map((row) => columns.map(([, value]) => cellOf(value(row))));
  return stringify([columns.map(([name]) => name), ...cells], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

const cellOf = (cell: Cell): string => (typeof cell === 'string' ? visible(cell) : cell === null ? '' : String(cell));
