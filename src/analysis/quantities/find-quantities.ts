import type { Quantity } from '../../domain/figure.js';
import type { TextDocument } from '../text/document.js';
import { saysWhen } from './calendar.js';
import { currencyBefore } from './currency.js';
import { isLabel } from './labels.js';
import { modifierOf } from './modifiers.js';
import { type Numeral, numeralAt } from './numerals.js';
import { countsOne } from './one.js';
import { rangeEnd } from './ranges.js';
import { ratioAt } from './ratios.js';
import { type Reading, readLexemes, wordAt } from './reading.js';
import { rateAfter, type Unit, unitAfter } from './units.js';

const excluded = (reading: Reading, numeral: Numeral): boolean =>
  !Number.isFinite(numeral.value) || saysWhen(reading, numeral) || isLabel(reading, numeral);

/** "37m" is metres unless money or things are counted by the million. */
function settleMetres(reading: Reading, numeral: Numeral, money: boolean): Numeral {
  if (!numeral.metres || money) return numeral;
  const next = reading.lexemes[numeral.to];
  const counted =
    next?.kind === 'word' &&
    /^(?:NOUN|ADJ|PROPN|VERB)$/.test(reading.tag[numeral.to] ?? '') &&
    !/^(?:long|high|tall|wide|deep|away)$/.test(next.lower);
  if (counted || next?.lower === 'of') return numeral;
  return { ...numeral, to: numeral.to - 1, value: numeral.value / numeral.scale, scale: 1, metres: false };
}

/** Position of "minus" or of a sign glued to the number alone ("-5 yards"), null if there is none. */
function minusBefore(reading: Reading, { from }: Numeral): number | null {
  const sign = reading.lexemes[from - 1];
  if (sign?.lower === 'minus') return from - 1;
  return sign && /^[-−]$/.test(sign.text) && !sign.glued && reading.lexemes[from]?.glued && from > 1 ? from - 1 : null;
}

/** The quantity that begins with this numeral and the lexeme behind it, or null when it counts nothing. */
function quantityFrom(reading: Reading, first: Numeral): { quantity: Quantity | null; to: number } {
  const { lexemes, text } = reading;
  const currency = currencyBefore(reading, first);
  const low = settleMetres(reading, first, currency !== null);
  if (!currency && excluded(reading, low)) {
    const range = rangeEnd(reading, low, null);
    const aged = wordAt(reading, low.from - 1) === 'aged';
    return { quantity: null, to: range && (aged || excluded(reading, range.high)) ? range.high.to : low.to };
  }
  const near = currency ? null : unitAfter(reading, low.to);
  const range = rangeEnd(reading, low, near);
  const ratio = range || currency ? null : ratioAt(reading, low);
  const to = range?.high.to ?? ratio?.to ?? low.to;
  const behind: Unit | null = to === low.to ? near : unitAfter(reading, to);
  const unit = currency ? null : behind;
  if (!currency && !countsOne(reading, low, unit)) return { quantity: null, to };
  const minus = minusBefore(reading, low);
  const start = lexemes[minus ?? low.from]!.start;
  const end = lexemes[to - 1]!.end;
  const unitTo = currency ? to : (unit?.to ?? to);
  const share =
    currency !== null || unit?.kind === 'percent' || /^(?:points?|pounds?|cents?|pence|p|sen|dollars?|euros?)$/i.test(unit?.text ?? '');
  return {
    to,
    quantity: {
      value: (ratio?.value ?? range?.low ?? low.value) * (minus === null ? 1 : -1),
      max: range?.high.value ?? null,
      modifier: modifierOf(reading, currency?.from ?? minus ?? low.from, to, unitTo, share),
      unit: currency ? `${currency.unit}${rateText(reading, to)}` : (unit?.text ?? null),
      text: text.slice(start, end),
      start,
      end,
    },
  };
}

/** " a month" behind an amount of money, '' if none. */
function rateText(reading: Reading, at: number): string {
  const to = rateAfter(reading, at);
  return to > at ? ` ${reading.text.slice(reading.lexemes[at]!.start, reading.lexemes[to - 1]!.end)}` : '';
}

/** Every quantity of a text in reading order. Dates, clock times, ordinals, names and vague numbers ("hundreds of") are none. */
export function findQuantities(doc: TextDocument): Quantity[] {
  const reading = readLexemes(doc);
  const out: Quantity[] = [];
  for (let at = 0; at < reading.lexemes.length; ) {
    const numeral = numeralAt(reading.lexemes, at);
    if (!numeral) {
      at++;
      continue;
    }
    const { quantity, to } = quantityFrom(reading, numeral);
    if (quantity) out.push(quantity);
    at = Math.max(to, at + 1);
  }
  return out;
}
