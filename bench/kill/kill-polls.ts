import { startFeedServer } from '../poll/server.js';
import { startPoller } from './poller.js';
import { readStored, type StoredFeed } from './stored.js';

export interface KillOptions {
  /** What is run: the source, or the built program, which starts sooner. */
  readonly code: 'src' | 'dist';
  readonly kills: number;
  readonly feeds: number;
  readonly databaseUrl: string;
  /** Items of a feed before the first bump; each bump adds one. A third of them, the first included, is on topic. */
  readonly items: number;
  /** Hears of every kill: how many polls were stored by then, and what was found wrong. */
  readonly onKill?: (kill: number, stored: number, faults: readonly string[]) => void;
}

export interface KillReport {
  /** Kills that came before the last poll was stored. */
  readonly inTheMiddle: number;
  /** What was lost or doubled, in words; none is what is wanted. */
  readonly faults: readonly string[];
}

const SERVER = new URL('../poll/feed-server.mjs', import.meta.url).pathname;
/** Between two generations: every feed is due again. */
const DAYS = 2;
/** What the killed process had claimed is free again after this; no feed is due again by then. */
const LEASE_OVER_DAYS = 0.01;

/**
 * Polls feeds in a process of its own, kills it at a random moment, looks at what is stored, lets another finish, and looks again; then every
 * feed gets an item more, which the process that finished polls until it is killed, and so on.
 */
export async function killPolls({ code, kills, feeds, items, databaseUrl, onKill }: KillOptions): Promise<KillReport> {
  const server = await startFeedServer(SERVER, feeds, items);
  const start = () => startPoller([code, server.url, String(feeds), databaseUrl]);
  const faults: string[] = [];
  let inTheMiddle = 0;
  let poller = start();
  try {
    for (let kill = 0; kill < kills; kill++) {
      const acknowledged = await poller.roundKilledAfter(Math.floor(Math.random() * feeds), kill * DAYS);
      poller = start();
      const found = await faultsIn(databaseUrl, { feeds, items }, kill, acknowledged);
      if (acknowledged < feeds) inTheMiddle++;
      await poller.round(kill * DAYS + LEASE_OVER_DAYS);
      found.push(...(await faultsIn(databaseUrl, { feeds, items }, kill, feeds)));
      onKill?.(kill + 1, acknowledged, found);
      faults.push(...found.map((fault) => `kill ${kill + 1}: ${fault}`));
      await (await fetch(`${server.url}/bump`)).text();
    }
  } finally {
    await poller.close();
    await server.close();
  }
  return { inTheMiddle, faults };
}

/** What is not as it must be when at least `least` feeds were polled in this generation and the others in the one before. */
async function faultsIn(
  databaseUrl: string,
  { feeds, items }: Pick<KillOptions, 'feeds' | 'items'>,
  generation: number,
  least: number,
): Promise<string[]> {
  const stored = await readStored(databaseUrl);
  const faults = stored.feeds.flatMap((feed) => faultOf(feed, items, generation) ?? []);
  const polled = stored.feeds.filter(({ etag }) => generationOf(etag) === generation).length;
  if (stored.feeds.length !== feeds) faults.push(`${stored.feeds.length} feeds instead of ${feeds}`);
  if (polled < least) faults.push(`${least} polls were said to be stored, and ${polled} are`);
  if (stored.articles !== stored.addresses) faults.push(`${stored.articles} articles at ${stored.addresses} addresses`);
  const led = stored.feeds.reduce((sum, { articles }) => sum + articles, 0);
  if (led !== stored.articles) faults.push(`${stored.articles} articles, and entries lead to ${led}`);
  if (stored.integrity !== 'ok') faults.push(stored.integrity);
  return faults;
}

const generationOf = (etag: string | null): number | null => (etag === null ? null : Number(/-(\d+)"$/.exec(etag)?.[1]));

/** A feed's validators and its entries belong together: with the one and without the other they would be lost for ever. */
function faultOf(
  { url, state, etag, entriesSeen, entries, keys, onTopic, articles }: StoredFeed,
  items: number,
  generation: number,
): string | null {
  const known = generationOf(etag);
  const wanted = known === null ? 0 : items + known;
  const good =
    state === 'active' &&
    (known === null ? generation === 0 : known === generation || known === generation - 1) &&
    [entries, keys, entriesSeen].every((count) => count === wanted) &&
    [onTopic, articles].every((count) => count === Math.ceil(wanted / 3));
  return good ? null : `${url}: ${JSON.stringify({ state, etag, wanted, entries, keys, entriesSeen, onTopic, articles })}`;
}
