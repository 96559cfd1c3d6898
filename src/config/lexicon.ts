import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rolesLexiconSchema } from '../analysis/people/lexicon.js';
import { type StanceWeights, stanceWeightsSchema } from '../analysis/stances/learned/stance-model.js';
import { type StatementWeights, statementWeightsSchema } from '../analysis/statements/learned/weights.js';
import { speechLexiconSchema } from '../analysis/statements/lexicon.js';
import type { Lexicon } from '../analysis/version.js';
import { readJsonFile } from './data-file.js';
import { loadNames, type Names, readLexiconFile } from './names.js';
import { CONFIG_DIRECTORY } from './paths.js';
import { loadPlaces } from './places.js';

/** The learned weights of the statement rules; without the file the rules stand alone. */
function loadStatementWeights(): { statementWeights?: StatementWeights } {
  const path = join(CONFIG_DIRECTORY, 'models', 'statements.json');
  return existsSync(path) ? { statementWeights: readJsonFile(path, statementWeightsSchema, 'lexicon_invalid') } : {};
}

/** The learned weights that read stances a second time; without the file the rules stand alone. */
function loadStanceWeights(): { stanceWeights?: StanceWeights } {
  const path = join(CONFIG_DIRECTORY, 'models', 'stances.json');
  return existsSync(path) ? { stanceWeights: readJsonFile(path, stanceWeightsSchema, 'lexicon_invalid') } : {};
}

/** Reads the rest of `config/lexicon` and `config/models` as well: a megabyte that only the analysis needs. Throws `lexicon_invalid` likewise. */
export const loadLexicon = (names: Names = loadNames()): Lexicon => ({
  speech: readLexiconFile('speech.yaml', speechLexiconSchema),
  roles: readLexiconFile('roles.yaml', rolesLexiconSchema),
  ...names,
  places: loadPlaces(),
  ...loadStatementWeights(),
  ...loadStanceWeights(),
});
