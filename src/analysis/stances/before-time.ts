import { MONTHS } from '../../domain/instant.js';
import type { TextDocument } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';

const PERIOD_WORD = new RegExp(`^(?:from|between|to|until|and|since|mid|early|late|\\d{4}|${MONTHS.join('|')})$`);

/** "Kazakhstan from January 2019 to February 2021 (returned …)": where the noun phrase before a period ends. */
function beforePeriod(doc: TextDocument, from: number, end: number): number {
  let k = end;
  while (k - 1 > from && PERIOD_WORD.test(doc.lower[k - 1]!)) k--;
  return k < end - 1 && /^(?:from|between|since)$/.test(doc.lower[k]!) ? k : end;
}

const DATE_WORD = new RegExp(`^(?:early|late|mid|-|\\d{1,4}|${MONTHS.join('|')})$`);

/** "Indonesia in February (decided)", "which in late 2019 (refused)": where the noun phrase before a date ends. */
function beforeDate(doc: TextDocument, from: number, end: number): number {
  let k = end;
  while (k - 1 > from && DATE_WORD.test(doc.lower[k - 1]!)) k--;
  return k < end && k - 1 > from && /^(?:in|on|by|during)$/.test(doc.lower[k - 1]!) ? k - 1 : end;
}

/** "week", "tonight", "Monday": does a time without a number end in it? */
export const isTimeWord = (word: string): boolean =>
  /^(?:week|weekend|month|year|summer|autumn|winter|spring|morning|night|evening|today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    word,
  );

/** Words that a time ends in. Asked of every word before a verb, of which hardly any does. */
const ENDS_TIME = wordKind((word) => PERIOD_WORD.test(word) || word === 'earlier' || word === 'later' || isTimeWord(word));

/** "Britain last month revoked", "The ministry on Monday said": the time between subject and verb. */
export function beforeTime(doc: TextDocument, from: number, end: number): number {
  if (end - 2 <= from || !ENDS_TIME.at(doc, end - 1)) return end;
  const last = doc.lower[end - 1]!;
  if (/^(?:week|month|year|weekend|summer|autumn|spring|winter)$/.test(last) && /^(?:this|last|past|earlier)$/.test(doc.lower[end - 2]!))
    return end - 2;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(last)) return doc.lower[end - 2] === 'on' ? end - 2 : end - 1;
  const period = beforePeriod(doc, from, end);
  if (period < end) return period;
  const date = beforeDate(doc, from, end);
  if (date < end) return date;
  if (last === 'earlier' || last === 'later') {
    // "Denmark two weeks later (fetched)"
    const spans = /^(?:days?|weeks?|months?|years?)$/.test(doc.lower[end - 2]!) && /^(?:NUM|DET)$/.test(doc.tag[end - 3] ?? '');
    return spans && end - 3 > from ? end - 3 : end - 1;
  }
  if (/^(?:yesterday|today|tonight)$/.test(last)) return end - 1;
  return end;
}
