import { articleHtml, articlePath } from './article-html.js';
import { renderAtom } from './formats/atom.js';
import { damage } from './formats/damage.js';
import type { FeedContent, FeedItem } from './formats/feed-content.js';
import { renderJsonFeed } from './formats/json.js';
import { renderRdf } from './formats/rdf.js';
import { renderRss } from './formats/rss.js';
import { encodeMarkup } from './markup.js';
import type { SampleNews } from './read-articles.js';
import type { SampleArticle, SampleFeed } from './sample-schema.js';

const FORMATS: Record<SampleFeed['format'], { readonly contentType: string; readonly render: (feed: FeedContent) => string }> = {
  rss: { contentType: 'application/rss+xml', render: (feed) => renderRss(feed, 'summary') },
  'rss-content': { contentType: 'application/rss+xml', render: (feed) => renderRss(feed, 'content') },
  atom: { contentType: 'application/atom+xml', render: renderAtom },
  json: { contentType: 'application/feed+json', render: renderJsonFeed },
  rdf: { contentType: 'application/rdf+xml', render: renderRdf },
};

/** The bytes of one feed, its links below `origin` ("http://127.0.0.1:8080"). */
export function renderFeed(feed: SampleFeed, news: SampleNews, origin: string): { body: Buffer; contentType: string; updated: Date } {
  const outlet = news.outlets.find((candidate) => candidate.name === feed.outlet);
  const articles = news.articles.filter((article) => article.feeds.includes(feed.id));
  const updated = new Date(Math.max(0, ...articles.map((article) => Date.parse(article.updated ?? article.published ?? '1970-01-01'))));
  const { contentType, render } = FORMATS[feed.format];
  const markup = render({
    title: feed.outlet,
    description: outlet?.tagline ?? feed.outlet,
    home: `${origin}/${outlet?.slug ?? ''}/`,
    self: `${origin}${feed.path}`,
    encoding: feed.encoding,
    ttlMinutes: feed.ttlMinutes ?? null,
    updated,
    items: articles.map((article) => itemOf(article, feed, news, origin)),
  });
  const body = encodeMarkup(feed.malformed ? damage(markup) : markup, feed.encoding);
  return { body, contentType: `${contentType}; charset=${feed.encoding}`, updated };
}

function itemOf(article: SampleArticle, feed: SampleFeed, news: SampleNews, origin: string): FeedItem {
  const link = `${origin}${articlePath(article, news)}`;
  return {
    title: article.entry.title ?? article.title,
    link: article.entry.link ?? link,
    guid: article.entry.guid ?? link,
    summary: article.summary,
    content: articleHtml(article),
    author: article.author,
    source: article.outlet === feed.outlet ? null : article.outlet,
    section: article.section,
    published: article.published === null ? null : new Date(article.published),
    updated: article.updated === undefined ? null : new Date(article.updated),
  };
}
