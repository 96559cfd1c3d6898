import type { Window } from '../../domain/digest.js';
import type { Instant } from '../../domain/instant.js';

const DEFAULT_LOCALE = 'en-GB';

/** "3 Feb 2026" on the reader's clock. A bare day ("2026-02-03") is that day everywhere. */
export function dayWords(date: string, zone: string, locale = DEFAULT_LOCALE): string {
  return format(date, zone, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "Tue, 3 Feb 2026, 06:00". */
export function momentWords(at: Instant, zone: string, locale = DEFAULT_LOCALE): string {
  return format(at, zone, locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** "Mon, 2 Feb 2026, 06:00 – Tue, 3 Feb 2026, 06:00 (Europe/Paris)". */
export function windowWords(window: Window, zone: string, locale = DEFAULT_LOCALE): string {
  return `${momentWords(window.since, zone, locale)} – ${momentWords(window.until, zone, locale)} (${zone})`;
}

const DAY_AND_A_BIT = 26 * 3600_000;

/** The days of a window: the day on which a morning's digest comes ("3 Feb 2026"), or the days that a longer one covers ("9–15 Mar 2026"). */
export function daysWords({ since, until }: Window, zone: string, locale = DEFAULT_LOCALE): string {
  if (Date.parse(until) - Date.parse(since) <= DAY_AND_A_BIT) return dayWords(until, zone, locale);
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });
  // The end belongs to the next window: midnight closes the day before.
  return days.formatRange(new Date(since), new Date(Date.parse(until) - 1));
}

/** The calendar day, on the reader's clock, as "2026-02-03". */
export function dayOf(date: string, zone: string): string {
  if (isBareDay(date)) return date;
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(new Date(date));
}

const isBareDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

function format(date: string, zone: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: isBareDay(date) ? 'UTC' : zone }).format(moment);
}
