import { readDates } from '../text/date-reader.js';

/** A date in a stretch of text, as far as the words give it. */
export interface DateMention {
  readonly index: number;
  readonly text: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** False where the year is the reader's conclusion ("in October"). */
  readonly yearGiven: boolean;
}

const YEAR = /\b(?:19|20)\d\d\b/g;
const MAY_HOLD_DATE =
  /\b(?:19|20)\d\d\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\blast (?:year|month)\b|^[Ll]ast week\b|\bearlier this (?:year|month)\b|\b(?:years?|months?) ago\b/;
/** Days named from the day of writing say when something was said. */
const OF_SPEECH = /^(?:last|this|next) week|^(?:to|yester)day|^tonight/i;

/** Dates of a text, counted from `reference` (an ISO day) and forced into the past; years that stand alone included. */
export function datesIn(text: string, reference: string): DateMention[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const out: DateMention[] = [];
  for (const { index, text: words, start, end } of readDates(text, reference)) {
    const parsed = end ?? start;
    const [read, month, day] = [parsed.get('year'), parsed.get('month'), parsed.get('day')];
    const weekdayOnly = start.isCertain('weekday') && !start.isCertain('month') && !start.isCertain('day');
    if (read === null || weekdayOnly) continue;
    // "Last week 37 citizens landed": by the end of it.
    if (index === 0 && /^last week$/i.test(words)) {
      out.push({ index, text: words, ...lastSunday(reference), yearGiven: false });
      continue;
    }
    if (OF_SPEECH.test(words)) continue;
    // "A year ago": in that month.
    const ago = /\bago\b/i.test(words);
    const monthGiven = ago || parsed.isCertain('month') ? month : null;
    const dayGiven = parsed.isCertain('day') ? day : null;
    // "In February, 59 women …": the number is no year.
    const isNumber = !ago && /\p{L},? \d\d$/u.test(words) && !parsed.isCertain('day') && parsed.isCertain('year');
    const yearGiven = parsed.isCertain('year') && !isNumber;
    const year = isNumber ? Number(reference.slice(0, 4)) : read;
    const ahead = !yearGiven && isoDay(year, monthGiven ?? 1, dayGiven ?? 1) > reference;
    out.push({ index, text: words, year: ahead ? year - 1 : year, month: monthGiven, day: dayGiven, yearGiven });
  }
  for (const { index, 0: words } of text.matchAll(YEAR)) {
    if (out.some((other) => index >= other.index && index < other.index + other.text.length)) continue;
    out.push({ index, text: words, year: Number(words), month: null, day: null, yearGiven: true });
  }
  return out.sort((a, b) => a.index - b.index);
}

/** The Sunday before the week of a day. */
function lastSunday(day: string): { year: number; month: number; day: number } {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - (date.getUTCDay() || WEEK));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
const WEEK = 7;

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO day of a date. */
export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** The last day of a month. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
