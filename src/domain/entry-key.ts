import { canonicalUrl } from './canonical-url.js';
import type { ParsedEntry } from './feed.js';
import { idOf } from './ids.js';

/** What an entry can be known by. */
export type Identified = Pick<ParsedEntry, 'guid' | 'link' | 'title' | 'date'>;

/** Longer ones are kept as their hash. */
const MAX_KEY = 400;

/**
 * The key of each entry of one feed, by which it is recognised in the next poll: its guid, else its canonical link,
 * else a hash of title and date. A guid that several entries of the feed share says nothing alone: there it is guid
 * and link (guid and title, where there is no link). Entries that are alike in all of this get the same key.
 */
export function entryKeys(entries: readonly Identified[]): string[] {
  const shared = repeated(entries.flatMap(({ guid }) => guid ?? []));
  const keys = entries.map((entry) => keyOf(entry, entry.guid !== null && shared.has(entry.guid)));
  return keys.map((key) => (key.length <= MAX_KEY ? key : idOf(key)));
}

function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return again;
}

function keyOf({ guid, link, title, date }: Identified, guidIsShared: boolean): string {
  if (guid !== null && guid !== '' && !guidIsShared) return guid;
  const address = link === null ? null : (canonicalUrl(link) ?? link);
  if (guid !== null && guid !== '') return `${guid} ${address ?? idOf(title ?? '')}`;
  return address ?? idOf(title ?? '', date ?? '');
}
