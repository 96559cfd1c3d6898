import { join } from 'node:path';
import type { z } from 'zod';
import { type BodiesLexicon, bodiesSchema, type CountriesLexicon, countriesSchema } from '../analysis/actors/lexicon.js';
import { readYamlFile } from './data-file.js';
import { CONFIG_DIRECTORY } from './paths.js';

/** Reads one file of `config/lexicon`. Throws `lexicon_invalid`, naming file and line. */
export const readLexiconFile = <T>(name: string, schema: z.ZodType<T>): T =>
  readYamlFile(join(CONFIG_DIRECTORY, 'lexicon', name), schema, 'lexicon_invalid');

/** The part of the lexicon that people are answered with: names of countries and bodies. */
export interface Names {
  readonly countries: CountriesLexicon;
  readonly bodies: BodiesLexicon;
}

/** Reads who can be spoken for. Throws `lexicon_invalid`, naming file and line. */
export const loadNames = (): Names => ({
  countries: readLexiconFile('countries.yaml', countriesSchema),
  bodies: readLexiconFile('actors.yaml', bodiesSchema),
});
