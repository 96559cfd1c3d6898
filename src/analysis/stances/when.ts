import { DAY } from '../../domain/instant.js';
import { readDates } from '../text/date-reader.js';

/** A day, a month or a year, as far as the words give it: "2026-02-03", "2026-02", "2026". In the order of their letters they are in order of time. */
export type Told = string;

/** The article's date as a day; a month stands for its first day. Null when there is none or it is no date. */
export function articleDay(date: string | undefined): string | null {
  if (!date) return null;
  const padded = /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date;
  const time = Date.parse(padded);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

interface Mention {
  readonly index: number;
  readonly end: number;
  readonly told: Told;
  /** "since 2019": a time that goes on. */
  readonly since: boolean;
}

/** What is ahead of the words, or begins a time in which nothing was done yet. */
const AHEAD = /\b(?:by|until|till|within|next|coming|before|aged|born)\s*(?:the\s+)?(?:(?:end|start|middle|summer|autumn|spring) of\s+)?$/i;
/** "Will leave for Erbil on Monday": the next, and not the last. */
const WILL =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:to|due to|set to|expected to|going to|scheduled to)|plan(?:s|ned)? to)\b((?:(?!\b(?:said|says|told|announced|confirmed|added|wrote|reported)\b)[^,.;:])*)$/i;
/** How far before the day it stands, in characters. */
const WILL_REACH = 150;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const SINCE =
  /\b(?:since|from|starting in|beginning in)\s+(?:(?:early|late|mid)[- ])?(?:the (?:start|beginning|end|spring|summer|autumn|fall) of\s+)?$/i;
/** "In 2022 and 2023", "between May and July 2021": the end of it is the date; "since 2019 and …" none. */
const GOES_ON = /^\s*(?:and|to|or|-|–|until)\s*(?:(?:early|late|mid)[- ])?(?:[A-Z][a-z]+ )?(?:19|20)\d\d\b/;
/** "In the past 18 months": how long, up to now. */
const SPAN =
  /\b(?:past|last|recent|these)\s+(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|couple of)\s+)?(?:days|weeks|months|years|decade)\b/i;
/** "In one week", "within two days": how long. */
const LASTED = /^(?:in|within|for|over) [a-z\d]+ (?:days?|weeks?|months?|years?)$/i;
/** "For the first time since November": then it was done last. */
const FIRST_SINCE = /\bfirst\b[^,;]{0,70}\bsince\s*$/i;
/** A week is no day. */
const COARSE = /\bweeks?\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;
/** "In May 20 women …": the number counts them. */
const COUNTS =
  /^ (?:[a-z-]+ )?(?:women|men|children|mothers|orphans|people|persons|nationals|citizens|families|fighters|minors|boys|girls|babies)\b/;
/** "last year" right after a month. */
const OF_YEAR = /^(?:\s*,?\s*(?:of\s+)?)(last|this) year\b/i;

const two = (n: number): string => String(n).padStart(2, '0');
const monthOf = (year: number, month: number): Told => `${year}-${two(month)}`;

/** The year of a month or day that names none: never later than the article. */
function lately(told: (year: number) => Told, before: string, rest: string, article: string): Told {
  const year = Number(article.slice(0, 4));
  const named = OF_YEAR.exec(rest)?.[1]?.toLowerCase();
  if (named) return told(named === 'last' ? year - 1 : year);
  const now = told(year);
  const passed = /\blast\s*$/i.test(before) ? now < article.slice(0, now.length) : now <= article.slice(0, now.length);
  return passed ? now : told(year - 1);
}

type Parsed = ReturnType<typeof readDates>[number];

function toldBy({ start, end: last, text, index }: Parsed, sentence: string, article: string | null): Told | null {
  const parsed = last ?? start;
  const [year, month, day] = [parsed.get('year'), parsed.get('month'), parsed.get('day')];
  if (year === null || month === null || day === null || !/[a-z]{3}|\d{4}/i.test(text) || SPAN.test(text) || LASTED.test(text)) return null;
  const certain = (part: 'year' | 'month' | 'day' | 'weekday'): boolean => parsed.isCertain(part);
  if (!article && !certain('year')) return null;
  if (certain('weekday') && !certain('day')) {
    const date = parsed.date();
    const back = article && date.toISOString().slice(0, 10) > article ? 7 * DAY : 0;
    return new Date(date.getTime() - back).toISOString().slice(0, 10);
  }
  // "February 59" of "In February 59 women …" is read as a year.
  const yearGiven = certain('year') && !/\p{L}\.?,? \d{1,2}$/u.test(text);
  const isCount = /\p{L} \d{1,2}$/u.test(text) && COUNTS.test(sentence.slice(index + text.length));
  const told = (of: number): Told => {
    if (certain('day') && !COARSE.test(text) && !isCount) return `${monthOf(of, month)}-${two(day)}`;
    return certain('month') ? monthOf(of, month) : String(of);
  };
  if (!certain('day') && !certain('month') && !certain('year')) return null;
  if (yearGiven || !article) return told(year);
  return lately(told, sentence.slice(0, index), sentence.slice(index + text.length), article);
}

