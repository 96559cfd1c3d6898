import { type Insertable, sql } from 'kysely';
import type { Fact } from '../../../domain/facts.js';
import { TO_BE_ANALYSED } from '../analyses.js';
import { chunksOf, type Queries } from '../queries.js';
import type { FigureRow, StanceRow, StatementRow } from '../tables.js';
import type { DatabaseKind } from '../url.js';
import { type Sameness, sameFigure, samenessOf, sameStance, sameStatement } from './same-fact.js';

/** The facts that the other copies of a text hold, by what they are known by. */
export type Told = ReadonlyMap<Sameness, string>;

/**
 * The other articles that carry the text. They stay to themselves until the transaction ends: of two copies analysed at the same moment, the
 * second sees what the first stored, also when one of them has left for another text. Locked before anything else is written and the original
 * first, as whoever stores a text does it, so that no two wait for each other.
 */
export async function otherCopies(trx: Queries, kind: DatabaseKind, articleId: string, copyOf: string | null): Promise<string[]> {
  const original = copyOf ?? articleId;
  const family = trx
    .selectFrom('articles')
    .select('id')
    .where((where) => where.or([where('id', '=', original), where('copy_of', '=', original)]))
    .orderBy(sql`case when id = ${original} then 0 else 1 end`)
    .orderBy('id');
  const rows = await (kind === 'postgres' ? family.forUpdate() : family).execute();
  return rows.map(({ id }) => id).filter((id) => id !== articleId);
}

/** The articles that carry a fact of this one, whatever text they or this one have now. */
export async function carriersOf(trx: Queries, articleId: string, topic: string): Promise<string[]> {
  const factsIn = (table: 'statements' | 'figures' | 'stances') =>
    trx.selectFrom(table).select('id').where('article_id', '=', articleId).where('topic', '=', topic);
  const rows = await trx
    .selectFrom('carried_facts')
    .select('article_id')
    .distinct()
    .where('topic', '=', topic)
    .where('fact_id', 'in', factsIn('statements').unionAll(factsIn('figures')).unionAll(factsIn('stances')))
    .execute();
  return rows.map((row) => row.article_id);
}

/** What an operator corrected or withdrew counts as it was found: a copy must not bring it back. */
export async function factsTold(trx: Queries, articles: readonly string[], topic: string): Promise<Told> {
  const told = new Map<Sameness, string>();
  for (const ids of chunksOf(articles)) {
    const statements = await trx
      .selectFrom('statements')
      .select(['id', 'quote', 'evidence'])
      .where('article_id', 'in', ids)
      .where('topic', '=', topic)
      .execute();
    for (const row of statements) told.set(sameStatement(row.quote, row.evidence), row.id);
    const figures = await trx.selectFrom('figures').selectAll().where('article_id', 'in', ids).where('topic', '=', topic).execute();
    for (const row of figures) told.set(figureSameness(row), row.id);
    const stances = await trx.selectFrom('stances').selectAll().where('article_id', 'in', ids).where('topic', '=', topic).execute();
    for (const row of stances) told.set(sameStance(row, row.evidence), row.id);
    const corrections = await trx
      .selectFrom('corrections')
      .select(['fact_id', 'before'])
      .where('article_id', 'in', ids)
      .where('topic', '=', topic)
      .execute();
    for (const row of corrections) told.set(samenessOf(JSON.parse(row.before) as Fact), row.fact_id);
  }
  return told;
}

type NewStatement = Insertable<StatementRow>;
type NewFigure = Insertable<FigureRow>;
type NewStance = Insertable<StanceRow>;

const figureSameness = (row: Omit<NewFigure, 'article_id'>): Sameness =>
  sameFigure(row, row.evidence.slice(row.text_end - row.evidence_start));

export interface FoundRows {
  readonly statements: readonly NewStatement[];
  readonly figures: readonly NewFigure[];
  readonly stances: readonly NewStance[];
}

/** Parts what an article holds into its own and what another copy told: the ids of that one's facts. */
export function partTold(found: FoundRows, told: Told): { readonly own: FoundRows; readonly carried: readonly string[] } {
  if (told.size === 0) return { own: found, carried: [] };
  const elsewhere = new Map<string, string>();
  const ownOf = <Row extends { readonly id: string }>(rows: readonly Row[], samenessOfRow: (row: Row) => Sameness): Row[] =>
    rows.filter((row) => {
      const id = told.get(samenessOfRow(row));
      if (id !== undefined) elsewhere.set(row.id, id);
      return id === undefined;
    });
  const own = {
    statements: ownOf(found.statements, (row) => sameStatement(row.quote, row.evidence)),
    figures: ownOf(found.figures, figureSameness).map((row) => ({
      ...row,
      parent_id: row.parent_id == null ? null : (elsewhere.get(row.parent_id) ?? row.parent_id),
    })),
    stances: ownOf(found.stances, (row) => sameStance(row, row.evidence)),
  };
  return { own, carried: [...new Set(elsewhere.values())] };
}

/** Replaces what the article carries of others' facts. */
export async function saveCarried(trx: Queries, articleId: string, topic: string, factIds: readonly string[]): Promise<void> {
  await trx.deleteFrom('carried_facts').where('article_id', '=', articleId).where('topic', '=', topic).execute();
  for (const chunk of chunksOf(factIds)) {
    await trx
      .insertInto('carried_facts')
      .values(chunk.map((fact_id) => ({ article_id: articleId, topic, fact_id })))
      .execute();
  }
}

/** Has those articles analysed again that carried a fact which nobody holds any more: it becomes their own, if it is still found there. */
export async function wakeOrphans(trx: Queries, articles: readonly string[], topic: string): Promise<void> {
  for (const ids of chunksOf(articles)) {
    await trx
      .updateTable('analyses')
      .set(TO_BE_ANALYSED)
      .where('topic', '=', topic)
      .where(
        'article_id',
        'in',
        trx
          .selectFrom('carried_facts')
          .innerJoin('articles', 'articles.id', 'carried_facts.article_id')
          .select('carried_facts.article_id')
          .where('carried_facts.article_id', 'in', ids)
          .where('carried_facts.topic', '=', topic)
          // Without its text it cannot be analysed any more.
          .where('articles.text', 'is not', null)
          .where(
            sql<boolean>`not exists (
              select 1 from statements where statements.id = carried_facts.fact_id
              union all select 1 from figures where figures.id = carried_facts.fact_id
              union all select 1 from stances where stances.id = carried_facts.fact_id
              union all select 1 from corrections where corrections.fact_id = carried_facts.fact_id)`,
          ),
      )
      .execute();
  }
}
