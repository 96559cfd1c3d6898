/**
 * What a feed or an entry says, by canonical element name ("pubDate", "content:encoded"), each name once: of repeated
 * elements the last that says something. Dates are ISO 8601, links absolute. `permalink` is a guid that is the link.
 */
export type Leaves = Map<string, string>;

export type FeedRoot = 'rss' | 'rdf:RDF' | 'feed';

/** A feed after repair, whatever its format. */
export interface FeedDocument {
  readonly root: FeedRoot;
  readonly feed: Leaves;
  readonly entries: readonly Leaves[];
}
