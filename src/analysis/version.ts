import { idOf } from '../domain/ids.js';
import type { TopicPack } from '../domain/topic.js';
import type { BodiesLexicon, CountriesLexicon } from './actors/lexicon.js';
import type { RolesLexicon } from './people/lexicon.js';
import type { Places } from './people/places.js';
import type { StanceWeights } from './stances/learned/stance-model.js';
import type { StatementWeights } from './statements/learned/weights.js';
import type { SpeechLexicon } from './statements/lexicon.js';

/** What the analysis knows of English and the world, as read from `config/lexicon`. Plain data: it can be sent to a worker. */
export interface Lexicon {
  readonly speech: SpeechLexicon;
  readonly roles: RolesLexicon;
  readonly countries: CountriesLexicon;
  readonly bodies: BodiesLexicon;
  readonly places: Places;
  /** Learned weights for what the statement rules leave open; without them weights set by hand decide. */
  readonly statementWeights?: StatementWeights;
  /** Learned weights that read stances a second time; without them the rules stand alone. */
  readonly stanceWeights?: StanceWeights;
}

/** Raised with every change of the rules that may change the facts found in a text. */
const RULES = 35;

/** Says which rules and data found a fact: changes with the rules, the lexicon and the topic packs. */
export const analysisVersion = (lexicon: Lexicon, packs: readonly TopicPack[]): string =>
  `${RULES}-${idOf(JSON.stringify(lexicon), JSON.stringify(packs)).slice(0, 8)}`;
