import { stringify } from 'csv-stringify/sync';
import type { StanceChange } from '../../digest/changes/stance-changes.js';
import { stanceWords } from '../../digest/wording.js';
import type { FigureFact, StanceFact, StatementFact } from '../../domain/facts.js';
import type { Feed } from '../../domain/feed.js';
import type { DigestSummary } from '../../domain/ports/archive.js';
import { visible } from './escape.js';

/** Columns of a list: name → cell. Dates are ISO 8601, countries codes, texts as their source wrote them. */
export type Columns<T> = Readonly<Record<string, (row: T) => string | number | boolean | null>>;

const SOURCE = {
  outlet: (row: { outlet: string }) => row.outlet,
  published: (row: { published: string }) => row.published,
  url: (row: { url: string }) => row.url,
} as const;

export const STATEMENT_COLUMNS: Columns<StatementFact> = {
  id: (row) => row.id,
  country: (row) => row.speaker?.country ?? null,
  speaker: (row) => row.speaker?.name ?? null,
  role: (row) => row.speaker?.role ?? null,
  direct: (row) => row.direct,
  words: (row) => row.quote,
  sentence: (row) => row.evidence.text,
  ...SOURCE,
};

export const FIGURE_COLUMNS: Columns<FigureFact> = {
  id: (row) => row.id,
  country: (row) => row.country,
  value: (row) => row.value,
  max: (row) => row.max,
  modifier: (row) => row.modifier,
  unit: (row) => row.unit,
  event: (row) => row.event,
  group: (row) => row.group,
  as_of: (row) => row.asOf,
  sentence: (row) => row.evidence.text,
  ...SOURCE,
};

export const STANCE_COLUMNS: Columns<StanceFact> = {
  id: (row) => row.id,
  country: (row) => row.country,
  stance: (row) => row.stance,
  group: (row) => row.group,
  part: (row) => row.part,
  authority: (row) => row.authority,
  kind: (row) => (row.deed ? 'deed' : 'word'),
  date: (row) => row.date,
  sentence: (row) => row.evidence.text,
  ...SOURCE,
};

export const CHANGE_COLUMNS: Columns<StanceChange> = {
  country: ({ after }) => after.country,
  part: ({ after }) => after.part,
  group: ({ after }) => after.group,
  before: ({ before }) => stanceWords(before),
  before_date: ({ before }) => before.date,
  before_sentence: ({ before }) => before.evidence.text,
  before_url: ({ before }) => before.url,
  after: ({ after }) => stanceWords(after),
  after_date: ({ after }) => after.date,
  after_sentence: ({ after }) => after.evidence.text,
  after_url: ({ after }) => after.url,
};

export const DIGEST_COLUMNS: Columns<DigestSummary> = {
  id: (row) => row.id,
  topic: (row) => row.selection.topic,
  subtopic: (row) => row.selection.subtopic,
  country: (row) => row.selection.country,
  since: (row) => row.window.since,
  until: (row) => row.window.until,
  empty: (row) => row.empty,
  summary: (row) => row.summary,
};

export const FEED_COLUMNS: Columns<Feed> = {
  outlet: (row) => row.outlet,
  url: (row) => row.url,
  state: (row) => row.state,
  last_read: (row) => row.lastSuccessAt,
  failures: (row) => row.failures,
  last_error: (row) => row.lastError,
  entries: (row) => row.entriesSeen,
};

/**
 * A list as CSV (RFC 4180, UTF-8 with the mark that spreadsheets know it by). A cell that a spreadsheet would take for a formula is
 * written behind an apostrophe: foreign text must compute nothing on a reader's desk.
 */
export function csvOf<T>(rows: readonly T[], columns: Columns<T>): string {
  const names = Object.keys(columns);
  const cells = rows.map((row) => names.map((name) => cellOf(columns[name]?.(row) ?? null)));
  return stringify([names, ...cells], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

const cellOf = (cell: string | number | boolean | null): string =>
  typeof cell === 'string' ? visible(cell) : cell === null ? '' : String(cell);
