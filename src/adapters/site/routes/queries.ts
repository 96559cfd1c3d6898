import type { FigureFact } from '../../../domain/facts.js';
import type { FigureQuery, Page } from '../../../domain/ports/archive.js';
import type { StatementQuery } from '../../../domain/ports/fact-query.js';
import { periodOf, type Query } from '../query.js';
import type { SiteTopic } from '../site.js';
import { countryOf, type SiteContext } from './context.js';

/** Rows on a page, and in a CSV: what a reader can take in, and what one request may cost. */
export const PAGE = 30;
export const TABLE = 100;
export const CSV = 5_000;

export const statementQuery = (topic: SiteTopic, query: Query, context: SiteContext): Omit<StatementQuery, 'limit'> => ({
  topic: topic.id,
  ...countryOf(query, context),
  ...periodOf(query),
  ...(query.q ? { words: query.q } : {}),
  ...(query.person ? { person: query.person } : {}),
});

export const figureQuery = (topic: SiteTopic, query: Query, context: SiteContext): FigureQuery => ({
  topic: topic.id,
  ...countryOf(query, context),
  ...periodOf(query),
  ...(query.event ? { event: query.event } : {}),
});

/** The part of the table of figures that an address asks for, which its chart shows too. */
export const figurePage = (topic: SiteTopic, query: Query, context: SiteContext): Promise<Page<FigureFact>> =>
  context.stores.archive.figures(figureQuery(topic, query, context), { limit: TABLE, after: query.after ?? null });
