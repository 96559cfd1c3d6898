import type { TokenRange } from '../text/document.js';
import { latest } from '../text/latest.js';
import { sentencesWith } from '../text/sentences-with.js';
import { type DateMention, datesIn, isoDay, lastDayOf } from './dates.js';
import type { FigureView } from './view.js';

/** Before a date they tie the number to it; "since" and "from" begin a time, they do not date a count. */
const DATED =
  /\b(?:between [\w. ]{3,20} and|as of|as (?:recently|late) as|by|in|until|at|on|during|end of|before)\s+(?:the\s+)?(?:end of\s+|start of\s+|beginning of\s+|late[- ]|early[- ]|mid[- ]?)?(?:the\s+)?(?:(?:spring|summer|autumn|fall|winter)\s+(?:of\s+)?)?(?:(?:19|20)\d\d\s+(?:and|to|or)\s+)?$/i;
/** "In 2022 and 2023": the second year is the end of it. */
const GOES_ON = /^\s*(?:and|to|or|-|–)\s*(?:19|20)\d\d\b/;
/** "In the past 18 months" tells how long, not when. */
const SPAN = /\b(?:past|last)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|several)\b/i;
/** A date that brings its own tie: "last year", "earlier this month". */
const TIED = /^(?:last|in|by|on|as of|earlier|during)\b|\b(?:years?|months?) ago\b/i;
const PART = /\b(late|end of|early|start of|beginning of|mid|spring|summer|autumn|fall|winter)[- ]*(?:of\s+)?(?:the\s+)?$/i;
const PART_MONTH: ReadonlyMap<string, number> = new Map([
  ['early', 3],
  ['start of', 3],
  ['beginning of', 3],
  ['mid', 6],
  ['spring', 5],
  ['summer', 8],
  ['autumn', 11],
  ['fall', 11],
]);
/** "announced at the end of April": when it was said. */
const SPEECH = /\b(?:said|says|reported|told|announced|tweeted|wrote|statement|added|speaking|published)\s+(?:\w+\s+){0,5}$/;
/** "… before it was defeated in March", "will be flown home on": not the date of the count. */
const APART = /;|\b(?:before|after|since|when|while|until|who had|which|will|would|due to|expected to|scheduled|plans? to|she|he)\b/i;
/** "150 were killed, and 79 were flown home in 2021": another number has a verb of its own between a number and the date. */
const NEXT_CLAUSE =
  /(?:,|;|\band\b) (?:(?:and|about|around|some|nearly|almost|at least|more than|over|another) )*(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)(?: [a-z-]+){0,4} (?:were|was|have|had|has|are|is|returned|came|died|went|left)\b/i;
/** "Since the start of last year": that begins a time. */
const SINCE = /\bsince\s+(?:the\s+)?(?:(?:start|beginning|end|middle|spring|summer|autumn|fall|winter)\s+of\s+)?(?:the\s+)?$/i;
/** "Must decide by 1 May whether to fetch five women": a day by which something is to be done. */
const DEADLINE = /\b(?:must|will|would|should|ha[sd] to|have to|needs? to|ought to|until)\b[^.;]{0,60}\bby\s+(?:the\s+)?$/i;
/** "Twice as many as in 2016", "more than in May": another number's. */
const COMPARED = /\b(?:than|as|compared (?:with|to)|against)\s+(?:in|during|at)?\s*(?:the\s+)?$/i;
/** The number belongs to a time told before. */
const THEN = /\b(?:at (?:that|the) time|back then|by then|that (?:year|month|spring|summer|autumn|winter|same (?:year|month)))\b|^then\b/i;
/** Every such time is told by one of these. */
const tellsThen = sentencesWith((word) => /\b(?:time|then|year|month|spring|summer|autumn|winter)\b/.test(word));
/** "Altogether 44 people were on board": one more sentence about what was just dated. */
const GOES_ON_TELLING =
  /^(?:altogether|in all|all told|on board|the (?:plane|flight|aircraft|group|convoy)\b)(?!.*\b(?:has|have|is|are|remains?|today|now|yesterday|\w+day)\b)/i;
/** Characters on either side of a number in which its date may stand, and of what stands before a date. */
const REACH = 200;
/** Between a number and its date nothing else stands. */
const DIRECTLY = /^ (?:in|by|during|as of)(?: (?:early|late|mid|the (?:spring|summer|autumn|fall|winter) of))? $/i;
/** No sentence of so many tokens is news; reading dates is the slowest part of a figure. */
const LONGEST = 240;
const LEAD = 40;

/** The last day of the period named: a count "in October" stands at its end, one of "early 2019" at the end of March. */
function endOfPeriod({ year, month, day }: DateMention, before: string): string {
  const part = PART.exec(before)?.[1]?.toLowerCase() ?? '';
  const last = month ?? PART_MONTH.get(part) ?? 12;
  return isoDay(year, last, day ?? lastDayOf(year, last));
}

