import { oneOf } from '../text/one-of.js';
import type { Numeral } from './numerals.js';
import { HYPHEN, type Reading, wordAt } from './reading.js';
import type { Unit } from './units.js';

/** Before "one" they make it a pronoun or a name: "no one", "this one", "number one". */
const PRONOUN_BEFORE = new Set(
  'no any some every each this that the which another number day a an last first next good other whatever'.split(' '),
);
/** "one day", "at one point": idioms, no counts. */
const IDIOM = oneOf("day|time|point|thing|way|another|side|else|reason|example|man's|kind|more");
const TIME = /^(?:second|minute|hour|day|week|month|year|decade|century|time|way|step|part|piece|man|woman|sided?|off|phase|stage|tier)s?$/;

/**
 * False where number words count nothing: "one" as a pronoun ("no one", "one another") or in an idiom ("one day"), and small
 * numbers as part of an adjective ("two-month contract", "one-sided"), ages excepted ("four-year-old").
 */
export function countsOne(reading: Reading, numeral: Numeral, unit: Unit | null): boolean {
  if (numeral.form === 'digits' || numeral.form === 'part') return true;
  const next = reading.lexemes[numeral.to];
  const compound = Boolean(next?.glued && HYPHEN.has(next.text) && reading.lexemes[numeral.to + 1]?.glued);
  if (compound) {
    if (unit?.kind === 'measure') return !TIME.test(unit.text.toLowerCase());
    return /^cylinders?\b/.test(wordAt(reading, numeral.to + 1));
  }
  if (numeral.value !== 1) return true;
  if (!unit || PRONOUN_BEFORE.has(wordAt(reading, numeral.from - 1))) return false;
  return !IDIOM.has(wordAt(reading, numeral.to)) && !IDIOM.has(unit.text.toLowerCase());
}
