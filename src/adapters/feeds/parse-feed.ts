import { StandpointError } from '../../domain/errors.js';
import type { ParsedFeed } from '../../domain/feed.js';
import { decodeFeed } from './decode.js';
import { TEXT_FORMATS, XML_FORMATS } from './formats/list.js';
import { repairFeed } from './repair.js';
import { refuseTooLarge } from './size.js';

/** More is not news: a feed that lists its whole history is read from the top. */
export const MAX_ENTRIES = 1_000;

/**
 * The bytes of a feed, in any format and state, to its entries. `contentType` is the HTTP header ('' when unknown),
 * `url` where it came from, by which relative links are resolved ('' when unknown). Throws StandpointError
 * `feed_malformed` when it is no feed, `too_large` when it is too much of one.
 */
export async function parseFeedBytes(bytes: Uint8Array, contentType: string, url: string): Promise<ParsedFeed> {
  refuseTooLarge(bytes);
  const text = decodeFeed(bytes, contentType);
  if (text.trim() === '') throw new StandpointError('feed_malformed', 'The feed is empty.', { retryable: true });
  try {
    return await parsed(text, url);
  } catch (cause) {
    if (cause instanceof StandpointError) throw cause;
    throw new StandpointError('feed_malformed', 'This feed is broken in a way that cannot be repaired.', { cause });
  }
}

async function parsed(text: string, url: string): Promise<ParsedFeed> {
  const plain = TEXT_FORMATS.find((format) => format.recognises(text));
  if (plain !== undefined) return plain.read(text, url, MAX_ENTRIES);
  const document = repairFeed(text, url, MAX_ENTRIES);
  const format = XML_FORMATS.find((candidate) => candidate.root === document.root);
  if (format === undefined) throw new StandpointError('feed_malformed', 'This is a feed of an unknown format.');
  return format.read(document);
}