const isDue = (text: string, at: number, { index }: DateMention): boolean =>
  index < at && DEADLINE.test(text.slice(Math.max(0, index - REACH), index));

function isApart(text: string, at: number, { index }: DateMention, eventAt: number): boolean {
  const between = index > at ? text.slice(at, index) : text.slice(index, at);
  // "Women who travelled in 2014 remain in the camp": the date of another thing than what is told of them.
  const relative = index > at ? between.search(/\bwho(?:se)?\b/) : -1;
  if (relative >= 0 && (eventAt < at + relative || eventAt > index)) return true;
  if (index > at && (NEXT_CLAUSE.test(between) || COMPARED.test(between))) return true;
  // "Of the 100 who left in 2014, 40 died": nor is that of the relative clause before.
  if (index < at && between.includes(',') && /\b(?:who|which|whose)\b[^,;]*$/.test(text.slice(Math.max(0, index - REACH), index)))
    return true;
  // "The last was in 2023, when two children were flown home".
  const own = index < at ? between.replace(/^[^,;]{0,40}, when\b/, '') : between;
  return APART.test(own.replace(/\b(?:before|until)\s+(?:the\s+)?$/, ''));
}

const read = latest((_: FigureView) => new Map<number, readonly DateMention[]>());

/** The dates of a sentence, read once for all its numbers. */
function datesOf(view: FigureView, sentence: TokenRange, text: string, reference: string): readonly DateMention[] {
  const known = read(view);
  const dates = known.get(sentence.from) ?? datesIn(text, reference);
  known.set(sentence.from, dates);
  return dates;
}

/**
 * The ISO day that the number is for, when its sentence says so ("as of May 2021", "by late 2019"), never after the article.
 * `date` is the article's, ISO day or moment; without it only dates with a year count: "in October" may be any October.
 */
export function asOf(view: FigureView, counted: TokenRange, date: string | undefined, event: TokenRange | null): string | null {
  const { doc } = view;
  const sentence = doc.sentences[doc.sentenceOf[counted.from]!]!;
  if (sentence.to - sentence.from > LONGEST) return null;
  const from = doc.start[sentence.from]!;
  const text = doc.text.slice(from, doc.end[sentence.to - 1]);
  const at = doc.start[counted.from]! - from;
  const ends = doc.end[counted.to - 1]! - from;
  const eventAt = event ? doc.start[event.from]! - from : -1;
  const article = date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null;
  let best: string | null = null;
  let least = REACH;
  for (const mention of datesOf(view, sentence, text, article ?? '2100-01-01')) {
    const before = text.slice(Math.max(0, mention.index - LEAD), mention.index);
    // "146 in 2022, 104 in 2023": what stands right behind a number is its own.
    const away = DIRECTLY.test(text.slice(ends, mention.index)) ? 0 : Math.abs(mention.index - at);
    if (away >= least || (!DATED.test(before) && !TIED.test(mention.text)) || (article === null && !mention.yearGiven)) continue;
    const behind = text.slice(mention.index + mention.text.length);
    // "By June of that year": of the one told before.
    if (GOES_ON.test(behind) || SPAN.test(mention.text) || /^(?: of)? (?:that|the same|the previous|the following) year\b/.test(behind))
      continue;
    if (
      /\bbetween\s+$/i.test(before) ||
      SINCE.test(before) ||
      SPEECH.test(before) ||
      isDue(text, at, mention) ||
      isApart(text, at, mention, eventAt)
    )
      continue;
    const day = endOfPeriod(mention, before);
    const ahead = article !== null && day > article;
    // "in 2021", read in June 2021, ends with the article; a day or a month to come dates no count.
    if (ahead && (mention.day !== null || isoDay(mention.year, mention.month ?? 1, 1) > article)) continue;
    least = away;
    best = ahead ? article : day;
  }
  return (
    best ?? ((tellsThen(doc, counted.from) && THEN.test(text)) || GOES_ON_TELLING.test(text) ? dayBefore(view, sentence, article) : null)
  );
}

/** "At that time": the day of the last date with a year in the sentence before. */
function dayBefore(view: FigureView, sentence: TokenRange, article: string | null): string | null {
  const { doc } = view;
  const before = doc.sentences[(doc.sentenceOf[sentence.from] ?? 0) - 1];
  if (!before || before.to - before.from > LONGEST) return null;
  const text = doc.text.slice(doc.start[before.from]!, doc.end[before.to - 1]);
  const date = datesOf(view, before, text, article ?? '2100-01-01').findLast(({ yearGiven }) => yearGiven);
  const day = date ? endOfPeriod(date, text.slice(Math.max(0, date.index - LEAD), date.index)) : null;
  return day !== null && (article === null || day <= article) ? day : null;
}
