import { type Numeral, numeralAt } from './numerals.js';
import { type Reading, together, wordAt } from './reading.js';

/** A share written as a ratio ("one in five", "nine out of 10"): its value and the lexeme behind it. */
export interface Ratio {
  readonly value: number;
  readonly to: number;
}

/** The ratio that `part` begins, or null. "in" needs a small whole, so that "two in 2015" and "five in 12 camps" are none. */
export function ratioAt(reading: Reading, part: Numeral): Ratio | null {
  const out = wordAt(reading, part.to) === 'out' && wordAt(reading, part.to + 1) === 'of';
  const within = wordAt(reading, part.to) === 'in';
  const every = wordAt(reading, part.to) === 'of' && wordAt(reading, part.to + 1) === 'every';
  if (!out && !within && !every) return null;
  const at = part.to + (out ? 2 : 1) + (wordAt(reading, part.to + 1) === 'every' ? 1 : 0);
  const whole = numeralAt(reading.lexemes, at);
  if (!whole || !together(reading, whole.to - 1, part.from) || whole.form === 'part' || part.form === 'part') return null;
  if (!Number.isInteger(whole.value) || !Number.isInteger(part.value) || part.value >= whole.value) return null;
  const usual = whole.value <= 10 || whole.value % 100 === 0;
  if (within && (!usual || part.value > 9 || (part.value !== 1 && whole.value !== 10))) return null;
  if (within && whole.value >= 1000) return null;
  return { value: part.value / whole.value, to: whole.to };
}
