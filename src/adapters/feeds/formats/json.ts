import { StandpointError } from '../../../domain/errors.js';
import type { ParsedEntry, ParsedFeed } from '../../../domain/feed.js';
import { parseDate } from '../../shared/dates.js';
import { absolute, webBase } from '../addresses.js';
import type { TextFormat } from './format.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The first of the fields that holds text; numbers (many ids are) count as theirs. */
function text(from: Json, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = from[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return null;
}

const date = (from: Json, name: string): string | null => parseDate(text(from, name) ?? '');

/** Version 1.1 has `authors`, 1.0 had `author`; some write the bare name. */
function author(from: Json): string | null {
  const names = [...objects(from['authors']), ...objects([from['author']])].flatMap((person) => text(person, 'name') ?? []);
  if (names.length === 0) return text(from, 'author');
  return names.join(', ');
}

function link(from: Json, base: string, ...names: readonly string[]): string | null {
  const address = text(from, ...names.filter((name) => typeof from[name] === 'string'));
  return address === null ? null : absolute(address, base);
}

function entryOf(item: Json, base: string): ParsedEntry {
  return {
    title: text(item, 'title'),
    link: link(item, base, 'url', 'external_url'),
    guid: text(item, 'id', 'url'),
    summary: text(item, 'summary'),
    content: text(item, 'content_html', 'content_text'),
    date: date(item, 'date_published') ?? date(item, 'date_modified'),
    updated: date(item, 'date_modified'),
    author: author(item),
    source: null,
  };
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). An item that is no object is left out. */
export const json: TextFormat = {
  name: 'json',
  recognises: (source) => /^\s*[{[]/.test(source.slice(0, 1000)),
  read(source, url, maxEntries): ParsedFeed {
    let feed: unknown;
    try {
      feed = JSON.parse(source);
    } catch (cause) {
      throw new StandpointError('feed_malformed', 'This is broken JSON, so it cannot be read as a JSON Feed.', { cause });
    }
    if (!isObject(feed) || !(Array.isArray(feed['items']) || /jsonfeed/.test(text(feed, 'version') ?? ''))) {
      throw new StandpointError('feed_malformed', 'This is JSON, but no JSON Feed.');
    }
    const base = webBase(url);
    return {
      format: 'json',
      title: text(feed, 'title'),
      link: link(feed, base, 'home_page_url'),
      description: text(feed, 'description'),
      date: null,
      ttlMinutes: null,
      skipHours: [],
      skipDays: [],
      entries: objects(feed['items'])
        .slice(0, maxEntries)
        .map((item) => entryOf(item, base)),
    };
  },
};
