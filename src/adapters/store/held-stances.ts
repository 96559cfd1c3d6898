import type { ActorCode } from '../../domain/actor.js';
import type { StanceFact } from '../../domain/facts.js';
import type { HeldStance } from '../../domain/held-stance.js';
import { withCarriers } from './copies/carriers.js';
import { inOrder, STANCES_IN_ORDER, stancesWhere } from './fact-query.js';
import { chunksOf, type Queries } from './queries.js';
import { toHeldStance, toStance } from './rows/stance-row.js';
import { newestIdsBefore, withIds } from './standing.js';

type Row = Awaited<ReturnType<ReturnType<typeof stancesWhere>['execute']>>[number];

/** See `ArchiveStore.heldStances`. Articles, which lie anywhere in the database, are half of what it costs to read a stance: few are read here. */
export async function heldStances(db: Queries, topic: string, country: ActorCode, limit: number): Promise<readonly HeldStance[]> {
  const newest = await inOrder(stancesWhere(db, { topic, country }), 'stances', STANCES_IN_ORDER).limit(limit).execute();
  const last = newest.at(-1);
  if (newest.length < limit || last === undefined) return withNames(db, newest);
  const known = new Set(newest.map(({ id }) => id));
  const before = (await newestIdsBefore(db, topic, country, last.held_on)).filter((id) => !known.has(id));
  const rows = [...newest];
  for (const ids of chunksOf(before)) rows.push(...(await stancesWhere(db, {}).where('stances.id', 'in', ids).execute()));
  return withNames(db, rows);
}

/** Reads outlet and title where there are two articles of one moment. */
async function withNames(db: Queries, rows: readonly Row[]): Promise<HeldStance[]> {
  const first = new Map<string, string>();
  const together = new Set<string>();
  for (const { published, article_id } of rows) {
    const other = first.get(published);
    if (other === undefined) first.set(published, article_id);
    else if (other !== article_id) together.add(other).add(article_id);
  }
  const names = new Map<string, { readonly outlet: string; readonly title: string }>();
  for (const ids of chunksOf([...together])) {
    const articles = await db.selectFrom('articles').select(['id', 'outlet', 'title']).where('id', 'in', ids).execute();
    for (const { id, outlet, title } of articles) names.set(id, { outlet, title });
  }
  return rows.map((row) => toHeldStance({ ...row, ...names.get(row.article_id) }));
}

/** See `ArchiveStore.stancesById`. */
export const stancesById = async (db: Queries, ids: readonly string[]): Promise<StanceFact[]> =>
  withCarriers(db, (await withIds(db, [...new Set(ids)])).map(toStance));
