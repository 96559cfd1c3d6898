import type { StandpointError } from '../errors.js';
import type { EntryDraft, FeedSeed, ParsedFeed } from '../feed.js';
import type { Instant } from '../instant.js';
import type { Publishing } from '../rhythm.js';

export interface GetRequest {
  readonly url: string;
  /** Validators of the stored copy, sent verbatim. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept?: string;
  /** Cap on decoded bytes. */
  readonly maxBytes?: number;
  /** Ask the site's robots.txt first, on every hop; a refusal is `robots_refused`. */
  readonly robots?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface FetchedBody {
  readonly kind: 'fetched';
  /** Where the body came from in the end. */
  readonly url: string;
  /** Set when every redirect on the way was permanent (301, 308). */
  readonly movedTo: string | null;
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Seconds from Cache-Control max-age or Expires, when given. */
  readonly maxAgeSeconds: number | null;
  readonly body: Uint8Array;
}
export type GetResult =
  | FetchedBody
  | { readonly kind: 'not_modified'; readonly maxAgeSeconds: number | null; readonly movedTo?: string | null }
  | {
      readonly kind: 'failed';
      readonly error: StandpointError;
      /** Nothing was sent: the host had asked for quiet, and the time is not over. */
      readonly held?: boolean;
    };

/** The one way out of the process to the web. Never throws for what a server does. */
export interface Web {
  get(request: GetRequest): Promise<GetResult>;
  close(): Promise<void>;
}

/** Bytes to entries. Throws a StandpointError `feed_malformed` when it is no feed. */
export interface FeedReader {
  read(bytes: Uint8Array, contentType: string, url: string): Promise<ParsedFeed>;
}

/** Whose entries they are, and from when on they are news: those published before `newsSince` are only remembered as seen. */
export interface Drafting {
  readonly feed: FeedSeed;
  readonly now: Instant;
  readonly newsSince: Instant | null;
}

/** A feed with its entries as they are stored, and how often it publishes. */
export interface DraftedFeed extends Omit<ParsedFeed, 'entries'>, Publishing {
  /** Without their texts, where they lead to no article. */
  readonly entries: readonly EntryDraft[];
}

/** Bytes to entries as they are stored; throws as a {@link FeedReader}. */
export interface EntryReader {
  read(bytes: Uint8Array, contentType: string, url: string, drafting: Drafting): Promise<DraftedFeed>;
}

export interface PageText {
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: Instant | null;
  /** ISO 639-1 as the page declares it, lower case. */
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  readonly siteName: string | null;
  /** Main text: paragraphs separated by a blank line. */
  readonly text: string;
  /** Why the text is not the article ("paywall", "consent"), null when it is. */
  readonly barrier: 'paywall' | 'consent' | null;
}

/** HTML to main text. Throws a StandpointError `page_unreadable` when there is none. */
export interface PageReader {
  read(bytes: Uint8Array, contentType: string, url: string): Promise<PageText>;
}
