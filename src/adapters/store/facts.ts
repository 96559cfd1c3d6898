import type { FactStore } from '../../domain/ports/stores.js';
import { saveFailure } from './analyses.js';
import { withCarriers } from './copies/carriers.js';
import type { StoreDatabase } from './database.js';
import { FIGURES_IN_ORDER, figuresWhere, firstFigures, firstStances, STANCES_IN_ORDER, stancesWhere } from './fact-query.js';
import { toFigure } from './rows/figure-row.js';
import { toStance } from './rows/stance-row.js';
import { toStatement } from './rows/statement-row.js';
import { saveAnalysis } from './save-analysis.js';
import { lookUpStatements } from './search/look-up.js';
import { windowFacts } from './window.js';

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
      const rows = firstFigures(db, figuresWhere(db, query), FIGURES_IN_ORDER, query.limit);
      return withCarriers(db, (await rows.execute()).map(toFigure));
    },

    async stances(query) {
      const rows = firstStances(db, stancesWhere(db, query), STANCES_IN_ORDER, query.limit);
      return withCarriers(db, (await rows.execute()).map(toStance));
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
