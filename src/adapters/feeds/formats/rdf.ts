import type { XmlFormat } from './format.js';
import { readRssLike } from './rss.js';

/** RSS 0.90, 1.0 and 1.1: items beside their channel, each named by `rdf:about`. */
export const rdf: XmlFormat = { name: 'rdf', root: 'rdf:RDF', read: (document) => readRssLike(document, 'rdf') };
