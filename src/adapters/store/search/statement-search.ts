import type { Insertable } from 'kysely';
import type { StatementQuery } from '../../../domain/ports/stores.js';
import type { Queries } from '../database.js';
import type { StatementSourceRow } from '../rows/statement-row.js';
import type { StatementRow } from '../tables.js';

/** A statement to be stored, with the text that searches look into (see {@link searchable}). */
export interface IndexedStatement {
  readonly row: Insertable<StatementRow>;
  readonly text: string;
}

/** Where the databases differ: each keeps and asks its own full-text index. */
export interface StatementSearch {
  insert(trx: Queries, statements: readonly IndexedStatement[]): Promise<void>;
  /** Removes the statements of an article for a topic, and their words. */
  remove(trx: Queries, articleId: string, topic: string): Promise<void>;
  /** The statements that hold every run of words, newest first. `terms` is not empty. */
  find(db: Queries, query: StatementQuery, terms: readonly (readonly string[])[]): Promise<StatementSourceRow[]>;
}
