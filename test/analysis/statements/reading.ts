import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findActors } from '../../../src/analysis/actors/find-actors.js';
import { actorTable, bodiesSchema, countriesSchema } from '../../../src/analysis/actors/lexicon.js';
import { nameOf } from '../../../src/analysis/actors/resolve.js';
import { datelineCountry } from '../../../src/analysis/actors/towns.js';
import { rolesLexiconSchema } from '../../../src/analysis/people/lexicon.js';
import { findStatements } from '../../../src/analysis/statements/find-statements.js';
import { speechLexiconSchema } from '../../../src/analysis/statements/lexicon.js';
import { handScorer, type Scorer } from '../../../src/analysis/statements/scorer.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { loadPlaces } from '../../../src/config/places.js';
import type { Statement } from '../../../src/domain/statement.js';

const lexicon = (name: string): unknown => parse(readFileSync(new URL(`../../../config/lexicon/${name}.yaml`, import.meta.url), 'utf8'));

export const speech = speechLexiconSchema.parse(lexicon('speech'));
export const roles = rolesLexiconSchema.parse(lexicon('roles'));
const places = loadPlaces();
const table = actorTable(countriesSchema.parse(lexicon('countries')), bodiesSchema.parse(lexicon('actors')));

/** The statements of a text, read with the lexicons that the program ships. */
export function statementsIn(text: string, furniture?: readonly boolean[], scorer: Scorer = handScorer): Statement[] {
  const doc = readDocument(text, furniture);
  return findStatements(doc, {
    speech,
    roles,
    places,
    actors: findActors(doc, table),
    dateline: datelineCountry(doc, table),
    nameOf: (code) => nameOf(table, code),
    isArmedGroup: (code) => table.actors.get(code)?.kind === 'armed_group',
    scorer,
  });
}

/** Source and words of each statement, as "source: words". */
export const said = (text: string, scorer?: Scorer): string[] =>
  statementsIn(text, undefined, scorer).map((s) => `${s.source?.text ?? '?'}: ${s.quote}`);
