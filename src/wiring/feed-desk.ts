import { CONSOLE_CHANNEL, CONSOLE_USER } from '../adapters/chat/console/platform.js';
import { opml } from '../adapters/feeds/opml.js';
import { feedLinks } from '../adapters/web/page/feed-links.js';
import { type Followed, type FollowWishes, follow } from '../app/feeds/follow.js';
import { exportFeeds, type Imported, importFeeds } from '../app/feeds/lists.js';
import { changeFeed, type FeedChange } from '../app/feeds/manage.js';
import type { Feed } from '../domain/feed.js';
import { type House, openHouse } from '../wiring.js';

/** What an operator does with the feeds. */
export interface FeedDesk {
  readonly house: House;
  all(): Promise<readonly Feed[]>;
  follow(address: string, wishes: FollowWishes): Promise<Followed>;
  change(change: FeedChange, address: string): Promise<Feed>;
  import(text: string, topics: readonly string[] | undefined): Promise<Imported>;
  export(): Promise<{ readonly text: string; readonly count: number }>;
}

/** Does something with the feeds, those of the topic packs among them, and closes the house after it. */
export async function atFeedDesk<T>(work: (desk: FeedDesk) => Promise<T>): Promise<T> {
  const house = await openHouse();
  const actor = { platform: CONSOLE_CHANNEL.platform, workspace: CONSOLE_CHANNEL.workspace, user: CONSOLE_USER.id };
  const deps = { ...house.polling, links: feedLinks, lists: opml, actor };
  try {
    await house.addFeeds();
    return await work({
      house,
      all: () => house.stores.feeds.all(),
      follow: (address, wishes) => follow(address, wishes, deps),
      change: (change, address) => changeFeed(change, address, deps),
      import: (text, topics) => importFeeds(text, topics, deps),
      export: () => exportFeeds(deps),
    });
  } finally {
    await house.close();
  }
}
