import type { Analysis, Analyzer } from '../domain/analysis.js';
import type { TopicPack } from '../domain/topic.js';
import { findActors } from './actors/find-actors.js';
import { headlineCountry } from './actors/headline.js';
import { actorTable } from './actors/lexicon.js';
import { nameOf } from './actors/resolve.js';
import { datelineCountry, findTowns, townDateline } from './actors/towns.js';
import { findFigures } from './figures/find-figures.js';
import { figureUnitsSchema } from './figures/units.js';
import { findFurniture } from './furniture/furniture.js';
import { markKey } from './key/mark-key.js';
import { withoutOrigins } from './people/by-origin.js';
import { withoutOneOfSeveral } from './people/joint.js';
import { findQuantities } from './quantities/find-quantities.js';
import { isRelevant } from './relevance/relevance.js';
import { findStances } from './stances/find-stances.js';
import { learnedStances } from './stances/learned/stance-model.js';
import { findStatements } from './statements/find-statements.js';
import { learnedScorer } from './statements/learned/learned-scorer.js';
import { handScorer } from './statements/scorer.js';
import { localDay } from './text/local-day.js';
import { readDocument } from './text/read-document.js';
import { analysisVersion, type Lexicon } from './version.js';

/** The analysis for one topic: text → sentences → actors → statements, quantities → relevance → figures, stances. */
export function createAnalyzer(lexicon: Lexicon, pack: TopicPack, version = analysisVersion(lexicon, [pack])): Analyzer {
  const units = figureUnitsSchema.parse(pack.units);
  const table = actorTable(lexicon.countries, lexicon.bodies);
  const scorer = lexicon.statementWeights ? learnedScorer(lexicon.statementWeights) : handScorer;
  const { speech, roles, places, stanceWeights } = lexicon;
  // Weights know the words of one topic; another one is left to the rules.
  const model = stanceWeights?.topic === pack.id ? learnedStances(stanceWeights) : undefined;
  return {
    version,
    analyze(article): Analysis {
      const document = readDocument(article.text, findFurniture(article.text));
      const actors = findActors(document, table);
      const dateline = datelineCountry(document, table);
      const headline = headlineCountry(article.title, table);
      const statements = findStatements(document, {
        speech,
        roles,
        places,
        actors,
        dateline,
        headline,
        nameOf: (code) => nameOf(table, code),
        isArmedGroup: (code) => table.actors.get(code)?.kind === 'armed_group',
        scorer,
      });
      const shown = withoutOneOfSeveral(document, actors, statements);
      const quantities = findQuantities(document);
      const relevant = isRelevant(document, pack, article.title);
      if (!relevant) return { relevant, statements: shown, quantities, figures: [], stances: [] };
      const towns = findTowns(document, places);
      const date = localDay(article.date, article.text, dateline ?? townDateline(document, towns));
      return {
        relevant,
        quantities,
        statements: markKey(shown, { document, pack }),
        figures: findFigures(document, quantities, { actors, statements: shown, units, date, dateline, headline, towns }),
        stances: findStances(document, {
          pack,
          actors: withoutOrigins(document, actors, statements),
          statements,
          date,
          dateline,
          towns,
          model,
        }),
      };
    },
  };
}
