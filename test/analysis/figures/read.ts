import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findActors } from '../../../src/analysis/actors/find-actors.js';
import { headlineCountry } from '../../../src/analysis/actors/headline.js';
import { actorTable, bodiesSchema, countriesSchema } from '../../../src/analysis/actors/lexicon.js';
import { datelineCountry, findTowns } from '../../../src/analysis/actors/towns.js';
import { findFigures } from '../../../src/analysis/figures/find-figures.js';
import { type FigureUnits, figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { findQuantities } from '../../../src/analysis/quantities/find-quantities.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { loadPlaces } from '../../../src/config/places.js';
import type { Figure } from '../../../src/domain/figure.js';

const yaml = (name: string): unknown => parse(readFileSync(new URL(`../../../config/lexicon/${name}`, import.meta.url), 'utf8'));
const places = loadPlaces();
const table = actorTable(countriesSchema.parse(yaml('countries.yaml')), bodiesSchema.parse(yaml('actors.yaml')));

/** A small topic, enough for every rule: a group called IS, its fighters, their families, a camp. */
export const UNITS = figureUnitsSchema.parse({
  people: [
    { nouns: ['fighter', 'militant', 'jihadist', 'detainee', 'prisoner', 'returnee', 'foreigner'], needs: 'always' },
    { nouns: ['suspect', 'supporter', 'member'], needs: 'close' },
    { nouns: ['people', 'person', 'individual', 'national', 'citizen', 'adult', 'family', 'european'] },
    { nouns: ['woman', 'women', 'wife', 'wives', 'mother'], group: 'women' },
    { nouns: ['man', 'men'], group: 'men' },
    { nouns: ['boy', 'girl', 'child', 'children', 'minor', 'daughter'], group: 'children' },
    { nouns: ['orphan'], group: 'orphans' },
  ],
  others: ['kurdish', 'security|police|army', 'civilian'],
  manyNations: ['foreign', 'european'],
  events: {
    travelled: ['travel*', 'join|joins|joined', 'left|went|gone ... syria|fight'],
    detained: ['detain*', 'held|holding|holds', 'captur*', 'jail|jailed', 'arrest*'],
    returned: ['return*', 'came|come back', 'arriv*'],
    repatriated: ['repatriat*', 'bring|brought|take|took|taken|flew|flown ... home|back', 'hand|handed over', 'take|took in'],
    killed: ['kill*', 'died'],
    prosecuted: ['tried', 'prosecut*'],
    convicted: ['convict*', 'sentenc*'],
    stripped: ['strip|stripped', 'deprived ... citizenship'],
    deported: ['deport*'],
    escaped: ['escap*', 'fled'],
    wanted: ['wanted'],
  },
  ownNationals: ['repatriated', 'returned', 'travelled', 'stripped'],
  context: ['islamic state', 'isis', 'camp', 'syria|syrian', 'terrorist', 'terrorism'],
  groups: ['DAESH'],
  theatre: ['SY', 'IQ'],
  holders: ['SY', 'TR'],
});

export interface Given {
  readonly date?: string | undefined;
  readonly units?: FigureUnits;
  readonly furniture?: readonly boolean[];
  readonly headline?: string | undefined;
}

export function figuresOf(text: string, { date, units = UNITS, furniture = [], headline }: Given = {}): Figure[] {
  const doc = readDocument(text, furniture);
  const origin = { dateline: datelineCountry(doc, table), headline: headlineCountry(headline, table) };
  const towns = findTowns(doc, places);
  return findFigures(doc, findQuantities(doc), { actors: findActors(doc, table), towns, units, date, ...origin });
}

/** A figure in one line: "more than 5000 militants", "900 militants FR < 5000". */
export function linesOf(text: string, date?: string): string[] {
  const figures = figuresOf(text, { date });
  return figures.map(({ value, max, modifier, unit, country, parent }) => {
    const number = max === null ? `${value}` : `${value}..${max}`;
    const whole = parent === null ? '' : ` < ${figures[parent]!.value}`;
    return `${modifier ? `${modifier} ` : ''}${number} ${unit}${country ? ` ${country}` : ''}${whole}`;
  });
}
