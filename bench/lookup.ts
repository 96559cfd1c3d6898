import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openStores } from '../src/adapters/store/open.js';
import type { StatementFact } from '../src/domain/facts.js';
import { startPostgresServer } from '../test/support/postgres-server.js';
import { fill } from './lookup/fill.js';
import { COMMON_WORDS, COUNTRIES, randomFrom, speakerName, TOPIC, textOf, wordOf } from './lookup/news.js';
import { type Goal, judge } from './verdict.js';

/**
 * How fast look-ups answer beside a writer, from a million statements, on both databases: milliseconds a question, how long the event
 * loop was held up, how long the program took to be ready, and its memory. On SQLite the same process writes, as a newsroom's does; on
 * PostgreSQL another one. A machine that has other work makes all of it slower: the processor time of the asking process tells what a question
 * itself costs (on SQLite all of it), and the floor, a fact by its id, what the machine makes of the least that can be asked.
 *
 *   npm run bench:lookup -- [STATEMENTS] [sqlite|postgres] [FOLDER]
 *
 * Ends with the goals that were missed, and exit code 1 then. A FOLDER keeps both databases for the next run: filling takes minutes.
 * STANDPOINT_BENCH_POSTGRES_URL names a PostgreSQL database that is filled and kept instead of the server that is started here.
 */
const [count = '1000000', only = '', kept = ''] = process.argv.slice(2);
const STATEMENTS = Number(count);
const PROGRAM = fileURLToPath(new URL('./lookup/program.mjs', import.meta.url));
/** Ten articles a second: forty times what 10,000 feeds bring. */
const WRITE_EVERY_MS = 100;
const ROUNDS = 100;

function questions(fact: string) {
  const random = randomFrom(7);
  const some = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  return Array.from({ length: ROUNDS }, (_, i) => [
    { kind: 'floor: a fact by its id', asked: fact },
    { kind: 'stance of a country', asked: COUNTRIES[i % COUNTRIES.length]! },
    { kind: 'figures of a country', asked: COUNTRIES[i % COUNTRIES.length]! },
    { kind: 'figures of all', asked: '' },
    { kind: 'statements of a country', asked: COUNTRIES[i % COUNTRIES.length]! },
    { kind: 'statements of a person', asked: speakerName(some(0, 2000)) },
    { kind: 'words: one of the ten commonest', asked: COMMON_WORDS[i % COMMON_WORDS.length]! },
    { kind: 'words: two of the ten commonest', asked: `${COMMON_WORDS[i % 10]} ${COMMON_WORDS[(i * 3 + 1) % 10]}` },
    { kind: 'words: a middling one', asked: wordOf(some(50, 500)) },
    { kind: 'words: a rare one', asked: wordOf(some(5_000, 30_000)) },
    { kind: 'words: a rare and a common one', asked: `${wordOf(some(5_000, 30_000))} ${COMMON_WORDS[i % 10]}` },
    { kind: 'words: two middling ones', asked: `${wordOf(some(50, 500))} ${wordOf(some(50, 500))}` },
    { kind: 'words: in no text', asked: `zzyzx${i}` },
  ]).flat();
}

interface Answer {
  readonly readyMs: number;
  readonly readyRssMb: number;
  readonly peakRssMb: number;
  readonly wrote: number;
  readonly loop: { readonly p99: number; readonly max: number };
  readonly kinds: readonly {
    kind: string;
    n: number;
    p50: number;
    p99: number;
    max: number;
    slowest: string;
    cpu: { p50: number; p99: number };
  }[];
}

