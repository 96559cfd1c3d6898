import { type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import type { DatabaseKind } from '../url.js';

/** A migration creates what no row type describes yet, so it sees the database without types of its tables. */
export type Schema = Kysely<unknown>;

/** One step of the schema, forward only. It runs inside the one transaction of all pending steps. */
export type SchemaStep = (db: Schema, types: ColumnTypes) => Promise<void>;

/** Column types by meaning. Text sorts by byte on both databases, so that instants, ids and pages come in the same order. */
export interface ColumnTypes {
  readonly kind: DatabaseKind;
  readonly text: RawBuilder<unknown>;
  readonly whole: RawBuilder<unknown>;
  /** A whole number beyond 32 bits. */
  readonly large: RawBuilder<unknown>;
  readonly decimal: RawBuilder<unknown>;
}

export function columnTypes(kind: DatabaseKind): ColumnTypes {
  return kind === 'sqlite'
    ? { kind, text: sql`text`, whole: sql`integer`, large: sql`integer`, decimal: sql`real` }
    : { kind, text: sql`text collate "C"`, whole: sql`integer`, large: sql`bigint`, decimal: sql`double precision` };
}

/** Starts a table; on SQLite a strict one, which refuses a value of the wrong type as PostgreSQL does. */
export function table<Name extends string>(db: Schema, name: Name, types: ColumnTypes): CreateTableBuilder<Name, never> {
  const builder = db.schema.createTable(name);
  return types.kind === 'sqlite' ? builder.modifyEnd(sql`strict`) : builder;
}
