import type { Lexeme } from './lexemes.js';
import { PARTS, SCALES, SHORT_SCALES, TENS, UNITS } from './number-words.js';

/** A number as written, in digits or words, before anybody asks what it counts. Lexeme range [from, to). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** part: a share of a whole ("two-thirds", "1/4", "half"). */
  readonly form: 'digits' | 'words' | 'part';
  /** The last scale word or letter ("million", "bn"), so that "1 to 2 thousand" can share it; 1 if none. */
  readonly scale: number;
  /** A glued "m" that may be a million or metres. */
  readonly metres: boolean;
}

const HYPHENS = new Set(['-', '‑', '–']);
const SLASHES = new Set(['/', '⁄', '∕']);
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 50, 64, 100, 128, 1000]);

/** After "half": what it is the half of. */
const WHOLE = new Set(['of', 'the', 'its', 'their', 'his', 'her', 'those', 'all', 'our', 'that']);
/** "the first half of 2021" is a time, no share. */
const PERIOD = new Set(['first', 'second', 'latter', 'other', 'better', 'opening', 'final']);

/** Index of the next piece, a hyphen inside a compound being nothing ("twenty-eight", "half-a-million"). */
function afterHyphen(lexemes: readonly Lexeme[], at: number): number {
  const here = lexemes[at];
  return here?.glued && HYPHENS.has(here.text) && lexemes[at + 1]?.glued ? at + 1 : at;
}

const lower = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.lower ?? '';

/** Scale words that follow: "million", "hundred thousand", "-million". */
function scaleWords(lexemes: readonly Lexeme[], at: number): { to: number; scale: number } {
  let to = at;
  let scale = 1;
  for (;;) {
    const next = afterHyphen(lexemes, to);
    const factor = SCALES.get(lower(lexemes, next));
    if (factor === undefined) return { to, scale };
    scale *= factor;
    to = next + 1;
  }
}

/** "and a half" after `at`; returns the index behind it, or `at`. */
function andAHalf(lexemes: readonly Lexeme[], at: number): number {
  const and = afterHyphen(lexemes, at);
  const a = afterHyphen(lexemes, and + 1);
  const half = afterHyphen(lexemes, a + 1);
  return lower(lexemes, and) === 'and' && lower(lexemes, a) === 'a' && lower(lexemes, half) === 'half' ? half + 1 : at;
}

function digits(lexemes: readonly Lexeme[], from: number, first: Lexeme): Numeral | null {
  let value = first.value ?? Number.NaN;
  let to = from + 1;
  let form: Numeral['form'] = value < 1 && !first.text.includes('.') && value > 0 ? 'part' : 'digits';
  const fraction = simpleFraction(lexemes, from);
  const tail = simpleFraction(lexemes, to);
  if (fraction !== null) {
    value = fraction;
    to = from + 3;
    form = 'part';
  } else if (Number.isInteger(value) && tail !== null && !lexemes[to]?.glued) {
    value += tail;
    to += 3;
  } else if (Number.isInteger(value) && lexemes[to]?.kind === 'number' && lexemes[to]?.glued && (lexemes[to]?.value ?? 1) < 1) {
    value += lexemes[to]?.value ?? 0;
    to += 1;
  }
  const next = lexemes[to];
  const short = next ? SHORT_SCALES.get(next.lower) : undefined;
  const fits = next && (next.glued || next.lower.length > 1);
  // "4K" and "3B" name things where no money is meant, "25k" counts; "500t" are tonnes, "$2T" trillions.
  const money = /^[$£€¥]$/.test(lexemes[from - 1]?.text ?? '');
  const name = next && !money && (next.lower === 't' || (/^[KB]$/.test(next.text) && Number.isInteger(value) && value < 10));
  if (short !== undefined && fits && !name) {
    return { from, to: to + 1, value: value * short, form, scale: short, metres: next.text === 'm' };
  }
  const words = scaleWords(lexemes, to);
  const behind = words.scale > 1 ? andAHalf(lexemes, words.to) : words.to;
  const extra = behind > words.to ? words.scale / 2 : 0;
  return {
    from,
    to: behind,
    value: value * words.scale + extra,
    form: words.scale > 1 ? 'digits' : form,
    scale: words.scale,
    metres: false,
  };
}

/** "3/4" glued and no date ("9/11", "3/4/2019"): a numerator below a usual denominator. */
function simpleFraction(lexemes: readonly Lexeme[], at: number): number | null {
  const [over, slash, under, after] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (over?.kind !== 'number' || under?.kind !== 'number' || !slash || !SLASHES.has(slash.text) || !slash.glued || !under.glued)
    return null;
  if (after?.glued && (SLASHES.has(after.text) || after.kind === 'number')) return null;
  const [part, whole] = [over.value ?? Number.NaN, under.value ?? Number.NaN];
  return DENOMINATORS.has(whole) && Number.isInteger(part) && part < whole && part > 0 ? part / whole : null;
}

