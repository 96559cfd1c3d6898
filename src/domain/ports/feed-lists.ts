import type { FeedSeed } from '../feed.js';

/** A feed that a page names in its head. */
export interface FeedLink {
  readonly url: string;
  readonly title: string | null;
}

/** Finds the feeds that an HTML page names. */
export interface FeedLinkReader {
  /** In the order of the page, each address once; empty when it names none, or is no page. */
  read(bytes: Uint8Array, contentType: string, url: string): readonly FeedLink[];
}

/** What an OPML file says of one feed. */
export interface ListedFeed {
  /** As it stands in the file. */
  readonly url: string;
  readonly title: string | null;
  /** The topics named for it, whatever they are. */
  readonly topics: readonly string[];
}

/** Feed lists as programs exchange them (OPML). */
export interface FeedListFormat {
  /** Throws a StandpointError `bad_request` when the text is no such list. */
  read(text: string): readonly ListedFeed[];
  write(feeds: readonly (FeedSeed & { readonly site: string | null })[], title: string, createdAt: Date): string;
}
