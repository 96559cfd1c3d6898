import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actorTable, bodiesSchema, countriesSchema } from '../../../src/analysis/actors/lexicon.js';

const read = (name: string): unknown => parse(readFileSync(new URL(`../../../config/lexicon/${name}`, import.meta.url), 'utf8'));

export const countries = countriesSchema.parse(read('countries.yaml'));
export const bodies = bodiesSchema.parse(read('actors.yaml'));
/** The actors of the shipped lexicons. */
export const table = actorTable(countries, bodies);
