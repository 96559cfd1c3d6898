import type { Compilable, CompiledQuery } from 'kysely';
import type { Queries } from './queries.js';

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
