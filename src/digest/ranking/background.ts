import { DAY, MONTHS } from '../../domain/instant.js';

/** Words that put what a sentence tells before the news of its day. */
const BEFORE =
  /\b(?:previously|at the time|last (?:week|month|year|summer|autumn|winter|spring)|(?:days?|weeks?|months?|years?) ago|said earlier)\b|^["“‘']?earlier,/i;
/** A month may also be one that is to come. */
const AHEAD = /\b(?:will|would|plans?|planned|planning|expected|due|scheduled|by the end of)\b/i;
const MONTH = MONTHS.map((month) => `${month[0]!.toUpperCase()}${month.slice(1)}`).join('|');
const IN_MONTH = new RegExp(`\\b[Ii]n (?:early |mid-?|late )?(${MONTH})\\b`, 'g');
const ON_DAY = new RegExp(`\\b[Oo]n (?:(${MONTH}) (\\d{1,2})|(\\d{1,2}) (${MONTH}))\\b(?!,? \\d{4})`);
/** A day named further back may as well be one to come. */
const HALF_A_YEAR = 183;
/** A report may come a day or two after what it tells. */
const DAYS_AFTER = 2;

/** "on March 11": a day of the same year that lay further back than a report of it may take. */
function isDatedBefore(sentence: string, published: string): boolean {
  const [, monthBefore, dayAfter, dayBefore, monthAfter] = ON_DAY.exec(sentence) ?? [];
  const month = MONTHS.indexOf((monthBefore ?? monthAfter ?? '').toLowerCase());
  if (month < 0) return false;
  const told = Date.UTC(Number(published.slice(0, 4)), month, Number(dayAfter ?? dayBefore));
  const daysBack = (Date.parse(published.slice(0, 10)) - told) / DAY;
  return daysBack > DAYS_AFTER && daysBack < HALF_A_YEAR;
}

const SAID_BEFORE =
  /\bhad\b.*\b(?:earlier|before)\b|\b(?:has|have)\b.*\b(?:long|repeatedly|often|always|consistently|many times|for years)\b/i;

/** "had announced hours earlier", "has said repeatedly": words of another day, told beside the news. Of the sentence without the words themselves. */
export const isSaidBefore = (attribution: string): boolean => SAID_BEFORE.test(attribution);

/**
 * The sentence tells again what was before: an earlier month or day, "previously", "a year ago". Such lines give a story its depth, but they are no
 * news of the day. `published` is the article's; its own month is no earlier one.
 */
export function isBackground(sentence: string, published: string): boolean {
  if (BEFORE.test(sentence) || isDatedBefore(sentence, published)) return true;
  const own = MONTHS[Number(published.slice(5, 7)) - 1];
  const months = [...sentence.matchAll(IN_MONTH)].map((match) => match[1]?.toLowerCase());
  return months.some((month) => month !== own) && !AHEAD.test(sentence);
}
