import { parseFeedBytes } from '../adapters/feeds/parse-feed.js';
import { type Outcome, outcomeOf } from '../adapters/shared/outcome.js';
import type { ParsedFeed } from '../domain/feed.js';

interface ParseFeedTask {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

/** One task of the pool: the bytes of a feed to its entries. */
export default function parseFeed({ bytes, contentType, url }: ParseFeedTask): Promise<Outcome<ParsedFeed>> {
  return outcomeOf(() => parseFeedBytes(bytes, contentType, url));
}
