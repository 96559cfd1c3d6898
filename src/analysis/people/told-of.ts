import type { PersonMention } from './person-mention.js';
import type { Setting } from './setting.js';

/** How many tokens behind a name tell what became of somebody. */
const REACH = 9;

/** "Was born in", "is held", "has been charged", "joined": news of somebody whom an office deals with, not of its holder. */
const DONE =
  '(?:born|held|detained|arrested|charged|convicted|accused|suspected|sentenced|jailed|imprisoned|stripped|killed|orphaned|widowed|captured|repatriated|deported|ill)';
const FATE = new RegExp(
  [
    String.raw`^(?:(?:,|who|\d{1,3}|now|then|also|later) )*(?:(?:has|had|have) )?(?:is|was|been|being) (?:(?:now|then|being|also|later|still) )?${DONE}\b`,
    String.raw`^, (?:\d{1,3} , )?(?:now |still )?${DONE} (?:in|at|of|by|with|for|since)\b`,
    String.raw`^(?:(?:,|who|\d{1,3}|had|has) )*(?:died|married|joined (?:\S+ )?(?:is|isis|islamic|daesh|group|caliphate)|(?:went|left|travelled|traveled|gone|moved|flew)(?: \S+){0,3} (?:to|for) (?:syria|iraq|raqqa|mosul|the caliphate|islamic state))\b`,
  ].join('|'),
);
/** "Was an Irish citizen", "is a mother of two". */
const IS_A =
  /^(?:is|was) (?:an?|the) (?:[^\s,.;]+ ){0,3}?(?:citizens?|nationals?|mother|father|woman|man|teenager|girl|boy|resident|fighter|convert|widow|student|bride|recruit|jihadist|returnee|detainee)\b/;
/** "Spoke of Lisa Kest", "for the return of Jan Dorn": of whom others speak. */
const GOVERNS = /^(?:of|for|about|against|like|including|between|from|over)$/;

/** "Kest's ministry" is an office's, "Lisa Kest's case" somebody's. */
const HOUSE = /^(?:ministry|department|office|government|party|cabinet|spokes(?:man|woman|person)|predecessor|successor)$/;
/** "Convicted Lisa Kest", "the return of". */
const DEALS_WITH =
  /^(?:convicted|sentenced|jailed|arrested|detained|charged|captured|held|released|freed|repatriated|deported|extradited|stripped|tried|acquitted|killed|questioned|prosecuted|fetch|fetched|repatriate|prosecute|extradite)$/;

/** Is a name that of somebody who is only told of: whoever holds an office named beside it is another. */
export function isToldOf({ doc }: Setting, { from, described, to }: PersonMention): boolean {
  if (described === from && GOVERNS.test(doc.lower[from - 1] ?? '')) return true;
  if (doc.lower[to] === "'s" && !HOUSE.test(doc.lower[to + 1] ?? '')) return true;
  if (described === from && DEALS_WITH.test(doc.lower[from - 1] ?? '')) return true;
  const end = Math.min(doc.sentences[doc.sentenceOf[from]!]!.to, to + REACH);
  const behind = doc.lower.slice(to, end).join(' ');
  return FATE.test(behind) || IS_A.test(behind);
}
