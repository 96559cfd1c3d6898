import type { FeedContent } from './feed-content.js';

/** JSON Feed 1.1. */
export function renderJsonFeed(feed: FeedContent): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: feed.self,
      items: feed.items.map((item) => ({
        id: item.guid,
        url: item.link,
        title: item.title,
        summary: item.summary,
        content_html: item.content,
        ...(item.published === null ? {} : { date_published: item.published.toISOString() }),
        ...(item.updated === null ? {} : { date_modified: item.updated.toISOString() }),
        ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
        tags: [item.section],
      })),
    },
    null,
    1,
  );
}
