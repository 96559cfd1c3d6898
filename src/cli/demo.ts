import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { Clock } from '../domain/ports/system.js';
import type { House } from '../wiring.js';
import { counted, print } from './output.js';
import { ingestProgress } from './progress.js';
import { stopSignal } from './stop-signal.js';

/** The sample fortnight ends here; the demo's clock starts here and runs on. */
const SAMPLE_NOW = Date.parse('2026-03-16T06:00:00.000Z');
const LAST_WEEK = { since: '2026-03-09T00:00:00.000Z', until: '2026-03-16T00:00:00.000Z' };
const COUNTRY = 'denmark';
const HTML = 'out/demo-digest.html';

export const demo = (): Command =>
  new Command('demo').description('See it work on invented news: no token, no key, no network, nothing kept').action(async () => {
    const wiring = await import('../wiring.js');
    const { SAMPLE_DIRECTORY, startSampleServer } = await import('../wiring/sample.js');
    const stop = stopSignal();
    const directory = await mkdtemp(join(tmpdir(), 'standpoint-demo-'));
    const server = await startSampleServer({ directory: SAMPLE_DIRECTORY });
    const settings = wiring.readSettings();
    const house = await wiring.openHouse(
      {
        ...settings,
        database: { url: `sqlite:${join(directory, 'demo.sqlite')}` },
        web: { ...settings.web, allowPrivateAddresses: true },
        logLevel: 'error',
      },
      demoClock(),
    );
    try {
      await house.addFeeds(server.feeds.map((feed) => ({ ...feed, topics: house.packs.map((pack) => pack.id) })));
      await ingestOnce(house, server.url);
      if (stop.aborted) return;
      await tour(house, wiring);
      if (process.stdin.isTTY && process.stdout.isTTY && !wiring.isUnattended()) {
        print('\nAsk what you like: /stance france, /figures, /statements children, /standpoint help. Type quit to end.');
        await wiring.converse(house, stop);
      }
    } finally {
      await house.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    }
  });

type Wiring = typeof import('../wiring.js');

const demoClock = (): Clock => {
  const started = Date.now();
  return { now: () => new Date(SAMPLE_NOW + Date.now() - started).toISOString() };
};

async function ingestOnce(house: House, address: string): Promise<void> {
  print(`Standpoint demo: a fortnight of invented news, served at ${address}`);
  const { progress, done } = ingestProgress();
  const report = await house.ingest(progress);
  done(
    `${counted(report.polled, 'feed')} polled (${report.failedFeeds.length} failed), ${report.newEntries} entries seen, ${counted(report.read, 'article')} read, ${report.skipped} in other languages, ${report.relevant} on topic.`,
  );
}

async function tour(house: House, { ask, drawingsOf, renderHtmlPage, show }: Wiring): Promise<void> {
  const step = (title: string, text: string): void => print(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}\n\n${text}`);
  const digest = await house.digest('', LAST_WEEK);
  step('The digest of the week, as a channel gets it', show(digest.message));
  for (const command of ['stance', 'figures', 'statements']) step(`/${command} ${COUNTRY}`, show(await ask(house, command, COUNTRY)));
  await mkdir('out', { recursive: true });
  await writeFile(
    HTML,
    renderHtmlPage(digest.message, { title: digest.message.summary, drawings: await drawingsOf(house.charts, digest.message) }),
  );
  step(
    'How to go on',
    [
      `The same digest as a page: ${resolve(HTML)}`,
      'On real news:              npm start      (polls the feeds of config/topics, prints to this console)',
      'Every command:             npx standpoint --help',
      'Every setting:             .env.example and config/standpoint.yaml',
    ].join('\n'),
  );
}
