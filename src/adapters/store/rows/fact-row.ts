import type { ActorCode } from '../../../domain/actor.js';
import type { FactSource } from '../../../domain/facts.js';
import { idOf } from '../../../domain/ids.js';
import type { Instant } from '../../../domain/instant.js';
import type { Span } from '../../../domain/span.js';

/** The article and the analysis that facts come from. */
export interface FactOrigin {
  readonly articleId: string;
  readonly topic: string;
  readonly version: string;
  readonly published: Instant;
  readonly text: string;
}

export const FACT_COLUMNS = [
  'id',
  'article_id',
  'topic',
  'published',
  'analysis_version',
  'country',
  'evidence',
  'evidence_start',
  'evidence_end',
] as const;

/** What a fact takes from its article when it is read. */
export const SOURCE_COLUMNS = ['articles.url as url', 'articles.title as title', 'articles.outlet as outlet'] as const;

/** The columns that every fact gives back. */
export interface FactSourceRow {
  readonly id: string;
  readonly article_id: string;
  readonly topic: string;
  readonly published: string;
  readonly analysis_version: string;
  readonly country: string | null;
  readonly evidence: string;
  readonly evidence_start: number;
  readonly evidence_end: number;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
}

/** The columns that every fact is stored with. */
export const factRow = (origin: FactOrigin, id: string, rank: number, country: ActorCode | null, evidence: Span) => ({
  id,
  article_id: origin.articleId,
  topic: origin.topic,
  published: origin.published,
  analysis_version: origin.version,
  rank,
  country,
  evidence: evidence.text,
  evidence_start: evidence.start,
  evidence_end: evidence.end,
});

/** What a fact has of its own, its article apart. */
export const ownSource = (row: Omit<FactSourceRow, 'url' | 'title' | 'outlet'>): Omit<FactSource, 'url' | 'title' | 'outlet'> => ({
  id: row.id,
  articleId: row.article_id,
  topic: row.topic,
  published: row.published,
  analysisVersion: row.analysis_version,
  evidence: { start: row.evidence_start, end: row.evidence_end, text: row.evidence },
});

export const factSource = (row: FactSourceRow): FactSource => ({
  ...ownSource(row),
  url: row.url,
  title: row.title,
  outlet: row.outlet,
});

/**
 * Gives ids that stay the same when the article is analysed again and the fact is found at the same place, whatever else
 * about it was understood better. Two facts at one place are told apart by the order they come in.
 */
export function factIds({ articleId, topic }: FactOrigin, kind: string): (start: number, end: number, discriminator: string) => string {
  const seen = new Map<string, number>();
  return (start, end, discriminator) => {
    const place = `${start} ${end} ${discriminator}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return idOf(articleId, topic, kind, start, end, before === 0 ? discriminator : `${discriminator} ${before + 1}`);
  };
}
