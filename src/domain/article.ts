import type { Instant } from './instant.js';

/** What the analysis is given: one article as it was read. Only `id` and `text` are certain. */
export interface ArticleText {
  readonly id: string;
  readonly text: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** Publication date, ISO 8601 (a day or a moment); "last Tuesday" is counted from it. */
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
}

/**
 * found: an entry pointed here, the page is not read yet · read: its text is stored · skipped: will not be
 * read (reason says why) · failed: could not be read; tried again at `nextTryAt`, or given up when that is null.
 * Whether it was analysed is recorded per topic, beside the facts.
 */
export type ArticleState = 'found' | 'read' | 'skipped' | 'failed';

/** Where the stored text came from; a summary is shown as such. */
export type TextSource = 'page' | 'feed-content' | 'feed-summary';

export interface Article {
  readonly id: string;
  /** Canonical address; the same article from several feeds is one row. */
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly byline: string | null;
  /** As published; null when neither feed nor page says so. */
  readonly publishedAt: Instant | null;
  readonly foundAt: Instant;
  readonly state: ArticleState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly nextTryAt: Instant | null;
  readonly text: string | null;
  readonly textSource: TextSource | null;
  /** ISO 639-1 of the text ("en"), when known. */
  readonly language: string | null;
  /** Topic packs whose terms the entry may match. */
  readonly topics: readonly string[];
  /** The article that carried this text first; left out when this one did. */
  readonly copyOf?: string;
}
