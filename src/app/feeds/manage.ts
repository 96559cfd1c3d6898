import type { Actor } from '../../domain/audit.js';
import { StandpointError } from '../../domain/errors.js';
import type { Feed } from '../../domain/feed.js';
import { feedAddress } from '../../domain/feed-address.js';
import type { FeedStore } from '../../domain/ports/stores.js';
import type { Clock } from '../../domain/ports/system.js';
import { nearest } from '../commands/did-you-mean.js';
import { findFeed } from './follow.js';

/** What an operator does to a feed that is there. */
export const FEED_CHANGES = ['remove', 'enable', 'disable'] as const;
export type FeedChange = (typeof FEED_CHANGES)[number];

/** Removes a feed for good, switches it on as if it were new, or off. Throws `not_found` with what may have been meant. */
export async function changeFeed(
  change: FeedChange,
  typed: string,
  { feeds, clock, actor }: { readonly feeds: FeedStore; readonly clock: Clock; readonly actor: Actor },
): Promise<Feed> {
  const feed = await findFeed(feedAddress(typed), feeds);
  if (feed === undefined) throw await unknown(typed, feeds);
  const deed = { actor, at: clock.now() };
  if (change === 'remove') await feeds.remove(feed.id, deed);
  else if (change === 'enable') await feeds.enable(feed.id, deed.at, deed);
  else await feeds.disable(feed.id, 'Switched off by an operator.', deed);
  return feed;
}

async function unknown(typed: string, feeds: FeedStore): Promise<StandpointError> {
  const [near] = nearest(
    typed,
    (await feeds.all()).map((feed) => feed.url),
  );
  return new StandpointError('not_found', `No feed ${typed} is followed.`, {
    remedy: near === undefined ? 'standpoint feeds list shows those that are.' : `Did you mean ${near}?`,
  });
}
