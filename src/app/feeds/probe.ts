import { StandpointError } from '../../domain/errors.js';
import type { ParsedFeed } from '../../domain/feed.js';
import type { FeedReader, FetchedBody, Web } from '../../domain/ports/web.js';
import { FEED_TYPES } from '../ingest/poll.js';

export interface ProbeDeps {
  readonly web: Web;
  readonly reader: FeedReader;
}

/** What stands at an address: a feed, something else that was fetched, or nothing. */
export type Probed =
  | { readonly kind: 'feed'; readonly reply: FetchedBody; readonly parsed: ParsedFeed }
  | { readonly kind: 'other'; readonly reply: FetchedBody; readonly error: StandpointError }
  | { readonly kind: 'nothing'; readonly error: StandpointError };

/** Fetches an address and reads it as a feed; stores nothing. */
export async function probe(url: string, { web, reader }: ProbeDeps): Promise<Probed> {
  const reply = await web.get({ url, accept: FEED_TYPES });
  if (reply.kind === 'failed') return { kind: 'nothing', error: reply.error };
  if (reply.kind === 'not_modified') {
    return { kind: 'nothing', error: new StandpointError('http_status', 'The server answered an unasked 304.') };
  }
  try {
    return { kind: 'feed', reply, parsed: await reader.read(reply.body, reply.contentType, reply.url) };
  } catch (error) {
    if (!(error instanceof StandpointError)) throw error;
    return { kind: 'other', reply, error };
  }
}
