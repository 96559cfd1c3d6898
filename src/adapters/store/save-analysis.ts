import type { Insertable } from 'kysely';
import type { Analysis } from '../../domain/analysis.js';
import { StandpointError } from '../../domain/errors.js';
import type { Figure } from '../../domain/figure.js';
import type { Instant } from '../../domain/instant.js';
import type { Stance } from '../../domain/stance.js';
import type { Statement } from '../../domain/statement.js';
import { carriersOf, factsTold, otherCopies, partTold, saveCarried, wakeOrphans } from './copies/family.js';
import type { StoreDatabase } from './database.js';
import { chunksOf, flag, type Queries } from './queries.js';
import { correctedFigures, correctedStances, correctedStatements, effectsFor } from './rows/correct-row.js';
import { type FactOrigin, factIds } from './rows/fact-row.js';
import { figureRow } from './rows/figure-row.js';
import { stanceRow } from './rows/stance-row.js';
import { statementRow } from './rows/statement-row.js';
import { firstAfterSecond, firstInSecond } from './search/sequence.js';
import { rememberSpeakers } from './search/speakers.js';
import { type StatementSearch, searchableText } from './search/statement-search.js';
import type { FigureRow, StanceRow, StatementRow } from './tables.js';

/** Nothing failed that another try follows. */
const NO_TRIES = { failures: 0, next_try_at: null };

/** Replaces what was found in the article for the topic. Of an article that is not about the topic no fact is kept. */
export async function saveAnalysis(
  { db, kind, search }: StoreDatabase,
  articleId: string,
  topic: string,
  version: string,
  analysis: Analysis,
  at: Instant,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const article = await trx
      .selectFrom('articles')
      .select(['published_at', 'found_at', 'text', 'copy_of'])
      .where('id', '=', articleId)
      .executeTakeFirst();
    if (article === undefined) throw new StandpointError('not_found', `There is no article ${articleId}.`);
    if (article.text === null) throw new StandpointError('not_found', `The article ${articleId} has no text yet.`);
    const copies = await otherCopies(trx, kind, articleId, article.copy_of);
    const carriers = await carriersOf(trx, articleId, topic);
    const published = article.published_at ?? article.found_at;
    const done = { version, relevant: flag(analysis.relevant), published, analysed_at: at, error: null, claimed_until: null, ...NO_TRIES };
    // Written before the facts: this row is the lock between two workers that analysed the same article.
    await trx
      .insertInto('analyses')
      .values({ article_id: articleId, topic, ...done, first_analysed_at: at })
      .onConflict((conflict) =>
        conflict.columns(['article_id', 'topic']).doUpdateSet((set) => ({
          ...done,
          first_analysed_at: set.fn.coalesce('analyses.first_analysed_at', set.ref('excluded.first_analysed_at')),
        })),
      )
      .execute();
    await search.remove(trx, articleId, topic);
    await trx.deleteFrom('figures').where('article_id', '=', articleId).where('topic', '=', topic).execute();
    await trx.deleteFrom('stances').where('article_id', '=', articleId).where('topic', '=', topic).execute();
    const carried = analysis.relevant
      ? await saveFacts(trx, search, { articleId, topic, version, published, text: article.text }, analysis, copies)
      : [];
    await saveCarried(trx, articleId, topic, carried);
    await wakeOrphans(trx, carriers, topic);
  });
}

/** Stores what no other copy of the text told, and gives the ids of what was. */
async function saveFacts(
  trx: Queries,
  search: StatementSearch,
  origin: FactOrigin,
  analysis: Analysis,
  copies: readonly string[],
): Promise<readonly string[]> {
  const { articleId, topic, published } = origin;
  const found = {
    statements: statementRows(origin, analysis.statements, await nextSequence(trx, published)),
    figures: figureRows(origin, analysis.figures),
    stances: stanceRows(origin, analysis.stances),
  };
  const { own, carried } = partTold(found, await factsTold(trx, copies, topic));
  const effects = await effectsFor(trx, articleId, topic);
  const statements = correctedStatements(own.statements, effects);
  await search.insert(
    trx,
    statements.map((row) => ({ row, text: searchableText(row) })),
  );
  await rememberSpeakers(
    trx,
    statements.map((row) => row.speaker_key),
  );
  for (const rows of chunksOf(correctedFigures(own.figures, effects))) await trx.insertInto('figures').values(rows).execute();
  for (const rows of chunksOf(correctedStances(own.stances, effects))) await trx.insertInto('stances').values(rows).execute();
  return carried;
}

/** The first free number in the second of publication. On SQLite transactions that write come one at a time, so it is unique. */
async function nextSequence(trx: Queries, published: Instant): Promise<number> {
  const row = await trx
    .selectFrom('statements')
    .select((select) => select.fn.max('seq').as('last'))
    .where('seq', '>=', firstInSecond(published))
    .where('seq', '<', firstAfterSecond(published))
    .executeTakeFirst();
  return row?.last == null ? firstInSecond(published) : Number(row.last) + 1;
}

/** The best statement gets the highest number, so that newest-first gives it first. */
function statementRows(origin: FactOrigin, statements: readonly Statement[], firstSeq: number): Insertable<StatementRow>[] {
  const idAt = factIds(origin, 'statement');
  return statements.map((statement, rank) => {
    const start = statement.content[0]?.start ?? statement.sentence.start;
    const end = statement.content.at(-1)?.end ?? statement.sentence.end;
    return statementRow(origin, statement, idAt(start, end, ''), rank, firstSeq + statements.length - 1 - rank);
  });
}

function figureRows(origin: FactOrigin, figures: readonly Figure[]): Insertable<FigureRow>[] {
  const idAt = factIds(origin, 'figure');
  const ids = figures.map((figure) => idAt(figure.start, figure.end, ''));
  return figures.map((figure, rank) =>
    figureRow(origin, figure, ids[rank]!, rank, figure.parent === null ? null : (ids[figure.parent] ?? null)),
  );
}

function stanceRows(origin: FactOrigin, stances: readonly Stance[]): Insertable<StanceRow>[] {
  const idAt = factIds(origin, 'stance');
  return stances.map((stance, rank) => {
    const what = [stance.country, stance.stance, stance.group, stance.part].join(' ');
    return stanceRow(origin, stance, idAt(stance.start, stance.end, what), rank);
  });
}
