import * as chrono from 'chrono-node';

type Parser = (typeof chrono.en.casual.parsers)[number];

const NUMBER = /\d/;
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
/** Measures of time, the short ones only where they end a word. */
const UNIT =
  /second|minute|hour|day|week|month|quarter|year|(?:sec|mins?|hrs?|mos?|mon|qtr|yr)(?=\W|$)|(?:[\d\s]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|few|several|the|couple|of|this|last|past|next)[smhdwy](?=\W|$)/i;

/** What a sentence must hold, all of it, for a parser of chrono to find something in it; of a parser not named here nothing is known. */
const NEEDS: Readonly<Record<string, readonly RegExp[]>> = {
  ISOFormatParser: [NUMBER],
  ENYearMonthDayParser: [NUMBER],
  SlashDateFormatParser: [NUMBER],
  ENSlashMonthFormatParser: [NUMBER],
  ENTimeExpressionParser: [NUMBER],
  ENYearMonthNameParser: [NUMBER, MONTH],
  ENMonthNameLittleEndianParser: [MONTH],
  ENMonthNameMiddleEndianParser: [MONTH],
  ENMonthNameParser: [MONTH],
  ENWeekdayParser: [/sun|mon|tue|wed|thu|fri|sat|weekend|weekday/i],
  ENCasualDateParser: [/now|today|tonight|morrow|tmr|yesterday|night/i],
  ENCasualTimeParser: [/morning|noon|evening|night|midday/i],
  ENEndOfCurrentMonthParser: [/month/i],
  ENRelativeDateFormatParser: [/this|last|past|next/i, UNIT],
  ENTimeUnitCasualRelativeFormatParser: [/this|last|past|next|after|\+|-/i, UNIT],
  // Of these the unit may run into the word behind it ("2 hrago").
  ENTimeUnitAgoFormatParser: [/(?:ago|before|earlier)(?=\W|$)/i],
  ENTimeUnitLaterFormatParser: [/(?:later|after|now|henceforth|forward|out)(?=\W|$)/i],
  ENTimeUnitWithinFormatParser: [/within|in|for/i, UNIT],
};

const { parsers, refiners } = chrono.en.casual;

/** May the parser find something in a sentence? Its own pattern takes fifty times as long to say no. */
const mayRead = (parser: Parser, text: string): boolean => NEEDS[parser.constructor.name]?.every((need) => need.test(text)) ?? true;

const NONE: readonly chrono.ParsedResult[] = [];

function parsed(text: string, from?: chrono.ParsingReference): readonly chrono.ParsedResult[] {
  const able = parsers.filter((parser) => mayRead(parser, text));
  return able.length === 0 ? NONE : new chrono.Chrono({ parsers: able, refiners }).parse(text, from, { forwardDate: false });
}

/** A sentence is read for its figures and again for each of its stances; no more than a text's worth is kept. */
const MOST_KEPT = 200;
const known = new Map<string, readonly chrono.ParsedResult[]>();

/**
 * The dates, days and times that English words give, as chrono's casual reading has them, counted from noon of `day` (ISO); without one
 * only what names its year can be trusted.
 */
export function readDates(text: string, day: string | null): readonly chrono.ParsedResult[] {
  if (day === null) return parsed(text);
  const key = `${day} ${text}`;
  const found = known.get(key);
  if (found) return found;
  // Read from the key, a copy: what is kept of the sentence itself would keep its whole article.
  const dates = parsed(key.slice(day.length + 1), { instant: new Date(`${day}T12:00:00Z`), timezone: 0 });
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, dates);
  return dates;
}
