/** One entry as a feed tells it. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly summary: string;
  /** Body as HTML. */
  readonly content: string;
  readonly author: string | null;
  /** Whose article it is, where another outlet's feed carries it. */
  readonly source: string | null;
  readonly section: string;
  readonly published: Date | null;
  readonly updated: Date | null;
}
export interface FeedContent {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly self: string;
  readonly encoding: string;
  readonly ttlMinutes: number | null;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}
