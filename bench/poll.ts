import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurePoll } from './poll/measure.js';
import { PEERS, type PeerRun, runPeer } from './poll/peers.js';
import { startFeedServer } from './poll/server.js';

/**
 * How fast feeds are polled, database and de-duplication included, no article read: a first poll, and the middle one of five that find nothing changed.
 *
 *   npm run bench:poll [-- FEEDS,FEEDS,… [SERVER_SCRIPT]]        100,500,1000,10000 feeds of bench/poll/feed-server.mjs by default
 *
 * A server is run as `node SERVER_SCRIPT PORT FEEDS`; it prints a line when it listens, serves `/feed/<i>.xml` with ETag and answers
 * `/stats[?reset=1]` with {req, ok, nm, span_ms}. Feeds a second are counted by its span_ms, from the first request to the last, so that
 * the start of a program is not counted; "stored" is ours until the last entry is in the database. Peers that are installed (newsboat,
 * rss2email, python3-feedparser) poll the same feeds in the same run.
 */
const [counts = '100,500,1000,10000', script = new URL('./poll/feed-server.mjs', import.meta.url).pathname] = process.argv.slice(2);

/** Peers are timed where a run of theirs takes a minute, not an hour. */
const MOST_FEEDS_FOR_PEERS = 500;
/** More feeds of the server, by which our process gets warm; a service polls all day. */
const WARM_UP = 200;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (name: string, ...cells: readonly (number | string)[]): void =>
  print(name.padEnd(28) + cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell).padStart(11)).join(''));

const fastest = (runs: readonly PeerRun[], phase: 'first' | 'unchanged'): PeerRun | undefined =>
  runs.toSorted((a, b) => b[phase] - a[phase])[0];

row('feeds a second', 'feeds', 'first', 'stored', 'CPU ms', 'unchanged', 'stored', 'CPU ms', 'peak MB');
const folder = await mkdtemp(join(tmpdir(), 'standpoint-bench-'));
try {
  for (const feeds of counts.split(',').map(Number)) {
    const server = await startFeedServer(script, feeds + WARM_UP);
    try {
      const { first, unchanged, memoryMb } = await measurePoll(server.url, feeds, join(folder, `${feeds}.sqlite`), WARM_UP);
      row(
        'Standpoint',
        feeds,
        first.bySpan,
        first.byRound,
        first.cpuMs.toFixed(2),
        unchanged.bySpan,
        unchanged.byRound,
        unchanged.cpuMs.toFixed(2),
        memoryMb,
      );
      if (feeds > MOST_FEEDS_FOR_PEERS) continue;
      const runs: PeerRun[] = [];
      for (const peer of PEERS) {
        const run = await runPeer(peer, server, feeds, join(folder, `${peer.name}-${feeds}`));
        if (run === null) continue;
        runs.push(run);
        row(run.name, feeds, run.first, '', '', run.unchanged);
      }
      const ours = { first: first.bySpan, unchanged: unchanged.bySpan };
      for (const phase of ['first', 'unchanged'] as const) {
        const peer = fastest(runs, phase);
        if (peer) print(`  ${phase}: ${(ours[phase] / peer[phase]).toFixed(2)} × ${peer.name}`);
      }
    } finally {
      await server.close();
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
