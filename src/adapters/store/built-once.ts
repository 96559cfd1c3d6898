import { type Compilable, type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Queries } from './queries.js';
import type { DatabaseKind } from './url.js';

/** What stands for a value until the statement is run: no value of the program's own. */
class Place {
  constructor(readonly name: string) {}
}

/** What stands for a value, by its name. */
export type Value<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name];

/**
 * A statement that is built once for each database that is open, and run with other values each time: what is written by the thousand takes
 * longer to build than to run. `build` is given what stands for each value, by name.
 */
export function builtOnce<Values extends object, Row>(
  build: (db: Queries, value: Value<Values>) => Compilable<Row>,
): (db: Queries, values: Values) => Promise<readonly Row[]> {
  const builtFor = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, values) => {
    // Shared by a database and its transactions.
    const { adapter } = db.getExecutor();
    const built =
      builtFor.get(adapter) ?? (build(db, <Name extends string>(name: Name) => new Place(name) as never).compile() as CompiledQuery<Row>);
    builtFor.set(adapter, built);
    const parameters = built.parameters.map((value) => (value instanceof Place ? values[value.name as keyof Values] : value));
    return (await db.executeQuery<Row>({ ...built, parameters })).rows;
  };
}

/**
 * The same for a statement with a list of rows, one built for each length of list and kind of database: one process may hold two kinds. `build` is given the rows as they stand behind `values`;
 * both databases call their columns column1, column2 and so on.
 */
export function builtForRows<Row>(
  build: (rows: RawBuilder<unknown>, kind: DatabaseKind) => RawBuilder<Row>,
): (db: Queries, kind: DatabaseKind, rows: readonly (readonly (string | number | null)[])[]) => Promise<readonly Row[]> {
  const known = new Map<string, ReturnType<typeof builtOnce<readonly unknown[], Row>>>();
  return (db, kind, rows) => {
    const key = `${kind} ${rows.length}`;
    let statement = known.get(key);
    if (statement === undefined) {
      statement = builtOnce<readonly unknown[], Row>((queries, value) => {
        let place = 0;
        const places = rows.map((row) => sql`(${sql.join(row.map(() => sql.val(value(`${place++}` as never))))})`);
        return { compile: () => build(sql.join(places), kind).compile(queries) };
      });
      known.set(key, statement);
    }
    return statement(db, rows.flat());
  };
}
