import type { TokenRange } from '../text/document.js';
import { type FigureView, saysAround, sentenceAt } from './view.js';

/** How many tokens before and behind a number tell that it counts somebody else. */
const BEFORE = 8;
const BEHIND = 7;

/** Whoever a reporter, one lawyer or a pollster speaks to or for is a source, a client, a respondent. */
const ASKED =
  /(?:according to|citing|quoting|told by|confirmed by|interviews? with|interview(?:ed|ing)|spoke (?:to|with)|survey(?:ed|ing)|polled|(?:polls?|surveys?|samples?|interviews) of|(?:lawyer|counsel|attorney|solicitor|barrister) (?:for|of|to|representing)|represents|acts for|signed by|defends|employs|employing|employed|hired|recruiting|infect(?:s|ed)|vaccinated|wounded|wounding|injured|injuring)(?: (?:about|some|around|nearly|almost|at least|more than|over|up to|the|all|other))*$/;
/** What sources, demonstrators and voters do. */
const TAKES_PART =
  /^(?:(?:officials|people|persons|lawmakers|residents|others) )?(?:with (?:direct |first - hand |detailed )?knowledge|familiar with|close to|briefed on|present at|who (?:were|was|had been) (?:in the room|present|briefed|familiar|at the (?:meeting|talks))|who (?:asked not|spoke|declined)|speaking on condition|protested|demonstrated|marched|rallied|signed|voted|abstained|attended|took part|(?:have |had )?(?:offered|volunteered)|(?:who )?(?:had )?gathered|stood (?:outside|in front)|waited (?:outside|in front)|(?:have |has |had )?(?:turned to|contacted|approached|(?:written|wrote|appealed) to))\b/;
/** "40 relatives of the children": those who wait for them at home. */
const RELATIVES = /^(?:relatives|grandparents|parents|friends|neighbours|lawyers)$/;
/** The same, said further on. */
const MARCHED = /\b(?:attended|protested|demonstrated|marched|rallied|signed)\b/;
/** Told as not to be believed. */
const isUnsupported = saysAround(
  /\b(?:without (?:\w+ )?(?:any )?(?:evidence|proof|a source|sources)|falsely|baseless(?:ly)?|unverified|unsubstantiated|debunked|no (?:evidence|proof)|offer(?:ed|ing) no|gave no (?:evidence|source|proof)|untrue|fabricated|conspiracy)\b/,
);
const SUPPOSES = /^(?:if|imagine|suppose|supposing|assuming)$/;
const MARK = /^[,;:—"]$/;

/** "If 100 fighters broke out": nobody has. "If the 14 children return" speaks of children who are there. */
function isSupposed({ doc }: FigureView, from: number, begin: number): boolean {
  if (/^(?:the|these|those|its|their)$/.test(doc.lower[from - 1] ?? '')) return false;
  for (let k = from - 1; k >= begin; k--) {
    if (MARK.test(doc.lower[k]!)) return false;
    if (SUPPOSES.test(doc.lower[k]!)) return doc.lower[k - 1] !== 'as' && doc.lower[k - 1] !== 'even';
  }
  return false;
}

/**
 * Does the number in front of `counted.to` count others than the people of the topic: who was asked, who is represented, who
 * took part in a vote or a march, who is only supposed, or whom the article itself says not to believe in?
 */
export function countsOthers(view: FigureView, number: TokenRange, end: number, ofKnown: boolean): boolean {
  const { doc } = view;
  const sentence = sentenceAt(view, number.from);
  const before = doc.lower.slice(Math.max(sentence.from, number.from - BEFORE), number.from).join(' ');
  const behind = doc.lower.slice(end, Math.min(sentence.to, end + BEHIND)).join(' ');
  if (RELATIVES.test(doc.lower[end - 1] ?? '') && doc.lower[end] === 'of' && doc.lower[end + 1] === 'the') return true;
  // "40 of them had contacted the embassy": some of those counted before.
  if (ASKED.test(before) || (!ofKnown && (TAKES_PART.test(behind) || MARCHED.test(behind)))) return true;
  return isSupposed(view, number.from, sentence.from) || isUnsupported(view, number.from);
}
