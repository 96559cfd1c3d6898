import type { Instant } from './instant.js';

/** A feed as a topic pack or an operator names it. */
export interface FeedSeed {
  readonly url: string;
  /** Outlet shown beside what comes from this feed ("Middle East Eye"). */
  readonly outlet: string;
  /** Topic packs it is polled for. */
  readonly topics: readonly string[];
}

/** active: polled · failing: the last polls failed, polled less often · disabled: given up or switched off · gone: the server said 410. */
export type FeedState = 'active' | 'failing' | 'disabled' | 'gone';

export interface Feed extends FeedSeed {
  readonly id: string;
  readonly title: string | null;
  readonly state: FeedState;
  /** Validators, verbatim as the server sent them. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the last body: an unchanged body is not parsed again. */
  readonly bodyHash: string | null;
  readonly nextPollAt: Instant;
  readonly lastPollAt: Instant | null;
  readonly lastSuccessAt: Instant | null;
  /** Failed polls in a row. */
  readonly failures: number;
  /** The last failure in words, null after a success. */
  readonly lastError: string | null;
  readonly entriesSeen: number;
}

/** One item of a feed, normalised over RSS, Atom and JSON Feed. Texts may hold HTML. */
export interface ParsedEntry {
  readonly title: string | null;
  readonly link: string | null;
  readonly guid: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly date: Instant | null;
  readonly updated: Instant | null;
  readonly author: string | null;
  /** The outlet that an aggregator names (`<source>` of Google News). */
  readonly source: string | null;
}

export interface ParsedFeed {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly date: Instant | null;
  /** Minutes the feed asks to be left alone (`ttl`), when it says so. */
  readonly ttlMinutes: number | null;
  readonly entries: readonly ParsedEntry[];
}

/** An entry ready to be stored: known by `key`, unique inside its feed. */
export interface EntryDraft {
  readonly key: string;
  readonly title: string;
  /** Canonical address of the article, null when the entry has none. */
  readonly url: string | null;
  /** Plain text. */
  readonly summary: string;
  /** Full text from the feed as HTML, when the feed gives it. */
  readonly content: string | null;
  readonly publishedAt: Instant | null;
  readonly outlet: string;
  /** Topic packs it may be about; empty: stored as seen, its page is not read. */
  readonly topics: readonly string[];
}
