import { sql } from 'kysely';
import type { Carrier, Fact } from '../../../domain/facts.js';
import { chunksOf, type Queries } from '../queries.js';

/** The facts, each with the other outlets that carry it. */
export async function withCarriers<F extends Fact>(db: Queries, facts: readonly F[]): Promise<F[]> {
  const carriers = new Map<string, Carrier[]>();
  for (const chunk of chunksOf(facts)) {
    const published = sql<string>`coalesce(articles.published_at, articles.found_at)`;
    const rows = await db
      .selectFrom('carried_facts')
      .innerJoin('articles', 'articles.id', 'carried_facts.article_id')
      .select(['carried_facts.fact_id', 'articles.outlet', 'articles.url', published.as('published')])
      .where(
        'fact_id',
        'in',
        chunk.map(({ id }) => id),
      )
      .orderBy(published)
      .orderBy('articles.found_at')
      .orderBy('articles.id')
      .execute();
    for (const { fact_id, ...carrier } of rows) carriers.set(fact_id, [...(carriers.get(fact_id) ?? []), carrier]);
  }
  if (carriers.size === 0) return [...facts];
  return facts.map((fact) => {
    // An outlet that printed it twice is named once.
    const named = new Set([fact.outlet]);
    const alsoIn = (carriers.get(fact.id) ?? []).filter(({ outlet }) => !named.has(outlet) && named.add(outlet));
    return alsoIn.length === 0 ? fact : { ...fact, alsoIn };
  });
}
