import { type Instant, MONTHS, toInstant } from '../../domain/instant.js';
import { commonDay, latinDigits } from './calendars.js';
import { namedMonth } from './month-names.js';

/** Offsets in minutes. Military letters are left to UTC, as RFC 5322 asks (4.3): they were used with both signs. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  trt: 180,
  msk: 180,
  gst: 240,
  pkt: 300,
  ist: 330,
  wib: 420,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  at: -240,
  ast: -240,
  adt: -180,
  et: -300,
  est: -300,
  edt: -240,
  ct: -360,
  cst: -360,
  cdt: -300,
  mt: -420,
  mst: -420,
  mdt: -360,
  pt: -480,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
};

/** What lies before is the zero of some program's clock, never the day of a feed's entry. */
const FIRST_DAY_OVER = Date.UTC(1970, 0, 2);

interface Parts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly time: RegExpExecArray | null;
}

/** hour : minute [: second [. fraction]] [am|pm] [zone], anywhere in the rest of the text. */
const TIME = /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?\s*((?:gmt|utc)?\s*[+-]\d{1,2}:?\d{0,2}|[a-z]{1,5}\b)?/i;

const ISO = /^(\d{4})(?:$|-?(?:(\d{2})(?:-?(\d{2}))?|(\d{3})|w(\d{2})(?:-?(\d))?)(?=$|[t\s,]))/i;
const DAY_FIRST = /^(\d{1,2})[\s./-]+([a-z]{3,})[\s./-]+(\d{4}|\d{2})(?!\d|:)/i;
const MONTH_FIRST = /^([a-z]{3,})[\s./-]+(\d{1,2})\b(?!:)/i;
const YEAR_FIRST = /^(\d{4})[\s/.-]+([a-z]{3,}|\d{1,2})[\s/.-]+(\d{1,2})(?!\d)/i;
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;
/** "12 de março de 2026", "12 كانون الثاني 2026", also behind the name of a day; and 2026年3月12日. */
const OTHER_TONGUE = /(\d{1,2})\.?\s*(?:de\s+|-)?(\p{L}[\p{L}\p{M}’']*\.?(?:\s\p{L}[\p{L}\p{M}]*)?)[\s.,،-]*(?:de\s+)?(\d{4})(?!\d)/u;
const EAST_ASIAN = /(\d{4})\s?[年년]\s*(\d{1,2})\s?[月월]\s*(\d{1,2})\s?[日일]/;

/**
 * A date as feeds and pages write it: RFC 822 and 2822 with all their slips, ISO 8601 and W3CDTF (basic, ordinal and week form
 * too), asctime, "Month 4, 2026", seconds since 1970, other languages' months and digits, Thai and Persian years. Without a zone it is UTC;
 * without a time it is midnight. Null for what is no date or an impossible one (31 February, or a zero that a program took for a date):
 * such an entry keeps the time of its discovery.
 */
export function parseDate(text: string): Instant | null {
  const trimmed = latinDigits(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) return toInstant(new Date(Number(trimmed.padEnd(13, '0'))));
  const parts = isoParts(trimmed) ?? writtenParts(trimmed) ?? foreignParts(trimmed);
  return parts === null ? null : instantOf(parts);
}

function isoParts(text: string): Parts | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const time = TIME.exec(text.slice(match[0].length)) ?? compactTime(text.slice(match[0].length));
  const year = Number(match[1]);
  if (match[4] !== undefined) return fromDay(year, Number(match[4]), time);
  if (match[5] !== undefined) return fromDay(year, dayOfWeekDate(year, Number(match[5]), Number(match[6] ?? 1)), time);
  return { year, month: Number(match[2] ?? 1), day: Number(match[3] ?? 1), time };
}

/** 20260303T071500Z */
const compactTime = (text: string): RegExpExecArray | null => {
  const match = /^t(\d{2})(\d{2})(\d{2})?(.*)$/i.exec(text);
  return match === null ? null : TIME.exec(`${match[1]}:${match[2]}:${match[3] ?? '00'}${match[4] ?? ''}`);
};

/** The n-th day of a year as month and day. */
function fromDay(year: number, day: number, time: RegExpExecArray | null): Parts {
  const date = new Date(Date.UTC(year, 0, day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), time };
}

/** Day of the year of an ISO week date: week 1 holds 4 January. */
function dayOfWeekDate(year: number, week: number, weekday: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7;
  return week * 7 + weekday - (fourth + 3);
}

function writtenParts(text: string): Parts | null {
  const body = text
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[\s.,]*/i, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/,/g, ' ')
    .trim();
  let match = DAY_FIRST.exec(body);
  if (match !== null) return named(match[3], match[2], match[1], body.slice(match[0].length));
  match = YEAR_FIRST.exec(body);
  if (match !== null) return named(match[1], match[2], match[3], body.slice(match[0].length));
  match = MONTH_FIRST.exec(body);
  if (match !== null) {
    const rest = body.slice(match[0].length);
    const year = /(?:^|\s)(\d{4})(?=\s|$)/.exec(rest);
    return year === null ? null : named(year[1], match[1], match[2], rest.replace(year[0], ' '));
  }
  match = NUMBERS.exec(body);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const slashes = /[/-]/.test(match[0]);
  // 3/4/2026 is March in America and April elsewhere: not for us to guess.
  if (slashes && first <= 12 && second <= 12 && first !== second) return null;
  const [month, day] = slashes && second > 12 ? [first, second] : [second, first];
  return { year: Number(match[3]), month, day, time: TIME.exec(body.slice(match[0].length)) };
}

