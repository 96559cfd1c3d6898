import * as chrono from 'chrono-node';
import type { TokenRange } from '../text/document.js';
import { type FigureView, sentenceAt } from './view.js';

/** Before a date they tie the number to it; "since" and "from" begin a time, they do not date a count. */
const DATED =
  /\b(?:between [\w. ]{3,20} and|as of|by|in|until|at|on|between|during|last|end of|earlier this|before)\s+(?:the\s+)?(?:end\s+of\s+|start\s+of\s+|late\s+|early\s+|mid[- ]?)?$/i;
const PERIOD = /(?:^|\s)(?:(late|end of|early|start of|beginning of|mid)[- ]?)\s*(?:the\s+)?$/i;
const MAY_HOLD_DATE =
  /\b(?:19|20)\d\d\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\blast (?:year|month)\b|\bearlier this (?:year|month)\b/;
/** The stretch of text around a number in which a date may stand. */
const REACH = 200;

const two = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day of the period that the words name: a count "in October" stands at its end, "early 2019" at the end of March. */
function endOfPeriod(parsed: chrono.ParsedComponents, before: string): string | null {
  const year = parsed.get('year');
  if (year === null) return null;
  const part = PERIOD.exec(before)?.[1]?.toLowerCase();
  const month = parsed.isCertain('month')
    ? (parsed.get('month') ?? 12)
    : part === 'early' || part?.startsWith('start')
      ? 3
      : part === 'mid'
        ? 6
        : 12;
  const day = parsed.isCertain('day') ? (parsed.get('day') ?? 1) : lastDay(year, month);
  return `${year}-${two(month)}-${two(day)}`;
}

/** "announced at the end of April": when it was said. */
const isSpeech = (before: string): boolean =>
  /\b(?:said|says|reported|told|announced|tweeted|wrote|statement|added|speaking|published)\s+(?:\w+\s+){0,5}$/.test(before);
/** "… before it was defeated in March": the date is another event's. */
const breaksOff = (text: string, at: number, date: number): boolean =>
  date > at &&
  /\b(?:before|after|since|when|while|until|who had|which)\b/i.test(text.slice(at, date).replace(/\b(?:before|until)\s*$/, ''));

const isDay = (date: string | undefined): date is string => date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date);

/**
 * The ISO day that the number is for, when its sentence says so ("as of May 2021", "by late 2019"), never after the article.
 * Without the article's date only whole dates count: "in October" may be any October.
 */
export function asOf(view: FigureView, counted: TokenRange, date: string | undefined): string | null {
  const { doc } = view;
  const sentence = sentenceAt(view, counted.from);
  const from = Math.max(doc.start[sentence.from]!, doc.start[counted.from]! - REACH);
  const to = Math.min(doc.end[sentence.to - 1]!, doc.end[counted.to - 1]! + REACH);
  const text = doc.text.slice(from, to);
  if (!MAY_HOLD_DATE.test(text)) return null;
  const known = isDay(date);
  const reference = known ? new Date(`${date.slice(0, 10)}T12:00:00Z`) : new Date(Date.UTC(2000, 0, 1, 12));
  const at = doc.start[counted.from]! - from;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const found of chrono.en.casual.parse(text, { instant: reference, timezone: 0 }, { forwardDate: false })) {
    const before = text.slice(Math.max(0, found.index - 24), found.index);
    if (!DATED.test(before) && !/^(?:last|in|by|on|as of|earlier|during)\b/i.test(found.text)) continue;
    if (/\bbetween\s+$/i.test(before) || /^(?:last|this) week|^(?:to|yester)day/i.test(found.text)) continue;
    if (!known && !found.start.isCertain('year')) continue;
    if (found.start.isCertain('weekday') && !found.start.isCertain('month')) continue;
    const away = Math.abs(found.index - at);
    const day =
      away < least && !isSpeech(before) && !breaksOff(text, at, found.index) ? endOfPeriod(found.end ?? found.start, before) : null;
    if (day === null) continue;
    const future = known && day > date.slice(0, 10);
    // "in 2021", read in June 2021, ends with the article; a day to come dates no count.
    if (future && found.start.isCertain('day')) continue;
    least = away;
    best = future ? date.slice(0, 10) : day;
  }
  return best;
}