/** "two hundred and fifty-four", "twenty-eight thousand six hundred", "two dozen". */
function cardinal(lexemes: readonly Lexeme[], from: number): Numeral | null {
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  let to = from;
  for (;;) {
    let at = to === from ? from : afterHyphen(lexemes, to);
    let word = lower(lexemes, at);
    if (word === 'and' && continues(lexemes, at + 1) && (current > 0 ? current % 100 === 0 : total > 0)) {
      at += 1;
      word = lower(lexemes, at);
    }
    const unit = UNITS.get(word);
    const ten = TENS.get(word);
    const factor = SCALES.get(word);
    const rest = current % 100;
    const room = current < 100 ? current === 0 : rest === 0;
    if (unit !== undefined && (room || (rest >= 20 && rest % 10 === 0 && unit > 0 && unit < 10))) current += unit;
    else if (ten !== undefined && room) current += ten;
    else if (factor === 100 && current > 0 && current < 100) current *= 100;
    else if (factor !== undefined && factor !== 100 && current > 0 && factor < lastScale) {
      total += current * factor;
      current = 0;
      lastScale = factor;
      scale = factor;
    } else break;
    if (factor === 100) scale = 100;
    to = at + 1;
  }
  if (to === from) return null;
  const behind = andAHalf(lexemes, to);
  if (behind === to) return { from, to, value: total + current, form: 'words', scale, metres: false };
  if (scale > 1) return { from, to: behind, value: total + current + scale / 2, form: 'words', scale, metres: false };
  const words = scaleWords(lexemes, behind);
  return { from, to: words.to, value: (current + 0.5) * words.scale, form: 'words', scale: words.scale, metres: false };
}

/** After "hundred and": a small number goes on only if it is not the start of another one ("one hundred and two hundred"). */
function continues(lexemes: readonly Lexeme[], at: number): boolean {
  if (!UNITS.has(lower(lexemes, at)) && !TENS.has(lower(lexemes, at))) return false;
  let next = afterHyphen(lexemes, at + 1);
  if (TENS.has(lower(lexemes, at)) && UNITS.has(lower(lexemes, next))) next = afterHyphen(lexemes, next + 1);
  return !SCALES.has(lower(lexemes, next)) || lower(lexemes, next) === 'thousand';
}

/** "a hundred", "half a million", "half-a-dozen", "a quarter of a million", "a third of", "half of", "two-thirds". */
function article(lexemes: readonly Lexeme[], from: number): Numeral | null {
  const word = lower(lexemes, from);
  const next = afterHyphen(lexemes, from + 1);
  const numeral = (to: number, value: number, form: Numeral['form'], scale = 1): Numeral => ({
    from,
    to,
    value,
    form,
    scale,
    metres: false,
  });
  if (word === 'half') {
    const a = lower(lexemes, next);
    const words = scaleWords(lexemes, a === 'a' ? next + 1 : next);
    if (words.scale > 1 && (a === 'a' || a === 'dozen')) return numeral(words.to, words.scale / 2, 'words', words.scale);
    return WHOLE.has(a) && !lexemes[from + 1]?.glued && !PERIOD.has(lower(lexemes, from - 1)) ? numeral(from + 1, 0.5, 'part') : null;
  }
  if (word !== 'a' && word !== 'an') return null;
  const words = scaleWords(lexemes, from + 1);
  if (words.scale > 1) {
    const half = andAHalf(lexemes, words.to);
    return numeral(half, words.scale * (half > words.to ? 1.5 : 1), 'words', words.scale);
  }
  const part = PARTS.get(lower(lexemes, next));
  if (part === undefined || lower(lexemes, next + 1) !== 'of') return null;
  const whole = lower(lexemes, next + 2) === 'a' ? scaleWords(lexemes, next + 3) : { to: next + 1, scale: 1 };
  return whole.scale > 1 ? numeral(whole.to, whole.scale / part, 'words', whole.scale) : numeral(next + 1, 1 / part, 'part');
}

/** "two-thirds", "one fourth of", "three quarters": `count` words of a part. */
function partOf(lexemes: readonly Lexeme[], count: Numeral): Numeral | null {
  const at = afterHyphen(lexemes, count.to);
  const word = lower(lexemes, at);
  const part = PARTS.get(word) ?? (word.endsWith('s') ? PARTS.get(word.slice(0, -1)) : word === 'halves' ? 2 : undefined);
  if (part === undefined || count.value >= part || count.value < 1 || count.scale > 1) return null;
  const plural = word.endsWith('s');
  if (plural !== count.value > 1) return null;
  if (!plural && at === count.to && lower(lexemes, at + 1) !== 'of') return null;
  return { ...count, to: at + 1, value: count.value / part, form: 'part' };
}

/** Words that a number can begin with; asked of every word of a text, of which hardly any does. */
const FIRST_WORDS = new Set([...UNITS.keys(), ...TENS.keys(), 'half', 'a', 'an']);

/** The number that begins at lexeme `from`, or null. Linear in the pieces it reads. */
export function numeralAt(lexemes: readonly Lexeme[], from: number): Numeral | null {
  const first = lexemes[from];
  if (!first) return null;
  if (first.kind === 'number') return digits(lexemes, from, first);
  if (first.kind !== 'word' || !FIRST_WORDS.has(first.lower)) return null;
  const count = cardinal(lexemes, from);
  return count ? (partOf(lexemes, count) ?? count) : article(lexemes, from);
}
