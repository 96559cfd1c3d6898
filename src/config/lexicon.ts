import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { bodiesSchema, countriesSchema } from '../analysis/actors/lexicon.js';
import { rolesLexiconSchema } from '../analysis/people/lexicon.js';
import { type StanceWeights, stanceWeightsSchema } from '../analysis/stances/learned/stance-model.js';
import { type StatementWeights, statementWeightsSchema } from '../analysis/statements/learned/weights.js';
import { speechLexiconSchema } from '../analysis/statements/lexicon.js';
import type { Lexicon } from '../analysis/version.js';
import { readJsonFile, readYamlFile } from './data-file.js';
import { CONFIG_DIRECTORY } from './paths.js';
import { loadPlaces } from './places.js';

const read = <T>(name: string, schema: z.ZodType<T>): T => readYamlFile(join(CONFIG_DIRECTORY, 'lexicon', name), schema, 'lexicon_invalid');

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

/** Reads `config/lexicon/*.yaml` and `config/models`. Throws `lexicon_invalid`, naming file and line. */
export const loadLexicon = (): Lexicon => ({
  speech: read('speech.yaml', speechLexiconSchema),
  roles: read('roles.yaml', rolesLexiconSchema),
  countries: read('countries.yaml', countriesSchema),
  bodies: read('actors.yaml', bodiesSchema),
  places: loadPlaces(),
  ...loadStatementWeights(),
  ...loadStanceWeights(),
});
