import type { Insertable } from 'kysely';
import type { StatementQuery } from '../../../domain/ports/fact-query.js';
import type { Queries } from '../queries.js';
import { decodeSpans } from '../rows/spans.js';
import type { StatementSourceRow } from '../rows/statement-row.js';
import type { StatementRow } from '../tables.js';
import { searchable } from './folding.js';
import type { SpeakerFilter } from './speakers.js';

/** A statement to be stored, with the text that searches look into (see {@link searchable}). */
export interface IndexedStatement {
  readonly row: Insertable<StatementRow>;
  readonly text: string;
}

/** Where a statement stands among all: newest first is by `seq` downwards, then by `id`. */
export interface StatementPlace {
  readonly seq: number;
  readonly id: string;
}

/** A query made ready: its person as the speakers it means, its words as runs of searchable words. */
export interface StatementLookup extends StatementQuery {
  readonly speakers: SpeakerFilter;
  readonly terms: readonly (readonly string[])[];
  /** Only what comes after this statement in the order of the list. */
  readonly after?: StatementPlace;
}

/** Where the databases differ: each keeps and asks its own full-text index. */
export interface StatementSearch {
  insert(trx: Queries, statements: readonly IndexedStatement[]): Promise<void>;
  /** Removes the statements of an article for a topic, and their words. */
  remove(trx: Queries, articleId: string, topic: string): Promise<void>;
  /** The statements that hold every run of words, newest first. */
  find(db: Queries, lookup: StatementLookup): Promise<StatementSourceRow[]>;
}

/** What a search looks into: the sentence, and the quotation again where the sentence does not hold it. */
export function searchableText(
  row: Pick<Insertable<StatementRow>, 'quote' | 'spans' | 'evidence' | 'evidence_start' | 'evidence_end'>,
): string {
  const { evidence, evidence_start: start, evidence_end: end, quote } = row;
  const { content } = decodeSpans(row.spans, { start, end, text: evidence });
  const holdsAll = content.length > 0 && content.every((piece) => evidence.includes(piece.text));
  return searchable(`${evidence} ${holdsAll ? '' : quote}`);
}
