import { setImmediate as turn } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from '../../../src/adapters/store/open.js';
import type { Tables } from '../../../src/adapters/store/tables.js';
import { freshSqlite } from '../../support/database.js';

let fresh: Awaited<ReturnType<typeof freshSqlite>>;
let db: Kysely<Tables>;
beforeEach(async () => {
  fresh = await freshSqlite();
  db = connect({ kind: 'sqlite', path: fresh.path, shown: fresh.path });
});
afterEach(async () => {
  await db.destroy();
  await fresh.remove();
});

/** How often others had their turn while this went on. */
async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  let over = false;
  let turns = 0;
  const others = (async () => {
    await turn();
    while (!over) {
      turns++;
      await turn();
    }
  })();
  await work();
  over = true;
  await others;
  return turns;
}

/** Takes tens of milliseconds on any machine. */
const long = (trx: Kysely<Tables>) =>
  sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 300000) select max(i) from n`.execute(trx);

it('long statements of one look-up leave the event loop to others between them', async () => {
  const turns = await turnsOf(async () => {
    for (let i = 0; i < 5; i++) await long(db);
  });
  expect(turns).toBeGreaterThanOrEqual(4);
});

it('so do those of a transaction, which nobody else comes into meanwhile', async () => {
  await sql`create table seen (id integer)`.execute(db);
  const order: string[] = [];
  const write = db.transaction().execute(async (trx) => {
    for (let i = 0; i < 3; i++) {
      await long(trx);
      await sql`insert into seen values (${i})`.execute(trx);
    }
    order.push('written');
  });
  const read = sql<{ id: number }>`select id from seen`.execute(db).then(({ rows }) => order.push(`${rows.length} read`));
  const turns = await turnsOf(() => Promise.all([write, read]));
  expect(turns).toBeGreaterThanOrEqual(2);
  expect(order).toEqual(['written', '3 read']);
});
