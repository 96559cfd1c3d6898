import type { ParsedFeed } from '../../../domain/feed.js';
import type { FeedDocument, FeedRoot } from '../document.js';

/** A feed format made of XML: known by its root, read from the repaired document. */
export interface XmlFormat {
  readonly name: ParsedFeed['format'];
  readonly root: FeedRoot;
  read(document: FeedDocument): Promise<ParsedFeed>;
}

/** A feed format of another make: known by its text. */
export interface TextFormat {
  readonly name: ParsedFeed['format'];
  recognises(text: string): boolean;
  /** `url` is where the feed came from, '' when unknown. Throws `feed_malformed`. */
  read(text: string, url: string, maxEntries: number): ParsedFeed;
}
