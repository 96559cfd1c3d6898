import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, measurePoll } from './poll/measure.js';
import { PEERS, type PeerRun, runPeer } from './poll/peers.js';
import { startFeedServer } from './poll/server.js';

/**
 * How fast feeds are polled, database and de-duplication included, no article read: a first poll, and one that finds nothing changed.
 *
 *   npm run bench:poll -- SERVER_SCRIPT [FEEDS,FEEDS,…]
 *
 * SERVER_SCRIPT is run as `node SERVER_SCRIPT PORT FEEDS`; it prints a line when it listens, serves `/feed/<i>.xml` with ETag and answers
 * `/stats[?reset=1]` with {req, ok, nm, span_ms}. Feeds a second are counted by its span_ms, from the first request to the last, so that the start
 * of a program is not counted. Peers that are installed (newsboat, rss2email, python3-feedparser) poll the same feeds in the same run.
 */
const [script, counts = '100,500,1000,10000'] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('usage: npm run bench:poll -- SERVER_SCRIPT [FEEDS,FEEDS,…]\n');
  process.exit(2);
}

/** Peers are timed where a run of theirs takes a minute, not an hour. */
const MOST_FEEDS_FOR_PEERS = 500;

const row = (name: string, feeds: number, first: number, unchanged: number, memoryMb: number | null): void =>
  void process.stdout.write(
    `${name.padEnd(28)}${String(feeds).padStart(7)}${first.toFixed(0).padStart(10)}${unchanged.toFixed(0).padStart(12)}${(memoryMb?.toFixed(0) ?? '').padStart(11)}\n`,
  );

const fastest = (runs: readonly PeerRun[], phase: 'first' | 'unchanged'): PeerRun | undefined =>
  runs.toSorted((a, b) => b[phase] - a[phase])[0];

process.stdout.write(
  `${'feeds a second'.padEnd(28)}${'feeds'.padStart(7)}${'first'.padStart(10)}${'unchanged'.padStart(12)}${'peak MB'.padStart(11)}\n`,
);
const folder = await mkdtemp(join(tmpdir(), 'standpoint-bench-'));
try {
  for (const feeds of counts.split(',').map(Number)) {
    const server = await startFeedServer(script, feeds);
    try {
      const ours: Measured = await measurePoll(server.url, feeds, join(folder, `${feeds}.sqlite`));
      row('Standpoint', feeds, ours.first, ours.unchanged, ours.memoryMb);
      if (feeds > MOST_FEEDS_FOR_PEERS) continue;
      const runs: PeerRun[] = [];
      for (const peer of PEERS) {
        const run = await runPeer(peer, server, feeds, join(folder, `${peer.name}-${feeds}`));
        if (run === null) continue;
        runs.push(run);
        row(run.name, feeds, run.first, run.unchanged, null);
      }
      for (const phase of ['first', 'unchanged'] as const) {
        const peer = fastest(runs, phase);
        if (peer) process.stdout.write(`  ${phase}: ${(ours[phase] / peer[phase]).toFixed(2)} × ${peer.name}\n`);
      }
    } finally {
      await server.close();
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