function named(year: string | undefined, month: string | undefined, day: string | undefined, rest: string): Parts | null {
  const name = month?.toLowerCase() ?? '';
  const number = /^\d+$/.test(name) ? Number(name) : monthOf(name);
  if (number === 0 || year === undefined) return null;
  const short = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) : 0;
  return { year: Number(year) + short, month: number, day: Number(day), time: TIME.exec(rest) };
}

/** 1 to 12, 0 for what is none. English abbreviations first; then a name of another language; then English with a slip behind its beginning. */
function monthOf(name: string): number {
  const english = (start: string): number => MONTHS.findIndex((month) => month.startsWith(start)) + 1;
  return english(name) || namedMonth(name)?.month || english(name.slice(0, 3));
}

function foreignParts(text: string): Parts | null {
  const asian = EAST_ASIAN.exec(text);
  if (asian !== null) {
    const rest = text.slice(asian.index + asian[0].length);
    return { year: Number(asian[1]), month: Number(asian[2]), day: Number(asian[3]), time: TIME.exec(rest) };
  }
  const match = OTHER_TONGUE.exec(text);
  if (match === null) return null;
  const name = match[2] ?? '';
  const month = namedMonth(name) ?? namedMonth(name.split(' ')[0]!);
  const year = Number(match[3]);
  if (month === null || (month.calendar === 'persian') !== year < 1900) return null;
  return { year, month: month.month, day: Number(match[1]), time: TIME.exec(text.replace(match[0], ' ')) };
}

function offsetMinutes(zone: string | undefined): number {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '');
  if (numeric === null) return ZONES[zone?.toLowerCase() ?? ''] ?? 0;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  return numeric[1] === '-' ? -minutes : minutes;
}

function instantOf({ time, ...written }: Parts): Instant | null {
  const { year, month, day } = commonDay(written);
  const meridiem = time?.[5]?.[0]?.toLowerCase();
  const clock = Number(time?.[1] ?? 0);
  const hour = meridiem === undefined ? clock : (clock % 12) + (meridiem === 'p' ? 12 : 0);
  const [minute, second] = [Number(time?.[2] ?? 0), Number(time?.[3] ?? 0)];
  const milliseconds = Math.floor(Number(`0.${time?.[4] ?? 0}`) * 1000);
  if (hour > 24 || minute > 59 || second > 60 || month < 1 || month > 12 || day < 1 || year < 1970) return null;
  const start = new Date(Date.UTC(year, month - 1, day));
  if (start.getUTCMonth() !== month - 1) return null;
  const at = new Date(start.getTime() + ((hour * 60 + minute - offsetMinutes(time?.[6])) * 60 + second) * 1000 + milliseconds);
  return at.getTime() < FIRST_DAY_OVER ? null : toInstant(at);
}
