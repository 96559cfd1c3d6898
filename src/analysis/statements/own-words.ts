import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { SentenceView } from './sentence-view.js';
import { isGerund, isQuoted } from './words.js';

/** "… but declined to elaborate", "… and gave no details", "… but did not say when": what the speaker left unsaid is the reporter's. */
const UNSAID =
  /^(?:and|but) (?:(?:has|have|had) )?(?:(?:refused|declined) to (?:comment|elaborate|give|specify|identify|name|say|discuss|provide)|(?:gave|offered|provided|given|offering|giving) (?:no|few) (?:\S+ )?(?:details|explanation|reason|date|figures|numbers|names|timetable)|(?:(?:did|has|have|would|could) (?:not|n't)|not) (?:elaborate|specify|comment|(?:say|said|disclose|reveal|give|given) (?:when|where|how|who|why|which|what|whether|more|further|any|if|to whom|by whom|from whom)))\b/;
const UNSAID_REACH = 8;

/** "… but his ministry denied it": what another says to it, at the end of the sentence. */
const ANSWERED =
  /^but (?!that |if |when |he |she |they |it |i |we )(?:\S+ ){1,5}(?:(?:has|have|had|later|quickly|also|since) )*(?:denied|denies|deny|rejected|rejects|reject|disputed|disputes|dispute|dismissed|dismisses) (?:it|this|that|them|the (?:claims?|accusations?|allegations?|reports?|charges?))$/;
const isAnswered = ({ lower }: TextDocument, k: number, end: number): boolean =>
  lower[k] === 'but' && end - k < ANSWER_REACH && ANSWERED.test(lower.slice(k, end).join(' '));
const ANSWER_REACH = 12;

const JOINS = wordKind(/^(?:and|but)$/);

/** "ruled out taking back adults but left …", "vowed to wait and went home": a finite verb cannot be joined to what has none. */
const joinsFinite = (doc: TextDocument, k: number): boolean =>
  (doc.tag[k + 1] === 'AUX' || (doc.tag[k + 1] === 'VERB' && FINITE.test(doc.lower[k + 1]!) && doc.lower[k + 2] !== 'by')) &&
  !/^(?:be|been|being|have)$/.test(doc.lower[k + 1]!);
const FINITE = /(?:[^e]ed|eft|ept|ave|ook|ent|aid|old|ame|egan)$/;

/** "…, hours before he signed", "…, when asked about it", "…, a move that was welcomed": what the reporter remarks on it. */
const REMARK =
  /^(?:when (?:asked|pressed|questioned|reached|contacted)|(?:hours|days|weeks|months|minutes) (?:before|after)|an? (?:day|week|month) (?:before|after)|a (?:move|claim|charge|remark|reference|demand|call|plea|vow|threat|promise|pledge) (?:that|which|to|welcomed|criti\w+|condemned|rejected|denied|denounced|backed|echoed|made|hailed|seen)|an (?:accusation|allegation|assertion|assessment|estimate|announcement|apparent|offer) (?:that|which|to|welcomed|rejected|denied|echoed|reference|made))\b/;
const REMARK_REACH = 4;
const isRemark = ({ lower }: TextDocument, comma: number): boolean =>
  OPENS_REMARK.has(lower[comma + 1] ?? '') && REMARK.test(lower.slice(comma + 1, comma + 1 + REMARK_REACH).join(' '));
const OPENS_REMARK = oneOf('when|hours|days|weeks|months|minutes|an?');

/** Where the reporter's own words go on behind a joining word: what was left unsaid, or what else the speaker did; the end of the sentence where they do not. */
export function ownWordsFrom({ doc, end }: SentenceView, start: number): number {
  let quoted = false;
  let finite = start >= end || !(isGerund(doc.lower[start]!) || doc.lower[start] === 'to');
  for (let k = start + 2; k < end; k++) {
    quoted ||= isQuoted(doc, k);
    finite ||=
      doc.tag[k] === 'AUX' ||
      (doc.tag[k] === 'VERB' && doc.lower[k - 1] !== 'to' && !isGerund(doc.lower[k]!)) ||
      /^(?:that|who|which)$/.test(doc.lower[k]!);
    if (doc.lower[k] === ',' && !isQuoted(doc, k + 1) && isRemark(doc, k)) return k;
    if (quoted) continue;
    if (!JOINS.at(doc, k)) continue;
    if ((!finite && joinsFinite(doc, k)) || isAnswered(doc, k, end) || UNSAID.test(doc.lower.slice(k, k + UNSAID_REACH).join(' ')))
      return doc.lower[k - 1] === ',' ? k - 1 : k;
  }
  return end;
}
