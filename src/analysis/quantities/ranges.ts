import { currencyBefore } from './currency.js';
import { type Numeral, numeralAt } from './numerals.js';
import { type Reading, together, wordAt } from './reading.js';
import { type Unit, unitAfter } from './units.js';

/** The second number of a range, and the lower end with the scale word that it shares ("1 to 2 thousand"). */
export interface RangeEnd {
  readonly low: number;
  readonly high: Numeral;
}

const DASH = new Set('-‑–—');

function shared(low: Numeral, high: Numeral): number {
  const raw = high.value / high.scale;
  return high.scale > 1 && low.scale === 1 && low.value <= raw ? low.value * high.scale : low.value;
}

/**
 * The upper end of a range that `low` begins: "5-10", "20 to 30", "between 5 and 10", "from $48,000 to $90,000", "5% to 10%", "three or four".
 * `unit` is what stands directly behind `low`: a range's ends have the same unit or the first has none.
 */
export function rangeEnd(reading: Reading, low: Numeral, unit: Unit | null): RangeEnd | null {
  const { lexemes } = reading;
  if (low.form === 'part') return null;
  const lowCurrency = currencyBefore(reading, low);
  const opener = wordAt(reading, (lowCurrency?.from ?? low.from) - 1);
  // "8- to 16-metre"
  const hanging = DASH.has(wordAt(reading, low.to)) && wordAt(reading, low.to + 1) === 'to' ? [low.to + 1] : [];
  for (const behind of unit && unit.kind !== 'noun' ? [low.to, ...hanging, unit.to] : [low.to, ...hanging]) {
    const link = lexemes[behind];
    if (!link || !together(reading, behind, low.from)) continue;
    const dash = DASH.has(link.text);
    const word = link.lower === 'to' || link.lower === 'through' || (link.lower === 'and' && opener === 'between');
    const either = link.lower === 'or' && behind === low.to;
    if (!dash && !word && !either) continue;
    let at = behind + 1;
    if (link.lower === 'to' && lexemes[at]?.text === '-' && lexemes[at]?.glued) at++;
    while (at <= behind + 2 && numeralAt(lexemes, at) === null) at++;
    const high = numeralAt(lexemes, at);
    if (!high || !together(reading, at, low.from) || high.form === 'part') continue;
    const highCurrency = currencyBefore(reading, high);
    const plainAhead = at === behind + 1 || highCurrency?.from === behind + 1 || (lexemes[behind + 1]?.text === '-' && at === behind + 2);
    if (!plainAhead) continue;
    if ((highCurrency && !lowCurrency) || (highCurrency && lowCurrency && highCurrency.unit !== lowCurrency.unit)) continue;
    if (behind > low.to && !hanging.includes(behind)) {
      const other = unitAfter(reading, high.to);
      const same = other?.text.toLowerCase() === unit?.text.toLowerCase();
      // "from 208 pounds to 193"
      if (!same && !(opener === 'from' && other?.kind !== 'measure' && other?.kind !== 'percent')) continue;
    }
    const bottom = shared(low, high);
    // "Three or four women", "two or three dozen": next to each other, else a choice.
    if (either && (bottom < 2 || high.value - bottom !== high.scale)) continue;
    const rising = bottom < high.value;
    if (dash && (!rising || (low.form === 'digits' && high.form === 'digits' && link.glued !== lexemes[at]?.glued))) continue;
    if (!rising && opener !== 'from') continue;
    return { low: bottom, high };
  }
  return null;
}
