import type { Insertable } from 'kysely';
import type { StatementFact } from '../../../domain/facts.js';
import type { Speaker, Statement } from '../../../domain/statement.js';
import { folded } from '../search/folding.js';
import type { StatementRow } from '../tables.js';
import { type FactOrigin, type FactSourceRow, factRow, factSource } from './fact-row.js';
import { decodeSpans, encodeSpans } from './spans.js';

export const STATEMENT_COLUMNS = ['quote', 'direct', 'key', 'speaker', 'spans'] as const;

export interface StatementSourceRow extends FactSourceRow {
  readonly seq: number | string;
  readonly quote: string;
  readonly direct: number;
  readonly key: number;
  readonly speaker: string | null;
  readonly spans: string;
}

export const statementRow = (
  origin: FactOrigin,
  statement: Statement,
  id: string,
  rank: number,
  seq: number,
): Insertable<StatementRow> => ({
  ...factRow(origin, id, rank, statement.speaker?.country ?? null, statement.sentence),
  seq,
  quote: statement.quote,
  direct: statement.direct ? 1 : 0,
  key: statement.key ? 1 : 0,
  speaker: statement.speaker && JSON.stringify(statement.speaker),
  speaker_key: statement.speaker?.name ? folded(statement.speaker.name) : null,
  spans: encodeSpans(statement),
});

export function toStatement(row: StatementSourceRow): StatementFact {
  const source = factSource(row);
  const speaker: Speaker | null = row.speaker === null ? null : JSON.parse(row.speaker);
  return {
    kind: 'statement',
    ...source,
    quote: row.quote,
    direct: row.direct === 1,
    ...decodeSpans(row.spans, source.evidence),
    speaker,
    key: row.key === 1,
  };
}
