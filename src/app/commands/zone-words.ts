import { StandpointError } from '../../domain/errors.js';
import { didYouMean, nearest } from './did-you-mean.js';

/** What people call zones by, which says neither the place nor when its clocks change. Two letters are a country's. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  cet: ['Europe/Paris', 'Europe/Berlin', 'Europe/Brussels'],
  cest: ['Europe/Paris', 'Europe/Berlin', 'Europe/Brussels'],
  mez: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  mesz: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  eet: ['Europe/Athens', 'Europe/Helsinki', 'Asia/Beirut'],
  eest: ['Europe/Athens', 'Europe/Helsinki', 'Asia/Beirut'],
  wet: ['Europe/Lisbon', 'Atlantic/Canary'],
  bst: ['Europe/London', 'Asia/Dhaka'],
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  msk: ['Europe/Moscow'],
  trt: ['Europe/Istanbul'],
  ast: ['Asia/Riyadh', 'America/Halifax'],
  gst: ['Asia/Dubai'],
  pkt: ['Asia/Karachi'],
  est: ['America/New_York', 'America/Toronto'],
  edt: ['America/New_York', 'America/Toronto'],
  cst: ['America/Chicago', 'Asia/Shanghai'],
  cdt: ['America/Chicago'],
  mst: ['America/Denver', 'America/Phoenix'],
  mdt: ['America/Denver'],
  pst: ['America/Los_Angeles'],
  pdt: ['America/Los_Angeles'],
  jst: ['Asia/Tokyo'],
  sgt: ['Asia/Singapore'],
  aest: ['Australia/Sydney', 'Australia/Brisbane'],
  aedt: ['Australia/Sydney', 'Australia/Melbourne'],
};
const UNIVERSAL = new Set(['utc', 'gmt']);
const OFFSET = /^(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?$/;

/**
 * The IANA zone that a word names. Null for a word that names none; throws `bad_request`, with the zones that are meant, for a misspelt one,
 * an abbreviation and an offset, which would be an hour wrong for half of the year.
 */
export function zoneOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (UNIVERSAL.has(lower)) return 'UTC';
  const meant = zonesCalled(word);
  if (meant.length > 0) throw noZone(word, 'is not enough to tell the time zone.', didYouMean(meant));
  if (OFFSET.test(lower)) throw noZone(word, 'knows no summer time.', PLACE);
  if (!word.includes('/')) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: word }).resolvedOptions().timeZone;
  } catch (cause) {
    throw noZone(word, 'is no time zone.', didYouMean(likely(word), PLACE), cause);
  }
}

/** Zones whose city is written much like the one that was typed. */
function likely(word: string): string[] {
  const cityOf = (zone: string): string => zone.split('/').at(-1) ?? '';
  const cities = new Set(nearest(cityOf(word), zoneNames().map(cityOf)));
  return nearest(
    word,
    zoneNames().filter((zone) => cities.has(cityOf(zone))),
  );
}

/** The zones that people mean by an abbreviation, in any case; none for any other word. */
export const zonesCalled = (word: string): readonly string[] => SHORT[word.toLowerCase()] ?? [];

/** The zone of a city that is named as zones name it: "Paris", and with the word behind it "New York". */
export function zoneOfCity(word: string, next: string): { readonly zone: string; readonly used: 1 | 2 } | null {
  const named = (city: string): string | undefined => zoneNames().find((zone) => zone.toLowerCase().endsWith(`/${city.toLowerCase()}`));
  const two = next === '' ? undefined : named(`${word}_${next}`);
  if (two !== undefined) return { zone: two, used: 2 };
  const one = named(word);
  return one === undefined ? null : { zone: one, used: 1 };
}

const PLACE = 'Write it like Europe/Paris or America/New_York.';

let names: readonly string[] | null = null;
function zoneNames(): readonly string[] {
  names ??= Intl.supportedValuesOf('timeZone');
  return names;
}

const noZone = (word: string, what: string, remedy: string, cause?: unknown): StandpointError =>
  new StandpointError('bad_request', `"${word}" ${what}`, { remedy, cause });