async function measure(url: string, folder: string, writer: 'itself' | 'another'): Promise<Answer> {
  const newest = await newestIn(url);
  const plan = {
    now: newest.published,
    questions: questions(newest.id),
    warmUp: 26,
    pauseMs: 2,
    writeEveryMs: WRITE_EVERY_MS,
    writesItself: writer === 'itself',
    texts: Array.from({ length: 200 }, (_, i) => ({ topic: TOPIC, ...textOf(i * 977, 1_000_000) })),
  };
  const file = join(folder, 'plan.json');
  await writeFile(file, JSON.stringify(plan));
  const start = (role: 'ask' | 'write') => spawn(process.execPath, [PROGRAM, role, url, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const writing = writer === 'another' ? start('write') : null;
  if (writing) await once(createInterface(writing.stdout), 'line');
  const asking = start('ask');
  const answer = await text(asking.stdout);
  if (writing) {
    writing.stdin.end();
    if (writing.exitCode === null) await once(writing, 'exit');
  }
  return JSON.parse(answer);
}

async function report(name: string, url: string, folder: string, writer: 'itself' | 'another'): Promise<Goal[]> {
  const started = Date.now();
  await fill(url, STATEMENTS, (done) => process.stderr.write(`\r${name}: ${done} of ${STATEMENTS} statements stored `));
  process.stderr.write(`${name}: filled in ${Math.round((Date.now() - started) / 1000)} s\n`);
  const { kinds, loop, readyMs, readyRssMb, peakRssMb, wrote } = await measure(url, folder, writer);
  const cell = (value: number): string => value.toFixed(1).padStart(9);
  process.stdout.write(
    `\n${`${name}, ${STATEMENTS} statements, ms`.padEnd(38)}${['p50', 'p99', 'max', 'cpu p50', 'cpu p99'].map((each) => each.padStart(9)).join('')}   slowest\n`,
  );
  for (const { kind, p50, p99, max, slowest, cpu } of kinds)
    process.stdout.write(`${kind.padEnd(38)}${cell(p50)}${cell(p99)}${cell(max)}${cell(cpu.p50)}${cell(cpu.p99)}   ${slowest}\n`);
  process.stdout.write(`${'event loop held up'.padEnd(38)}${''.padStart(9)}${cell(loop.p99)}${cell(loop.max)}\n`);
  process.stdout.write(
    `ready after ${(readyMs / 1000).toFixed(2)} s · ${readyRssMb.toFixed(0)} MB when ready, ${peakRssMb.toFixed(0)} MB at most · ${writer === 'itself' ? `${wrote} articles written meanwhile` : 'another process wrote'} · load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
  );
  return [
    ...kinds.map(({ kind, p99 }) => ({ what: `${name}: ${kind}, p99 in ms`, measured: p99, most: 50 })),
    { what: `${name}: event loop held up, ms`, measured: loop.max, most: 50 },
    { what: `${name}: ready after, s`, measured: readyMs / 1000, most: 2 },
    { what: `${name}: memory at most, MB`, measured: peakRssMb, most: 200 },
  ];
}

const goals: Goal[] = [];
const folder = kept === '' ? await mkdtemp(join(tmpdir(), 'standpoint-lookup-')) : kept;
try {
  await mkdir(folder, { recursive: true });
  if (only !== 'postgres') {
    goals.push(...(await report('SQLite', `sqlite:${join(folder, `lookup-${STATEMENTS}.sqlite`)}`, folder, 'itself')));
  }
  if (only !== 'sqlite') {
    const given = process.env['STANDPOINT_BENCH_POSTGRES_URL'];
    const server =
      given === undefined ? await startPostgresServer(kept === '' ? undefined : resolve(folder, `postgres-${STATEMENTS}`)) : null;
    try {
      goals.push(...(await report('PostgreSQL', given ?? server!.url, folder, 'another')));
    } finally {
      await server?.stop();
    }
  }
} finally {
  if (kept === '') await rm(folder, { recursive: true, force: true });
}

judge(goals);

/** What was stored last: its publication is the time at which is asked. */
async function newestIn(url: string): Promise<StatementFact> {
  const stores = await openStores(url);
  const [newest] = await stores.facts.statements({ limit: 1 });
  await stores.close();
  if (newest === undefined) throw new Error('nothing was stored');
  return newest;
}
