import { Feed } from 'feed';
import type { StanceChange } from '../../digest/changes/stance-changes.js';
import { changeLine } from '../../digest/lines/change-line.js';
import { textOf } from '../../digest/lines/inline.js';
import type { Digest } from '../../domain/digest.js';
import { visible } from './escape.js';
import { lineHtml } from './line-html.js';
import { messageHtml } from './message-html.js';
import { paths, type SiteDeps, type SiteTopic } from './site.js';

export const FEED_TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;
export type FeedFormat = keyof typeof FEED_TYPES;

interface Item {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly date: string;
  readonly html: string;
}

/** Digests of a topic as a feed, each whole. `origin` is the address that links of a feed need: they are read away from the site. */
export function digestFeed(format: FeedFormat, topic: SiteTopic, digests: readonly Digest[], origin: string, deps: SiteDeps): string {
  const items = digests.map((digest): Item => {
    const { head, body, foot } = messageHtml(digest.message);
    return {
      id: digest.id,
      title: digest.message.summary,
      path: paths.digest(digest.id),
      date: digest.builtAt,
      html: `${head}${body}${foot}`,
    };
  });
  return render(format, { title: `${topic.title}: digests`, list: 'digests' }, topic, items, origin, deps);
}

/** Stance changes of a topic as a feed, each with both sides. */
export function changeFeed(format: FeedFormat, topic: SiteTopic, changes: readonly StanceChange[], origin: string, deps: SiteDeps): string {
  const items = changes.map((change): Item => {
    const line = changeLine({ kind: 'change', ...change }, deps.nameOf, deps.zone);
    const { after, before } = change;
    return {
      id: `${before.id}-${after.id}`,
      title: textOf(line.spans),
      path: paths.fact(after.id),
      date: after.published,
      html: `<ul>${lineHtml(line)}</ul>`,
    };
  });
  return render(format, { title: `${topic.title}: changes of stance`, list: 'changes' }, topic, items, origin, deps);
}

function render(
  format: FeedFormat,
  { title, list }: { readonly title: string; readonly list: string },
  topic: SiteTopic,
  items: readonly Item[],
  origin: string,
  { clock }: SiteDeps,
): string {
  const page = `${origin}${paths.list(topic.id, list)}`;
  const self = `${page}.${format}`;
  const newest =
    items
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? clock.now();
  const feed = new Feed({
    id: page,
    link: page,
    title,
    description: visible(topic.description),
    language: 'en',
    copyright: '',
    generator: 'Standpoint',
    favicon: `${origin}/favicon.svg`,
    // The newest item's date, not the hour of asking: an unchanged feed keeps its bytes, and its readers their copy.
    updated: new Date(newest),
    feedLinks: { [format]: self },
  });
  for (const item of items) {
    const link = `${origin}${item.path}`;
    feed.addItem({
      id: `${page}#${item.id}`,
      guid: `${page}#${item.id}`,
      link,
      title: visible(item.title),
      date: new Date(item.date),
      content: item.html,
    });
  }
  return format === 'atom' ? feed.atom1() : format === 'rss' ? feed.rss2() : feed.json1();
}
