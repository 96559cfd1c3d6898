import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { StandpointError } from '../../domain/errors.js';
import type { FeedListFormat, ListedFeed } from '../../domain/ports/feed-lists.js';

type Outline = Opml.Outline<string>;

/** OPML 2.0. Folders are passed through, topics stand in `category`, as its specification has them. */
export const opml: FeedListFormat = {
  read(text) {
    let outlines: readonly Partial<Outline>[];
    try {
      outlines = parseOpml(text).body?.outlines ?? [];
    } catch (cause) {
      throw new StandpointError('bad_request', 'This is no OPML file.', {
        cause,
        remedy: 'Export the list from your feed reader as OPML; a single feed is added with: standpoint feeds add ADDRESS',
      });
    }
    return listed(outlines);
  },

  write(feeds, title, createdAt) {
    const outlines = feeds.map(({ url, outlet, topics, site }) => ({
      type: 'rss',
      text: outlet,
      title: outlet,
      xmlUrl: url,
      ...(site === null ? {} : { htmlUrl: site }),
      ...(topics.length === 0 ? {} : { category: topics.map((topic) => `/${topic}`).join(',') }),
    }));
    return generateOpml({ head: { title, dateCreated: createdAt }, body: { outlines } });
  },
};

function listed(outlines: readonly Partial<Outline>[]): ListedFeed[] {
  return outlines.flatMap(({ xmlUrl, title, text, category, outlines: inner }) => {
    const own = xmlUrl === undefined ? [] : [{ url: xmlUrl, title: title ?? text ?? null, topics: topicsOf(category ?? '') }];
    return [...own, ...listed(inner ?? [])];
  });
}

/** "/a,/b/c": categories from the root, of which the last part is the name. */
const topicsOf = (category: string): string[] =>
  category
    .split(',')
    .map((path) => path.trim().replace(/^.*\//, ''))
    .filter((name) => name !== '');
