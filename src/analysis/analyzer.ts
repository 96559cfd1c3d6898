import type { Analysis, Analyzer } from '../domain/analysis.js';
import { idOf } from '../domain/ids.js';
import type { TopicPack } from '../domain/topic.js';
import { datelineCountry, findActors } from './actors/find-actors.js';
import { headlineCountry } from './actors/headline.js';
import { actorTable, type BodiesLexicon, type CountriesLexicon } from './actors/lexicon.js';
import { findFigures } from './figures/find-figures.js';
import { figureUnitsSchema } from './figures/units.js';
import { findFurniture } from './furniture/furniture.js';
import { markKey } from './key/mark-key.js';
import type { RolesLexicon } from './people/lexicon.js';
import { findQuantities } from './quantities/find-quantities.js';
import { isRelevant } from './relevance/relevance.js';
import { findStances } from './stances/find-stances.js';
import { findStatements } from './statements/find-statements.js';
import { learnedScorer } from './statements/learned/learned-scorer.js';
import type { StatementWeights } from './statements/learned/weights.js';
import type { SpeechLexicon } from './statements/lexicon.js';
import { handScorer } from './statements/scorer.js';
import { readDocument } from './text/read-document.js';

/** What the analysis knows of English and the world, as read from `config/lexicon`. Plain data: it can be sent to a worker. */
export interface Lexicon {
  readonly speech: SpeechLexicon;
  readonly roles: RolesLexicon;
  readonly countries: CountriesLexicon;
  readonly bodies: BodiesLexicon;
  /** Learned weights for what the statement rules leave open; without them weights set by hand decide. */
  readonly statementWeights?: StatementWeights;
}

/** Raised with every change of the rules that may change the facts found in a text. */
const RULES = 3;

/** Says which rules and data found a fact: changes with the rules, the lexicon and the topic packs. */
export const analysisVersion = (lexicon: Lexicon, packs: readonly TopicPack[]): string =>
  `${RULES}-${idOf(JSON.stringify(lexicon), JSON.stringify(packs)).slice(0, 8)}`;

/** The analysis for one topic: text → sentences → actors → statements, quantities → relevance → figures, stances. */
export function createAnalyzer(lexicon: Lexicon, pack: TopicPack, version = analysisVersion(lexicon, [pack])): Analyzer {
  const units = figureUnitsSchema.parse(pack.units);
  const table = actorTable(lexicon.countries, lexicon.bodies);
  const scorer = lexicon.statementWeights ? learnedScorer(lexicon.statementWeights) : handScorer;
  return {
    version,
    analyze(article): Analysis {
      const document = readDocument(article.text, findFurniture(article.text));
      const actors = findActors(document, table);
      const dateline = datelineCountry(document, table);
      const headline = headlineCountry(article.title, table);
      const statements = findStatements(document, { speech: lexicon.speech, roles: lexicon.roles, actors, dateline, headline, scorer });
      const quantities = findQuantities(document);
      const relevant = isRelevant(document, pack, article.title);
      const date = article.date;
      if (!relevant) return { relevant, statements, quantities, figures: [], stances: [] };
      return {
        relevant,
        quantities,
        statements: markKey(statements, { document, pack }),
        figures: findFigures(document, quantities, { actors, units, date, dateline }),
        stances: findStances(document, { pack, actors, statements, date, dateline }),
      };
    },
  };
}
