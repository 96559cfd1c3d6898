import type { FactStore } from '../../domain/ports/stores.js';
import { saveFailure } from './analyses.js';
import { withCarriers } from './copies/carriers.js';
import type { StoreDatabase } from './database.js';
import { figuresWhere, firstFigures, firstStances, type Order, stancesWhere } from './fact-query.js';
import { toFigure } from './rows/figure-row.js';
import { toStance } from './rows/stance-row.js';
import { toStatement } from './rows/statement-row.js';
import { saveAnalysis } from './save-analysis.js';
import { lookUpStatements } from './search/look-up.js';
import { windowFacts } from './window.js';

/** Article by article, in the analysis' own order. */
const WITHIN_A_DATE: Order<'article_id' | 'topic' | 'rank'> = [
  ['article_id', 'asc'],
  ['topic', 'asc'],
  ['rank', 'asc'],
];

/** What was found in articles: written per article and topic, read by look-ups and digests. */
export function factStore(database: StoreDatabase): FactStore {
  const { db } = database;
  return {
    saveAnalysis: (articleId, topic, version, analysis, at) => saveAnalysis(database, articleId, topic, version, analysis, at),
    saveFailure: (articleId, topic, version, reason, at, nextTryAt) =>
      saveFailure(database, { articleId, topic, version, reason, at, nextTryAt }),
    window: (topic, window) => windowFacts(database, topic, window),

    async statements(query) {
      return withCarriers(db, (await lookUpStatements(database, query)).map(toStatement));
    },

    async figures(query) {
      const rows = firstFigures(db, figuresWhere(db, query), [['published', 'desc'], ...WITHIN_A_DATE], query.limit);
      return withCarriers(db, (await rows.execute()).map(toFigure));
    },

    async stances(query) {
      const order = [['held_on', 'desc'], ['published', 'desc'], ...WITHIN_A_DATE] as const;
      return withCarriers(db, (await firstStances(db, stancesWhere(db, query), order, query.limit).execute()).map(toStance));
    },

    async counts() {
      const count = async (table: 'articles' | 'statements' | 'figures' | 'stances'): Promise<number> => {
        const { rows } = await db
          .selectFrom(table)
          .select((select) => select.fn.countAll().as('rows'))
          .executeTakeFirstOrThrow();
        return Number(rows);
      };
      return {
        articles: await count('articles'),
        statements: await count('statements'),
        figures: await count('figures'),
        stances: await count('stances'),
      };
    },
  };
}
