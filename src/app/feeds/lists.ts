import type { Actor } from '../../domain/audit.js';
import { StandpointError } from '../../domain/errors.js';
import type { FeedSeed } from '../../domain/feed.js';
import { feedAddress } from '../../domain/feed-address.js';
import { addressOf } from '../../domain/polling.js';
import type { FeedListFormat, ListedFeed } from '../../domain/ports/feed-lists.js';
import type { FeedStore } from '../../domain/ports/stores.js';
import type { Clock } from '../../domain/ports/system.js';
import type { TopicPack } from '../../domain/topic.js';
import { outletOf, topicsFrom } from './follow.js';

export interface ListDeps {
  readonly feeds: FeedStore;
  readonly lists: FeedListFormat;
  readonly packs: readonly TopicPack[];
  readonly clock: Clock;
  /** Who wishes it. */
  readonly actor: Actor;
}

export interface Imported {
  readonly added: number;
  /** Followed before, and left as they were. */
  readonly known: number;
  /** What stood where an address should, for each that has none. */
  readonly leftOut: readonly string[];
}

/**
 * Adds the feeds of a list that are not followed, for the named topics, else for those that the list names and are followed, else for all.
 * None is asked whether it can be read: they are due at once, and their health says it. Throws `bad_request` when the text is no list, or
 * lists no feed.
 */
export async function importFeeds(text: string, topics: readonly string[] | undefined, deps: ListDeps): Promise<Imported> {
  const wanted = topicsFrom(topics, deps.packs);
  const listed = deps.lists.read(text);
  if (listed.length === 0) throw new StandpointError('bad_request', 'This list holds no feed.');
  const followed = new Set((await deps.feeds.all()).flatMap((feed) => [feed.url, addressOf(feed)]));
  const seeds = new Map<string, FeedSeed>();
  const leftOut: string[] = [];
  let known = 0;
  for (const feed of listed) {
    const url = addressFrom(feed.url);
    if (url === null) leftOut.push(feed.url);
    else if (followed.has(url)) known++;
    else if (!seeds.has(url)) seeds.set(url, { url, outlet: outletOf({}, feed, url), topics: topicsOf(feed, topics, wanted) });
  }
  const at = deps.clock.now();
  return { added: await deps.feeds.add([...seeds.values()], at, { actor: deps.actor, at }), known, leftOut };
}

function topicsOf(feed: ListedFeed, named: readonly string[] | undefined, wanted: readonly string[]): readonly string[] {
  const own = feed.topics.filter((topic) => wanted.includes(topic));
  return named === undefined && own.length > 0 ? own : wanted;
}

function addressFrom(listed: string): string | null {
  try {
    return feedAddress(listed);
  } catch (error) {
    if (error instanceof StandpointError) return null;
    throw error;
  }
}

/** Every followed feed, at the address where it is read now, with outlet and topics. */
export async function exportFeeds({ feeds, lists, clock }: ListDeps): Promise<{ readonly text: string; readonly count: number }> {
  const all = await feeds.all();
  const listed = all.map((feed) => ({ url: addressOf(feed), outlet: feed.outlet, topics: feed.topics, site: feed.memory.site }));
  return { text: lists.write(listed, 'Feeds of Standpoint', new Date(clock.now())), count: all.length };
}
