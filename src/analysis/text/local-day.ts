import type { ActorCode } from '../../domain/actor.js';
import { DAY, HOUR } from '../../domain/instant.js';

/** Hours that the capital's clock is ahead of UTC in winter; countries within two hours of it, which seldom matter, are left out. */
const AHEAD: ReadonlyMap<ActorCode, number> = new Map(
  Object.entries({
    '-10': 'CK PF',
    '-6': 'BZ CR GT HN MX NI SV',
    '-5': 'BS CA CO CU EC HT JM PA PE US',
    '-4': 'AG BB BO CL DM DO GD GY KN LC PR PY TT VC VE',
    '-3': 'AR BR SR UY',
    '3': 'BH BY DJ ER ET IQ JO KE KM KW MG QA RU SA SO SY TR TZ UG YE',
    '3.5': 'IR',
    '4': 'AE AM AZ GE MU OM SC',
    '4.5': 'AF',
    '5': 'KZ MV PK TJ TM UZ',
    '5.5': 'IN LK NP',
    '6': 'BD BT KG',
    '6.5': 'MM',
    '7': 'ID KH LA TH VN',
    '8': 'BN CN HK MN MO MY PH SG TW',
    '9': 'JP KP KR TL',
    '10': 'PG',
    '11': 'AU NC SB VU',
    '12': 'FJ',
    '13': 'NZ TO WS',
  }).flatMap(([hours, codes]) => codes.split(' ').map((code): [ActorCode, number] => [code, Number(hours)])),
);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
/** "OTTAWA, March 10 (Wire) –", "March 14 (Wire) –", "OSLO, 3 Feb –". */
const DATED = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’./ -]{2,40}, ?)?(?:${MONTH} (\\d{1,2})|(\\d{1,2}) ${MONTH})(?: ?\\([^)]{2,40}\\))? ?[-–—]`,
  'iu',
);
/** How far into a text its dateline is looked for, in characters: a headline and a byline may come before. */
const WITHIN = 600;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day in the dateline, where it is the day of publication or one beside it. */
function datelineDay(text: string, published: number): string | null {
  for (const line of text.slice(0, WITHIN).split('\n')) {
    const found = DATED.exec(line);
    if (!found) continue;
    const month = MONTHS.indexOf((found[1] ?? found[4])!.toLowerCase());
    const year = new Date(published).getUTCFullYear();
    const days = [year - 1, year, year + 1].map((each) => Date.UTC(each, month, Number(found[2] ?? found[3]), 12));
    const near = days.find((each) => Math.abs(each - published) < 1.5 * DAY);
    if (near !== undefined) return dayOf(near);
  }
  return null;
}

/**
 * The day on which an article came out where it was written, from which its "yesterday" and "on Wednesday" are counted: as its date writes
 * it with the hour's own zone, as the dateline says, or on the clock of the dateline's country; else as in UTC. A day is that day everywhere;
 * a month stands as it is. Undefined without a date or where it is none.
 */
export function localDay(date: string | undefined, text: string, dateline: ActorCode | null): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  if (date === undefined || Number.isNaN(time)) return undefined;
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return date;
  if (/T.*[+-]\d{2}:?\d{2}$/.test(date)) return date.slice(0, 10);
  const ahead = (dateline === null ? undefined : AHEAD.get(dateline)) ?? 0;
  return datelineDay(text, time) ?? dayOf(time + ahead * HOUR);
}
