import { oneOf } from '../text/one-of.js';
import type { Numeral } from './numerals.js';
import type { Reading } from './reading.js';

const SYMBOL = new Set('$£€¥₹₽₺₩₪₫₦₱฿');
/** Countries before a dollar sign: "US$", "HK $", "C$". */
const BEFORE_DOLLAR = /^(?:US|AU|A|C|CA|NZ|HK|S|NT|R|MX)$/i;
const CODE = oneOf(
  'USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|RUB|SEK|NOK|DKK|PLN|TRY|ZAR|KRW|IDR|PHP|THB|SAR|AED|IQD|EGP|NIS|ILS|AUD|CAD|HKD|SGD|NZD|RM|Rs|PS|US',
);

/** The currency written before a number: as written without blanks, and the lexeme where it begins. */
export interface CurrencyBefore {
  readonly unit: string;
  readonly from: number;
}

/** "$", "US $", "RM", "$US", "Y=" before the number, or null. */
export function currencyBefore(reading: Reading, { from }: Numeral): CurrencyBefore | null {
  const { lexemes } = reading;
  const before = lexemes[from - 1];
  if (!before) return null;
  const second = lexemes[from - 2];
  if (SYMBOL.has(before.text)) {
    const country =
      before.text === '$' && second?.kind === 'word' && BEFORE_DOLLAR.test(second.text) && (before.glued || second.text.length > 1);
    const single = before.text === '$' && second?.text === 'S' && !before.glued;
    return country || single ? { unit: `${second.text}${before.text}`, from: from - 2 } : { unit: before.text, from: from - 1 };
  }
  if (before.text === '=' && second?.text === 'Y' && before.glued) return { unit: 'Y', from: from - 2 };
  if (before.kind !== 'word' || !CODE.has(before.text)) return null;
  const symbol = second && SYMBOL.has(second.text) && before.glued;
  if (before.text === 'US' && !symbol) return null;
  return symbol ? { unit: `${before.text}${second.text}`, from: from - 2 } : { unit: before.text, from: from - 1 };
}