function mentionsIn(sentence: string, article: string | null): Mention[] {
  const out: Mention[] = [];
  const put = (index: number, end: number, told: Told | null): void => {
    const before = sentence.slice(0, index);
    if (told === null || AHEAD.test(before) || FIRST_SINCE.test(before) || GOES_ON.test(sentence.slice(end))) return;
    if (article !== null && told > article) return;
    out.push({ index, end, told, since: SINCE.test(before) });
  };
  const found = readDates(sentence, article);
  for (const [k, result] of found.entries()) {
    const { index, text } = result;
    const previous = found[k - 1];
    if (WEEKDAY.test(text) && !/\blast\b/i.test(text) && WILL.test(sentence.slice(Math.max(0, index - WILL_REACH), index))) continue;
    // "in March last year": the month has said it.
    if (
      previous &&
      /^(?:last|this) year$/i.test(text) &&
      OF_YEAR.test(sentence.slice(previous.index + previous.text.length, index + text.length))
    )
      continue;
    put(index, index + text.length, toldBy(result, sentence, article));
  }
  for (const { index, 0: words } of sentence.matchAll(YEAR))
    if (!found.some((other) => index >= other.index && index < other.index + other.text.length)) put(index, index + words.length, words);
  return out;
}

/** "said in February 2019 that", "told a newspaper in 2017", "in a 2017 interview": the words themselves are of that year. */
const SAID_THEN = new RegExp(
  [
    '\\b(?:said|wrote|warned|insisted|declared|announced|vowed|pledged|promised|replied|told(?: \\S+){1,4}?) (?:back )?in (?:an? )?(?:(?:early|late|mid)[- ])?(?:[A-Z][a-z]+ )?((?:19|20)\\d\\d)\\b',
    '\\b[Ii]n an? ((?:19|20)\\d\\d) (?:interview|speech|letter|statement|article|report|decision)\\b',
  ].join('|'),
);

/** When the words that a sentence reports were said, where it tells that with the verb of saying: `told` if it lies in that year, else the year. */
export function whenSaid(sentence: string, told: Told): Told | null {
  const found = SAID_THEN.exec(sentence);
  const year = found?.[1] ?? found?.[2] ?? null;
  return year !== null && told.startsWith(year) ? told : year;
}

/** "…, most recently in May", "…, including 37 this month": the time that goes on has a latest day. */
const LATEST = /\b(?:including|most recently|recently|latest|last|again|and)\b/i;

/** Characters of a sentence that tell what is dated: its clause, and the verb in it. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** "the women who left in 2014 (were stripped of …)", "(convicted) a man who left in 2014": up to a mark it is told of them. */
const TELLS_MORE = /\b(?:who|which|that|whom|whose)\b([^,;:.–—"]*)$/i;
/** Words between a relative pronoun and its date that are no verb: "the flight that in May 2019 brought …". */
const NO_VERB = /\b(?:in|on|by|at|of|the|since|during|early|late|mid|only|first)\b|[\s-]/gi;
/** "said that", "announced last week that": what follows is no more of anybody. */
const REPORTS = /\b(?:said|says|told|announced|reported|added|confirmed|show|shows|showed)\b[^,;:.]{0,30}$/i;

/** Is the date one of a relative clause in which the verb does not stand? */
function isOfAnother(sentence: string, { index }: Mention, { verb }: Place): boolean {
  const before = sentence.slice(Math.min(verb, index), index) || sentence.slice(0, index);
  const found = TELLS_MORE.exec(before);
  return found !== null && found[1]!.replace(NO_VERB, '') !== '' && !REPORTS.test(before.slice(0, found.index));
}

/** "It brought back nine in 2019; (it has refused since)": the time of a clause is not that of the one beside it. */
const isOfAnotherClause = (sentence: string, { index, end }: Mention, { from, to }: Place): boolean =>
  (index < from ? sentence.slice(end, from) : sentence.slice(to, index)).includes(';');

/**
 * When a sentence says that what stands at `at` was said or done: the date nearest to its beginning, those inside before the others, that does
 * not lie after the article; days, months and weekdays are counted back from it. `open` says whether a time that goes on ("since 2019") dates
 * it: a deed it does, but who "has refused since 2019" refuses now. Null where the sentence gives none.
 */
export function whenTold(sentence: string, at: Place, article: string | null, open: boolean): Told | null {
  const mentions = mentionsIn(sentence, article).filter((each) => (open || !each.since) && !isOfAnother(sentence, each, at));
  const inside = mentions.filter(({ index }) => index >= at.from && index < at.to);
  const beside = mentions.filter((each) => !isOfAnotherClause(sentence, each, at));
  const near = (inside.length > 0 ? inside : beside).sort((a, b) => Math.abs(a.index - at.from) - Math.abs(b.index - at.from));
  const [best] = near;
  if (!best?.since) return best?.told ?? null;
  const latest = near.find(({ since, index }) => !since && index > best.end && LATEST.test(sentence.slice(best.end, index)));
  return (latest ?? best).told;
}
