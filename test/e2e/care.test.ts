import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStores } from '../../src/adapters/store/open.js';
import { deed } from '../contracts/stores/audit.js';
import { addArticle, analysis, statement, subscription, TOPIC } from '../contracts/stores/builders.js';
import { cli } from '../support/cli.js';

// Every test starts the program several times.
vi.setConfig({ testTimeout: 240_000 });

let directory: string;
let url: string;

const TEXT = '"The families can come home," said Ada Norling, the justice minister of Norland.';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-care-'));
  url = `sqlite:${join(directory, 'standpoint.sqlite')}`;
  const stores = await openStores(url);
  await stores.subscriptions.add(subscription('s1'), deed('U1', '2026-03-09T10:00:00.000Z'));
  await stores.subscriptions.setPaused('s1', true, null, deed('U2', '2026-03-10T10:00:00.000Z'));
  const id = await addArticle(stores, 'a', TEXT);
  await stores.facts.saveAnalysis(
    id,
    TOPIC,
    'v1',
    analysis({ statements: [statement(TEXT, 'The families can come home', TEXT)] }),
    '2026-03-10T10:00:00.000Z',
  );
  await stores.close();
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const standpoint = (...args: string[]) => cli(args, { env: { STANDPOINT_DATABASE_URL: url, STANDPOINT_LOG_LEVEL: 'silent' } });

test('audit says who did what, since a day', async () => {
  const told = await standpoint('audit', '--since', '2026-03-10');
  expect(told.stdout.trimEnd().split('\n')).toEqual([
    '2026-03-10T10:00:00.000Z  slack T1 U2  paused  subscription s1: paused: false → true',
  ]);
});

test('export writes a new file and overwrites none', async () => {
  const file = join(directory, 'statements.csv');
  const first = await standpoint('export', 'statements', file, '--since', '2026-03-09');
  expect([first.code, first.stderr.trim()]).toEqual([0, `Exported 1 statements into ${file}.`]);
  const csv = await readFile(file, 'utf8');
  expect(csv.split('\r\n')[1]).toContain('The families can come home');
  const second = await standpoint('export', 'statements', file);
  expect([second.code, await readFile(file, 'utf8')]).toEqual([1, csv]);
  expect(second.stderr).toContain(`${file} is there already. Name a new file.`);
  expect(existsSync(`${file}.part`)).toBe(false);
  const json = await standpoint('export', 'statements', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ words: 'The families can come home', topic: TOPIC });
});

test('erase asks first, and without somebody to ask wants --yes', async () => {
  const refused = await standpoint('erase', 'slack', 'T1');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('Add --yes.')]);
  expect((await standpoint('erase', 'slack', 'T1', '--yes')).stdout).toContain(
    'Erased subscriptions: 1, alerts: 0, deliveries: 0, installations: 0, reports: 0, entries of the audit trail: 2.',
  );
});

test('backup says where it is', async () => {
  const file = join(directory, 'copy.sqlite');
  const made = await standpoint('backup', file);
  expect([made.code, made.stderr]).toEqual([0, expect.stringContaining(`Backed up into ${file}`)]);
});
