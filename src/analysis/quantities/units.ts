import { oneOf } from '../text/one-of.js';
import { DIMENSIONS, isMeasureWord, isShortMeasure, RATE_AFTER_A } from './measures.js';
import { isGlue, nounPhraseAt } from './noun-phrase.js';
import { numeralAt } from './numerals.js';
import { HYPHEN, isCapital, type Reading, together, wordAt } from './reading.js';

const AFTER_TIME = oneOf('earlier|ago|later|before|after|on');
const KINDS_OF_MEASURE = oneOf('square|cubic|sq|nautical|metric');

/** What a number counts: the unit as written, and the lexeme behind it. */
export interface Unit {
  readonly text: string;
  readonly kind: 'percent' | 'measure' | 'noun';
  readonly to: number;
}

const DETERMINERS = new Set('the these those its their his her our my your all this that a an'.split(' '));

function slice(reading: Reading, from: number, to: number): string {
  return reading.text.slice(reading.lexemes[from]!.start, reading.lexemes[to - 1]!.end);
}

/** "%", "per cent" in its spellings (always "percent"), "percentage points", "basis points". */
function percent(reading: Reading, at: number): Unit | null {
  const word = wordAt(reading, at);
  const next = wordAt(reading, at + 1);
  const unit = (to: number): Unit => ({ text: slice(reading, at, to), kind: 'percent', to });
  if (word === '%') return unit(at + (next === 'point' || next === 'points' ? 2 : 1));
  if (word === 'per' && next === 'cent') return { text: 'percent', kind: 'percent', to: at + 2 };
  if (word === 'percent' || word === 'pct' || word === 'pc') return { text: 'percent', kind: 'percent', to: at + 1 };
  if ((word === 'percentage' || word === 'basis') && /^points?$/.test(next)) return unit(at + 2);
  return null;
}

/** Behind a measure: "per hour", "a month", "/h". */
export function rateAfter(reading: Reading, at: number): number {
  const word = wordAt(reading, at);
  const next = reading.lexemes[at + 1];
  if (!next || !together(reading, at, at + 1)) return at;
  if (word === 'per' && next.kind === 'word')
    return /^(?:square|cubic|sq)$/.test(next.lower) && reading.lexemes[at + 2]?.kind === 'word' ? at + 3 : at + 2;
  if (word === '/' && next.kind === 'word' && next.glued && next.text.length <= 4) return at + 2;
  const ago = AFTER_TIME.has(wordAt(reading, at + 2));
  return (word === 'a' || word === 'an' || word === 'each') && RATE_AFTER_A.has(next.lower) && !ago ? at + 2 : at;
}

/** A unit of measure, with what makes it an age, a rate, an area: "year-old", "sq m", "miles per hour", "cubic feet". */
function measure(reading: Reading, at: number, from: number): Unit | null {
  const { lexemes } = reading;
  let head = at;
  if (KINDS_OF_MEASURE.has(wordAt(reading, head)) && reading.lexemes[head + 1]?.kind === 'word') head++;
  if (wordAt(reading, head) === '.' && head > at) head++;
  // "8.99 Australian dollars"
  for (let ahead = head; ahead < head + 2 && head === at; ahead++) {
    if (
      isCapital(lexemes[ahead]) &&
      (reading.tag[ahead] === 'ADJ' || reading.tag[ahead] === 'PROPN') &&
      isMeasureWord(wordAt(reading, ahead + 1)) &&
      together(reading, ahead, ahead + 1)
    )
      head = ahead + 1;
  }
  const word = lexemes[head];
  if (word?.text === '°')
    return { text: slice(reading, at, head + (/^[CF]$/.test(lexemes[head + 1]?.text ?? '') ? 2 : 1)), kind: 'measure', to: head + 1 };
  if (word?.kind !== 'word' || !together(reading, from, head)) return null;
  const short =
    isShortMeasure(word.text) &&
    (word.glued || word.text.length > 1 || head > at || reading.tag[head + 1] === 'PUNCT' || !lexemes[head + 1]) &&
    !(word.text === 'in' && !word.glued);
  if (!isMeasureWord(word.lower) && !short) return null;
  let to = head + 1;
  if ((word.lower === 'degrees' || word.lower === 'degree') && /^(?:celsius|fahrenheit|c|f)$/.test(wordAt(reading, to))) to++;
  if ((word.lower === 'mi' || word.lower === 'sq') && wordAt(reading, to) === '.') to++;
  const old = isGlue(reading, to) ? to + 1 : to;
  if (DIMENSIONS.has(wordAt(reading, old)) && together(reading, old, from)) to = old + 1;
  else to = rateAfter(reading, to);
  return { text: slice(reading, at, to), kind: 'measure', to };
}

function counted(reading: Reading, at: number, from: number): Unit | null {
  const phrase = nounPhraseAt(reading, at, from);
  if (!phrase) return null;
  const to = rateAfter(reading, phrase.to);
  return { text: slice(reading, phrase.from, to), kind: 'noun', to };
}

/** "7- or 8-inch", "two- to three-year": the unit stands behind the second number. */
function sharedUnit(reading: Reading, at: number): number {
  const hanging = HYPHEN.has(wordAt(reading, at)) && reading.lexemes[at]?.glued && !reading.lexemes[at + 1]?.glued;
  if (!hanging || !['or', 'and', 'to'].includes(wordAt(reading, at + 1))) return at;
  return numeralAt(reading.lexemes, at + 2)?.to ?? at;
}

/**
 * What stands behind a number: percent sign, measure or counted noun. `at` is the lexeme behind the number. A partitive is
 * looked through ("two of the British citizens"); behind a pronoun ("twelve of these") nothing is found.
 */
export function unitAfter(reading: Reading, at: number): Unit | null {
  const from = at - 1;
  const behind = sharedUnit(reading, at);
  let start = isGlue(reading, behind) ? behind + 1 : behind;
  // "100-odd guests", "50-plus cars"
  if (start > behind && /^(?:odd|plus)$/.test(wordAt(reading, start))) start++;
  // "a dozen or so crates"
  if (wordAt(reading, start) === 'or' && /^(?:so|more|fewer|less)$/.test(wordAt(reading, start + 1))) start += 2;
  if (!together(reading, start, from)) return null;
  const exact = percent(reading, start) ?? measure(reading, start, from);
  if (exact) return exact;
  if (wordAt(reading, start) !== 'of') return counted(reading, start, from);
  start++;
  if (DETERMINERS.has(wordAt(reading, start))) start++;
  return counted(reading, start, from);
}
