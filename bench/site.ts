import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSite } from '../src/wiring/site.js';
import { openHouse, readSettings } from '../src/wiring.js';
import { fill } from './lookup/fill.js';
import { COMMON_WORDS, COUNTRIES, speakerName, TOPIC, wordOf } from './lookup/news.js';

/**
 * How fast the pages of the web page come over loopback, from a million statements: milliseconds a request, page by page.
 *
 *   npm run bench:site -- [STATEMENTS] [DATABASE_URL]
 *
 * A DATABASE_URL that holds statements is used as it is; without one an SQLite database is filled and thrown away. The first request
 * of the stance board reads it anew, as one request a minute does; it is told apart.
 */
const [count = '1000000', given = ''] = process.argv.slice(2);
const ROUNDS = 60;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => value.toFixed(1).padStart(9);

const folder = await mkdtemp(join(tmpdir(), 'standpoint-bench-'));
const url = given || `sqlite:${join(folder, 'site.sqlite')}`;
const settings = readSettings();
const site = { ...settings.site, port: 0, requestsPerMinute: 100_000 };
const house = await openHouse({ ...settings, database: { ...settings.database, url }, site, logLevel: 'error' });
try {
  if ((await house.stores.facts.counts()).statements === 0) {
    await fill(url, Number(count), (done) => process.stderr.write(`\r${done} statements`));
  }
  const held = await house.stores.facts.counts();
  print(`${held.statements} statements, ${held.figures} figures, ${held.stances} stances; load ${loadavg()[0]?.toFixed(1)}`);
  const server = await openSite({ ...house, packs: house.packs.map((pack) => ({ ...pack, id: TOPIC })) });
  const topic = `/topic/${TOPIC}`;
  const [fact] = (await house.stores.archive.statements({ topic: TOPIC }, { limit: 1 })).items;
  const pages: Readonly<Record<string, (round: number) => string>> = {
    'front page': () => '/',
    'stance board': () => `${topic}/board`,
    changes: () => `${topic}/changes`,
    'a country': (round) => `${topic}/country/${COUNTRIES[round % COUNTRIES.length]}`,
    statements: () => `${topic}/statements`,
    'statements: a common word': (round) => `${topic}/statements?q=${COMMON_WORDS[round % COMMON_WORDS.length]}`,
    'statements: a rare word': (round) => `${topic}/statements?q=${wordOf(5_000 + round * 31)}`,
    'statements: a person': (round) => `${topic}/statements?person=${encodeURIComponent(speakerName(round))}`,
    'figures of a country': (round) => `${topic}/figures?country=${COUNTRIES[round % COUNTRIES.length]}`,
    'figures of an event': () => `${topic}/figures?event=repatriated`,
    'a fact': () => `/fact/${fact?.id}`,
    'an article': () => `/article/${fact?.articleId}`,
    sources: () => '/sources',
  };
  const ask = async (path: string): Promise<number> => {
    const began = performance.now();
    const response = await fetch(`${server.url}${path}`);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return performance.now() - began;
  };
  print(`stance board, read anew: ${(await ask(`${topic}/board`)).toFixed(0)} ms`);
  print(`${'milliseconds a page'.padEnd(28)}${['median', 'p95', 'longest'].map((name) => name.padStart(9)).join('')}`);
  for (const [name, path] of Object.entries(pages)) {
    await ask(path(0));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      times.push(await ask(path(round)));
      await sleep(2);
    }
    times.sort((a, b) => a - b);
    print(name.padEnd(28) + ms(times[ROUNDS >> 1]!) + ms(times[Math.floor(ROUNDS * 0.95)]!) + ms(times[ROUNDS - 1]!));
  }
  await server.close();
} finally {
  await house.close();
  await rm(folder, { recursive: true, force: true });
}
