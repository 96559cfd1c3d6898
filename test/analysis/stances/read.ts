import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findActors } from '../../../src/analysis/actors/find-actors.js';
import { findTowns } from '../../../src/analysis/actors/towns.js';
import { findFurniture } from '../../../src/analysis/furniture/furniture.js';
import { rolesLexiconSchema } from '../../../src/analysis/people/lexicon.js';
import { findStances } from '../../../src/analysis/stances/find-stances.js';
import { findStatements } from '../../../src/analysis/statements/find-statements.js';
import { speechLexiconSchema } from '../../../src/analysis/statements/lexicon.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { loadPlaces } from '../../../src/config/places.js';
import type { Stance } from '../../../src/domain/stance.js';
import type { Statement } from '../../../src/domain/statement.js';
import { topicPackSchema } from '../../../src/domain/topic.js';
import { table } from '../actors/table.js';

const config = (path: string): unknown => parse(readFileSync(new URL(`../../../config/${path}`, import.meta.url), 'utf8'));

export const pack = topicPackSchema.parse(config('topics/is-foreign-fighters.yaml'));
const speech = speechLexiconSchema.parse(config('lexicon/speech.yaml'));
const places = loadPlaces();
const roles = rolesLexiconSchema.parse(config('lexicon/roles.yaml'));

export const documentOf = (text: string) => readDocument(text, findFurniture(text));

export function statementsOf(text: string): Statement[] {
  const doc = documentOf(text);
  return findStatements(doc, { speech, roles, actors: findActors(doc, table) });
}

/** Everything that the rules read out of a text, with the shipped lexicons and pack. */
export function stancesOf(text: string, date = '2023-05-10', topic = pack): Stance[] {
  const doc = documentOf(text);
  const actors = findActors(doc, table);
  const towns = findTowns(doc, places);
  return findStances(doc, { pack: topic, actors, statements: findStatements(doc, { speech, roles, actors }), date, towns });
}

/** "FR refuse origin", each once, sorted. */
export const briefly = (text: string): string[] =>
  [...new Set(stancesOf(text).map(({ country, stance, part }) => `${country} ${stance} ${part}`))].sort();
