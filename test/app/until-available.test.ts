import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStores } from '../../src/adapters/store/open.js';
import { untilAvailable } from '../../src/app/until-available.js';
import { cli } from '../support/cli.js';
import { gateTo, type NetworkGate } from '../support/network-gate.js';
import { freshPostgres, type PostgresDatabase } from '../support/postgres.js';

let database: PostgresDatabase;
let gate: NetworkGate;
let said: string[];
beforeEach(async () => {
  database = await freshPostgres();
  gate = await gateTo(database.url);
  await gate.cut();
  said = [];
});
afterEach(async () => {
  await gate.cut();
  await database.drop();
});

const NEVER = new AbortController().signal;
const MINUTES = 600_000;

test('waits for a server that is away, says so, and goes on when it is there', async () => {
  const stores = await untilAvailable(() => openStores(gate.url), {
    milliseconds: MINUTES,
    stop: NEVER,
    say(text) {
      said.push(text);
      if (said.length === 2) void gate.open();
    },
  });
  expect(await stores?.feeds.all()).toEqual([]);
  await stores?.close();
  expect(said.length).toBeGreaterThanOrEqual(2);
  expect(said[0]).toMatch(
    /^PostgreSQL at \S+ does not answer\. Check that it runs and can be reached\. Waiting for it, \d+ seconds more at most\.$/,
  );
}, 120_000);

test('gives up after its time with the reason, and how long it waited', async () => {
  const waiting = untilAvailable(() => openStores(gate.url), { milliseconds: 1_500, stop: NEVER, say: (text) => said.push(text) });
  await expect(waiting).rejects.toMatchObject({ code: 'database_unavailable', message: expect.stringContaining('2 seconds long') });
  expect(said.length).toBeGreaterThan(0);
}, 120_000);

test('stops when it is told to, and does not wait where waiting helps nothing', async () => {
  const stopping = new AbortController();
  const stopped = untilAvailable(() => openStores(gate.url), { milliseconds: MINUTES, stop: stopping.signal, say: () => stopping.abort() });
  expect(await stopped).toBeNull();

  await gate.open();
  const unknown = new URL(gate.url);
  unknown.pathname = '/there-is-none';
  const waiting = untilAvailable(() => openStores(unknown.href), { milliseconds: MINUTES, stop: NEVER, say: (text) => said.push(text) });
  await expect(waiting).rejects.toMatchObject({ code: 'database_unavailable', message: expect.stringContaining('no such database') });
  expect(said).toEqual([]);
}, 120_000);

test('`run` waits and ends with one clear line; another command says it at once', async () => {
  const env = { STANDPOINT_DATABASE_URL: gate.url, STANDPOINT_DATABASE_WAIT_SECONDS: '1' };
  const [run, stance] = await Promise.all([cli(['run', '--role', 'worker'], { env }), cli(['stance', 'France'], { env })]);
  expect([run.code, stance.code]).toEqual([1, 1]);
  expect(run.stderr).toMatch(/Waiting for it, 1 seconds? more at most\./);
  expect(run.stderr.trim().split('\n').at(-1)).toMatch(
    /^standpoint: PostgreSQL at \S+ does not answer\. It was waited for, 1 seconds? long\. Check/,
  );
  expect(stance.stderr).not.toContain('Waiting');
}, 120_000);
