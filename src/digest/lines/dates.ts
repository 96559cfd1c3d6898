import type { Window } from '../../domain/digest.js';
import type { Instant } from '../../domain/instant.js';

const DEFAULT_LOCALE = 'en-GB';

/** "3 Feb 2026" on the reader's clock. A bare day ("2026-02-03") is that day everywhere; a month ("2026-02") and a year are no more than that. */
export function dayWords(date: string, zone: string, locale = DEFAULT_LOCALE): string {
  return format(date, zone, locale, BARE_STYLES[date.length] ?? 'day');
}

/** "Tue, 3 Feb 2026, 06:00". */
export function momentWords(at: Instant, zone: string, locale = DEFAULT_LOCALE): string {
  return format(at, zone, locale, 'moment');
}

/** "Mon, 2 Feb 2026, 06:00 – Tue, 3 Feb 2026, 06:00 (Europe/Paris)". */
export function windowWords(window: Window, zone: string, locale = DEFAULT_LOCALE): string {
  return `${momentWords(window.since, zone, locale)} – ${momentWords(window.until, zone, locale)} (${zone})`;
}

const DAY_AND_A_BIT = 26 * 3600_000;

/** The days of a window: the day on which a morning's digest comes ("3 Feb 2026"), or the days that a longer one covers ("9–15 Mar 2026"). */
export function daysWords({ since, until }: Window, zone: string, locale = DEFAULT_LOCALE): string {
  if (Date.parse(until) - Date.parse(since) <= DAY_AND_A_BIT) return dayWords(until, zone, locale);
  // The end belongs to the next window: midnight closes the day before.
  return formatter('day', zone, locale).formatRange(new Date(since), new Date(Date.parse(until) - 1));
}

/** The calendar day, on the reader's clock, as "2026-02-03". */
export function dayOf(date: string, zone: string): string {
  return isBareDay(date) ? date : formatter('numbers', zone, 'en-CA').format(new Date(date));
}

const isBareDay = (date: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/.test(date);

function format(date: string, zone: string, locale: string, style: Style): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return formatter(style, isBareDay(date) ? 'UTC' : zone, locale).format(moment);
}

const STYLES = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  numbers: { day: '2-digit', month: '2-digit', year: 'numeric' },
  moment: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Style = keyof typeof STYLES;
/** What a bare date of so many characters tells. */
const BARE_STYLES: Readonly<Record<number, Style>> = { 4: 'year', 7: 'month' };

/** Zones come from subscribers: there are some 450 of them, and four languages. */
const MOST_FORMATTERS = 1_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does, and a page of the web uses it for every line. */
function formatter(style: Style, zone: string, locale: string): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${zone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: zone });
  if (formatters.size >= MOST_FORMATTERS) formatters.clear();
  formatters.set(key, made);
  return made;
}
