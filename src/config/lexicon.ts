import { join } from 'node:path';
import type { z } from 'zod';
import { bodiesSchema, countriesSchema } from '../analysis/actors/lexicon.js';
import type { Lexicon } from '../analysis/analyzer.js';
import { rolesLexiconSchema } from '../analysis/people/lexicon.js';
import { speechLexiconSchema } from '../analysis/statements/lexicon.js';
import { CONFIG_DIRECTORY } from './paths.js';
import { readYamlFile } from './yaml-file.js';

const read = <T>(name: string, schema: z.ZodType<T>): T => readYamlFile(join(CONFIG_DIRECTORY, 'lexicon', name), schema, 'lexicon_invalid');

/** Reads `config/lexicon/*.yaml`. Throws `lexicon_invalid`, naming file and line. */
export const loadLexicon = (): Lexicon => ({
  speech: read('speech.yaml', speechLexiconSchema),
  roles: read('roles.yaml', rolesLexiconSchema),
  countries: read('countries.yaml', countriesSchema),
  bodies: read('actors.yaml', bodiesSchema),
});
