import type { Actor } from '../../domain/audit.js';
import { StandpointError } from '../../domain/errors.js';
import type { Feed, FeedSeed, ParsedFeed } from '../../domain/feed.js';
import { feedAddress } from '../../domain/feed-address.js';
import { addressOf } from '../../domain/polling.js';
import type { FeedLink, FeedLinkReader } from '../../domain/ports/feed-lists.js';
import type { FeedStore } from '../../domain/ports/stores.js';
import type { Clock } from '../../domain/ports/system.js';
import { hostName } from '../../domain/site.js';
import type { TopicPack } from '../../domain/topic.js';
import { plainText } from '../ingest/plain-text.js';
import { type ProbeDeps, probe } from './probe.js';

export interface FollowDeps extends ProbeDeps {
  readonly feeds: FeedStore;
  readonly links: FeedLinkReader;
  readonly packs: readonly TopicPack[];
  readonly clock: Clock;
  /** Who wishes it. */
  readonly actor: Actor;
}

export interface FollowWishes {
  /** Topics it is read for; all that are followed when none is named. */
  readonly topics?: readonly string[];
  /** Outlet shown beside what comes from it; the feed's own title by default. */
  readonly outlet?: string;
  /** Add it without looking whether it can be read. */
  readonly unseen?: boolean;
}

/** What became of the wish to follow an address. `choose`: a page names several feeds, and one of them is meant. */
export type Followed =
  | { readonly kind: 'added'; readonly feed: FeedSeed; readonly entries: number | null; readonly namedBy: string | null }
  | { readonly kind: 'changed' | 'known'; readonly feed: FeedSeed }
  | { readonly kind: 'choose'; readonly page: string; readonly feeds: readonly FeedLink[] };

const MAX_OUTLET = 80;

/** Adds the feed at an address, or the one feed that the page there names. Throws a StandpointError where there is none, or an unknown topic is named. */
export async function follow(typed: string, wishes: FollowWishes, deps: FollowDeps): Promise<Followed> {
  const topics = topicsFrom(wishes.topics, deps.packs);
  const url = feedAddress(typed);
  const known = await findFeed(url, deps.feeds);
  if (known) return again(known, wishes, deps);
  if (wishes.unseen) return added({ url, outlet: outletOf(wishes, null, url), topics }, null, null, deps);
  const found = await feedAt(url, deps);
  if (found.kind === 'choose') return found;
  const moved = await findFeed(found.url, deps.feeds);
  if (moved) return again(moved, wishes, deps);
  return added(
    { url: found.url, outlet: outletOf(wishes, found.parsed, found.url), topics },
    found.parsed.entries.length,
    found.namedBy,
    deps,
  );
}

/** The followed feed of that address, old or new. */
export async function findFeed(url: string, feeds: FeedStore): Promise<Feed | undefined> {
  return (await feeds.all()).find((feed) => feed.url === url || addressOf(feed) === url);
}

/** All followed topics, or those named. Throws `bad_request` for one that is not followed. */
export function topicsFrom(named: readonly string[] | undefined, packs: readonly TopicPack[]): readonly string[] {
  const followed = packs.map((pack) => pack.id);
  const unknown = named?.find((topic) => !followed.includes(topic));
  if (unknown === undefined) return named ?? followed;
  throw new StandpointError('bad_request', `The topic "${unknown}" is not followed.`, { remedy: `Name one of: ${followed.join(', ')}.` });
}

/** What a feed is called where nobody named it: its title, else its host. */
export function outletOf(wishes: { readonly outlet?: string }, parsed: Pick<ParsedFeed, 'title'> | null, url: string): string {
  const title = plainText(wishes.outlet ?? parsed?.title ?? '').slice(0, MAX_OUTLET);
  return title || (hostName(url) ?? url);
}

interface FeedAt {
  readonly kind: 'feed';
  readonly url: string;
  readonly parsed: ParsedFeed;
  readonly namedBy: string | null;
}

async function feedAt(url: string, deps: FollowDeps): Promise<FeedAt | (Followed & { kind: 'choose' })> {
  const probed = await probe(url, deps);
  if (probed.kind === 'feed') return { kind: 'feed', url: probed.reply.movedTo ?? url, parsed: probed.parsed, namedBy: null };
  if (probed.kind === 'nothing' || probed.error.code !== 'feed_malformed') throw probed.error;
  const named = deps.links.read(probed.reply.body, probed.reply.contentType, probed.reply.url);
  const [only] = named;
  if (only === undefined) {
    throw new StandpointError('feed_malformed', `At ${url} is no feed, and no page that names one.`, {
      cause: probed.error,
      remedy: 'Look on the site for a link called RSS, Atom or feed, and add its address.',
    });
  }
  if (named.length > 1) return { kind: 'choose', page: url, feeds: named };
  const feed = await probe(only.url, deps);
  if (feed.kind === 'feed') return { kind: 'feed', url: feed.reply.movedTo ?? only.url, parsed: feed.parsed, namedBy: url };
  throw new StandpointError(feed.error.code, `The page ${url} names the feed ${only.url}, which cannot be read: ${feed.error.message}`, {
    cause: feed.error,
  });
}

async function added(feed: FeedSeed, entries: number | null, namedBy: string | null, deps: FollowDeps): Promise<Followed> {
  const at = deps.clock.now();
  await deps.feeds.add([feed], at, { actor: deps.actor, at });
  return { kind: 'added', feed, entries, namedBy };
}

/** A feed that is followed already takes the outlet and topics that are named now. */
async function again(known: Feed, wishes: FollowWishes, deps: FollowDeps): Promise<Followed> {
  if (wishes.outlet === undefined && wishes.topics === undefined) return { kind: 'known', feed: known };
  const feed = {
    url: known.url,
    outlet: wishes.outlet === undefined ? known.outlet : outletOf(wishes, null, known.url),
    topics: wishes.topics ?? known.topics,
  };
  const at = deps.clock.now();
  await deps.feeds.add([feed], at, { actor: deps.actor, at });
  return { kind: 'changed', feed };
}
