import { Command } from 'commander';
import { momentWords } from '../../digest/lines/dates.js';
import type { Feed } from '../../domain/feed.js';
import { healthOf } from '../../domain/feed-health.js';
import { addressOf } from '../../domain/polling.js';
import { counted, print, printJson } from '../output.js';

export const listCommand = (): Command =>
  new Command('list')
    .description('Every feed with its health: last read, next poll, what is wrong')
    .option('--json', 'print one JSON line a feed')
    .action(async ({ json }: { readonly json?: true }) => {
      const { atFeedDesk } = await import('../../wiring/feed-desk.js');
      await atFeedDesk(async ({ all, house }) => {
        const feeds = (await all()).toSorted((a, b) => trouble(b) - trouble(a) || a.outlet.localeCompare(b.outlet));
        for (const feed of feeds) {
          if (json) await printJson(asJson(feed));
          else print(inWords(feed, house.settings.timeZone));
        }
        if (!json) print(summary(feeds));
      });
    });

const trouble = ({ state, lastError }: Feed): number => (state === 'failing' ? 2 : state === 'active' && lastError === null ? 0 : 1);

function inWords(feed: Feed, zone: string): string {
  const { mark, words, polled } = healthOf(feed);
  const read = feed.lastSuccessAt === null ? null : `last read ${momentWords(feed.lastSuccessAt, zone)}`;
  const next = polled ? `next poll ${momentWords(feed.nextPollAt, zone)}` : null;
  const facts = [`${mark} ${feed.outlet}`, words, read, next, counted(feed.entriesSeen, 'entry', 'entries')];
  const lines = [facts.filter((fact) => fact !== null).join(' · '), feed.url];
  return [...lines, ...(feed.lastError === null ? [] : [feed.lastError])].join('\n  ');
}

const asJson = (feed: Feed) => ({
  url: feed.url,
  address: addressOf(feed),
  outlet: feed.outlet,
  title: feed.title,
  topics: feed.topics,
  origin: feed.origin,
  state: feed.state,
  health: healthOf(feed).words,
  error: feed.lastError,
  failures: feed.failures,
  lastPollAt: feed.lastPollAt,
  lastSuccessAt: feed.lastSuccessAt,
  nextPollAt: healthOf(feed).polled ? feed.nextPollAt : null,
  entries: feed.entriesSeen,
});

function summary(feeds: readonly Feed[]): string {
  const active = feeds.filter(({ state }) => state === 'active');
  const unread = active.filter(({ lastSuccessAt }) => lastSuccessAt === null).length;
  const counts: [number, string][] = [
    [active.length - unread, 'in order'],
    [unread, 'not read yet'],
    [feeds.filter(({ state }) => state === 'failing').length, 'failing'],
    [feeds.filter(({ state }) => state === 'disabled' || state === 'gone').length, 'not polled'],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${[counted(feeds.length, 'feed'), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ')}.`;
}
