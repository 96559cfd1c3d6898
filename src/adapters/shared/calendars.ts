import { DAY } from '../../domain/instant.js';

/** Zeros of the scripts whose digits stand in dates: Arabic, Persian, Devanagari, Bengali, Thai, Burmese, Khmer, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10];

/** The text with the digits of other scripts as 0 to 9. */
export const latinDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0)!;
    const zero = ZEROS.find((first) => point >= first && point < first + 10);
    return zero === undefined ? digit : String(point - zero);
  });

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Thai dates count from the Buddha: 2569 is 2026. */
const BUDDHIST_AHEAD = 543;
const isBuddhist = (year: number): boolean => year >= 1970 + BUDDHIST_AHEAD && year < 2100 + BUDDHIST_AHEAD;

/** Years of the Persian calendar that newspapers of the web have lived in; those of the Islamic one (1447 is 2026) are later ones. */
const isPersian = (year: number): boolean => year >= 1370 && year <= 1430;

/** Where the Persian year 1400 began: 21 March 2021. */
const YEAR_1400 = Date.UTC(2021, 2, 21);
const LEAP_IN_33: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

/** A day by the common calendar, where its year says that it was written by another. */
export function commonDay(written: Day): Day {
  if (isBuddhist(written.year)) return { ...written, year: written.year - BUDDHIST_AHEAD };
  return isPersian(written.year) ? fromPersian(written) : written;
}

function fromPersian({ year, month, day }: Day): Day {
  const longMonths = Math.min(month - 1, 6);
  let days = 30 * (month - 1) + longMonths + day - 1;
  for (let past = Math.min(year, 1400); past < Math.max(year, 1400); past++) {
    const length = LEAP_IN_33.has(past % 33) ? 366 : 365;
    days += year > 1400 ? length : -length;
  }
  const at = new Date(YEAR_1400 + days * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
