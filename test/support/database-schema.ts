import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../../src/adapters/store/url.js';

/** The schema as SQL text in a fixed order, for comparing with the dump in the repository. */
export async function dumpSchema<T>(db: Kysely<T>, kind: DatabaseKind): Promise<string> {
  const statements = kind === 'sqlite' ? await sqliteSchema(db) : await postgresSchema(db);
  return `${statements.join(';\n\n')};\n`;
}

async function sqliteSchema<T>(db: Kysely<T>): Promise<string[]> {
  // Without the tables that FTS5 keeps for itself and the indexes that SQLite makes for constraints.
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_master where sql is not null and name not like 'statement_words_%'
    order by tbl_name, case type when 'table' then 0 else 1 end, name`.execute(db);
  return rows.map((row) => (row.sql.startsWith('CREATE TABLE') ? oneColumnALine(row.sql) : row.sql));
}

/** SQLite keeps the statement as it was written, all on one line. */
function oneColumnALine(statement: string): string {
  const open = statement.indexOf('(');
  const close = statement.lastIndexOf(')');
  // A comma inside parentheses belongs to a list of columns.
  const parts = statement.slice(open + 1, close).split(/,\s*(?![^(]*\))/);
  return `${statement.slice(0, open + 1)}\n  ${parts.join(',\n  ')}\n${statement.slice(close)}`;
}

async function postgresSchema<T>(db: Kysely<T>): Promise<string[]> {
  const tables = await sql<{ name: string; columns: string[]; constraints: string[] | null }>`
    select c.relname as name,
      (select array_agg(format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when l.collname = 'C' then ' collate "C"' else '' end,
          case when a.attnotnull then ' not null' else '' end) order by a.attnum)
        from pg_attribute a left join pg_collation l on l.oid = a.attcollation
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select array_agg(format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) order by k.conname)
        from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n') as constraints
    from pg_class c where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace order by c.relname`.execute(db);
  const indexes = await sql<{ indexdef: string }>`
    select indexdef from pg_indexes i where schemaname = current_schema()
      and not exists (select 1 from pg_constraint k where k.conname = i.indexname and k.contype in ('p', 'u'))
    order by tablename, indexname`.execute(db);
  const statistics = await sql<{ statement: string }>`
    select format('ALTER TABLE %I ALTER COLUMN %I SET STATISTICS %s', c.relname, a.attname, a.attstattarget) as statement
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.attnum > 0 and coalesce(a.attstattarget, -1) >= 0
    order by c.relname, a.attname`.execute(db);
  const words = await sql<{ token: string; dictionary: string }>`
    select t.alias as token, d.dictname as dictionary from pg_ts_config c
      join pg_ts_config_map m on m.mapcfg = c.oid
      join pg_ts_dict d on d.oid = m.mapdict
      join ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype
    where c.cfgname = 'standpoint' order by t.alias`.execute(db);
  return [
    ...tables.rows.map(
      ({ name, columns, constraints }) => `CREATE TABLE ${name} (\n  ${[...columns, ...(constraints ?? [])].join(',\n  ')}\n)`,
    ),
    ...indexes.rows.map((row) => row.indexdef.replace(/ ON \w+\./, ' ON ')),
    ...statistics.rows.map((row) => row.statement),
    `-- text search configuration standpoint\n${words.rows.map(({ token, dictionary }) => `--   ${token}: ${dictionary}`).join('\n')}`,
  ];
}
