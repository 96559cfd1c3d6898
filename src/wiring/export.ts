import type { Transform } from 'node:stream';
import { EXPORT_FORMATS, type ExportFormat } from '../adapters/export/formats.js';
import { type ExportQuery, type ExportRow, exportRows } from '../app/export/facts.js';
import { COLUMNS, type ExportKind } from '../domain/fact-columns.js';
import type { House } from '../wiring.js';

export type { ExportQuery } from '../app/export/facts.js';
export { EXPORT_KINDS, type ExportKind } from '../domain/fact-columns.js';

/** Facts as rows, and what writes these as text: the two ends of a pipe that holds one part of them at a time. */
export function exportPipe(
  { stores }: House,
  kind: ExportKind,
  format: ExportFormat,
  query: ExportQuery,
): { readonly rows: AsyncGenerator<ExportRow>; readonly writer: Transform } {
  return { rows: exportRows(kind, query, stores.archive), writer: EXPORT_FORMATS[format](COLUMNS[kind].map(([name]) => name)) };
}
