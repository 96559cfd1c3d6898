import { oneOf } from '../text/one-of.js';
import type { Numeral } from './numerals.js';
import { isCapital, type Reading, wordAt } from './reading.js';

const CLOCK = oneOf("am|pm|gmt|utc|est|edt|o'clock|noon|midnight");

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const BEFORE_YEAR = new Set(
  'in since until till by before after from during between early late mid summer winter spring autumn fall of to through'.split(' '),
);
/** People and things that are counted by the thousand: before them "2000" is a number. */
const COUNTED = new Set(
  'people persons men women children civilians militants fighters soldiers troops prisoners detainees refugees families cases deaths members'.split(
    ' ',
  ),
);
/** What makes a number of four digits a number: "about 2000". */
const COUNTING = new Set('about than over some nearly almost roughly least approximately estimated exceeding'.split(' '));

/** True when the word at `at` names a month; "may" and "march" only with a capital. */
export const isMonth = (reading: Reading, at: number): boolean => isCapital(reading.lexemes[at]) && MONTH.test(wordAt(reading, at));

function monthBefore(reading: Reading, at: number): boolean {
  const before = reading.lexemes[at - 1]?.text === '.' && reading.lexemes[at - 1]?.glued ? at - 2 : at - 1;
  return isMonth(reading, before);
}

/** "Oct. 14", "14 October", "Sept. 20-24", "14-16 May", "11 and 12 June". */
function isDay(reading: Reading, { from, to, value, form }: Numeral): boolean {
  if (form !== 'digits' || !Number.isInteger(value) || value > 31 || value < 1) return false;
  if (monthBefore(reading, from)) {
    const counted = wordAt(reading, from - 2) === 'in' && COUNTED.has(wordAt(reading, to));
    return !counted;
  }
  const of = wordAt(reading, to) === 'of' ? to + 1 : to;
  if (isMonth(reading, of)) return true;
  const dash = /^[-–—]$/.test(wordAt(reading, to)) || ['and', 'to', 'or'].includes(wordAt(reading, to));
  if (dash && reading.lexemes[to + 1]?.kind === 'number' && isMonth(reading, to + 2)) return true;
  const joined = /^[-–—]$/.test(wordAt(reading, from - 1)) || wordAt(reading, from - 1) === 'and';
  return joined && reading.lexemes[from - 2]?.kind === 'number' && monthBefore(reading, from - 2) && !COUNTED.has(wordAt(reading, to));
}

function isYear(reading: Reading, { from, to, form, scale }: Numeral): boolean {
  const written = reading.lexemes[from]?.text ?? '';
  if (form !== 'digits' || scale > 1 || to !== from + 1 || !/^\d{4}$/.test(written)) return false;
  const before = wordAt(reading, from - 1);
  const year = Number(written);
  if (year < 1000) return false;
  // "between 1600 and 1900"
  if (
    before === 'and' &&
    wordAt(reading, from - 3) === 'between' &&
    /^\d{4}$/.test(wordAt(reading, from - 2)) &&
    !COUNTED.has(wordAt(reading, to))
  )
    return true;
  if (year < 1900 || year > 2100)
    return (
      BEFORE_YEAR.has(before) && before !== 'to' && before !== 'from' && !COUNTED.has(wordAt(reading, to)) && reading.tag[to] !== 'NOUN'
    );
  if (COUNTED.has(wordAt(reading, to))) return false;
  const noun = /^(?:NOUN|ADJ|VERB)$/.test(reading.tag[to] ?? '') && !isCapital(reading.lexemes[to]);
  if (COUNTING.has(before) && (noun || /^[-–]$/.test(wordAt(reading, to)))) return false;
  if (/^[-–]$/.test(wordAt(reading, from - 1)) && COUNTING.has(wordAt(reading, from - 3)) && noun) return false;
  return !(year % 100 === 0 && noun && !BEFORE_YEAR.has(before) && before !== 'the');
}

/** The second year of "2014-15". */
function isSecondYear(reading: Reading, { from, to }: Numeral): boolean {
  const [first, dash, second] = [reading.lexemes[from - 2], reading.lexemes[from - 1], reading.lexemes[from]];
  return (
    Boolean(to === from + 1 && dash?.glued && second?.glued && /^[-–/]$/.test(dash.text)) &&
    /^(?:19|20)\d\d$/.test(first?.text ?? '') &&
    /^\d\d$/.test(second?.text ?? '')
  );
}

/** "9:35", "7.05am", "11 a.m.", "1800 GMT", "9 o'clock". */
function isTime(reading: Reading, { from, to }: Numeral): boolean {
  const next = reading.lexemes[to];
  const previous = reading.lexemes[from - 1];
  const colon = (at: number) => reading.lexemes[at]?.text === ':' && reading.lexemes[at + 1]?.glued && reading.lexemes[at]?.glued;
  if (next && colon(to) && reading.lexemes[to + 1]?.kind === 'number') return true;
  if (previous && colon(from - 1) && reading.lexemes[from - 2]?.kind === 'number') return true;
  if (!next) return false;
  if (CLOCK.has(next.lower)) return true;
  return /^[ap]$/.test(next.lower) && reading.lexemes[to + 1]?.text === '.' && wordAt(reading, to + 2) === 'm';
}

/** True for days, years and clock times: they say when, not how many. */
export const saysWhen = (reading: Reading, numeral: Numeral): boolean =>
  isDay(reading, numeral) || isYear(reading, numeral) || isSecondYear(reading, numeral) || isTime(reading, numeral);
