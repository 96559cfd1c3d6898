import type { Hono } from 'hono';
import { changeFeed, digestFeed, FEED_TYPES, type FeedFormat } from '../syndication.js';
import { type SiteContext, topicOf } from './context.js';

/** Items of a feed: about a month of mornings. */
const ITEMS = 30;
const FORMATS: readonly FeedFormat[] = ['atom', 'rss', 'json'];

/** Digests and changes for feed readers. */
export function syndicationRoutes(app: Hono, context: SiteContext): void {
  const { archive, digests } = context.stores;
  for (const format of FORMATS) {
    app.get(`/topic/:topic/digests.${format}`, async (c) => {
      const topic = topicOf(c.req.param('topic'), context);
      const { items } = await archive.digests(topic.id, { limit: ITEMS });
      const whole = await Promise.all(items.map(({ id }) => digests.get(id)));
      const found = whole.flatMap((digest) => digest ?? []);
      const feed = digestFeed(format, topic, found, originOf(c.req.url), context);
      return c.body(feed, 200, { 'Content-Type': FEED_TYPES[format] });
    });
    app.get(`/topic/:topic/changes.${format}`, async (c) => {
      const topic = topicOf(c.req.param('topic'), context);
      const { changes } = await context.standing(topic.id);
      const feed = changeFeed(format, topic, changes.slice(0, ITEMS), originOf(c.req.url), context);
      return c.body(feed, 200, { 'Content-Type': FEED_TYPES[format] });
    });
  }

  /** The public address, else the one that was asked for. */
  const originOf = (url: string): string => context.address ?? new URL(url).origin;
}
