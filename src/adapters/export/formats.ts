import { Transform } from 'node:stream';
import { stringify } from 'csv-stringify';

/** THE LIST of formats: each a stream from rows (flat objects) to text. */
export const EXPORT_FORMATS = { csv, json } as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/**
 * Comma-separated, as RFC 4180 wants it, with a line of names. News is foreign text: a cell that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
function csv(columns: readonly string[]): Transform {
  return stringify({
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
}

/** A JSON object a line. */
function json(): Transform {
  return new Transform({
    writableObjectMode: true,
    transform: (row, _encoding, done) => done(null, `${JSON.stringify(row)}\n`),
  });
}
