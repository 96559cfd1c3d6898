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

/** Who named a feed: a topic pack, or an operator, whose outlet, topics and removal a pack does not change back. */
export type FeedOrigin = 'pack' | 'operator';

/** What one poll teaches the next, beside the validators. */
export interface FeedMemory {
  /** Where it is read since it moved for good; null: at its `url`, by which it stays known. */
  readonly movedUrl: string | null;
  /** Where permanent redirects lead, and for how many polls in a row. */
  readonly redirect: { readonly to: string; readonly times: number } | null;
  /** When a whole body last came. */
  readonly bodyAt: Instant | null;
  /** Address of the site it belongs to, as the feed says. */
  readonly site: string | null;
  /** Minutes the feed asks to be left alone (`ttl`). */
  readonly ttlMinutes: number | null;
  /** Hours (0 to 23) and days (0 = Sunday), in UTC, at which the feed asks not to be polled. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
  /** Mean time between its entries, in milliseconds; null while it is not known. */
  readonly publishesEveryMs: number | null;
  /** Date of its newest entry. */
  readonly newestAt: Instant | null;
}

/** Of a feed that was never read. */
export const NO_MEMORY: FeedMemory = {
  movedUrl: null,
  redirect: null,
  bodyAt: null,
  site: null,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  publishesEveryMs: null,
  newestAt: null,
};

export interface Feed extends FeedSeed {
  readonly id: string;
  readonly origin: FeedOrigin;
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
  readonly memory: FeedMemory;
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
  /** Hours (0 to 23) and days (0 = Sunday), in UTC, at which it asks not to be polled. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
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
