import type Database from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** More than the program has queries; what is written in many lengths (`in (?, ?, …)`) takes places from each other. */
const KEPT = 256;

/** The database with its statements kept: preparing one costs more than most of them take to run. */
export function preparedOnce(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => database.close(),
    prepare(sql) {
      let statement = kept.get(sql);
      if (statement === undefined) {
        statement = database.prepare(sql) as ReturnType<SqliteDatabase['prepare']>;
        const oldest = kept.keys().next();
        if (kept.size >= KEPT && !oldest.done) kept.delete(oldest.value);
      } else kept.delete(sql);
      kept.set(sql, statement);
      return statement;
    },
  };
}
