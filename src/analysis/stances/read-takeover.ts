import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { readChain } from './chain.js';
import { clauseAround, isDenied, whether } from './clause.js';
import { isConditional } from './conditional.js';
import { groupsOf } from './groups.js';
import { holderOf, speakerAt } from './holder.js';
import type { Holder } from './official.js';
import { isHearsay, type Reading } from './reading.js';
import type { ReadingContext } from './site.js';
import { readSubject, type Subject } from './subject.js';
import { OWN_IRAQIS, takesOver } from './takes.js';
import type { Chain } from './walk.js';

const TAKES = /^(?:receiv(?:e|es|ed|ing)|accept(?:s|ed|ing)?|t(?:ake|akes|aking|aken|ook))$/;
const KEPT = oneOf('held|kept|housed|detained|jailed|imprisoned|guarded');
const moves = sentencesWith((word) => TAKES.test(word) || KEPT.has(word));
/** People of others, or brought from where others held them. */
const BROUGHT =
  /\bforeign(?:ers| (?:[^\s,;:]+ )?(?:detainees?|prisoners?|inmates?|suspects?|militants?|captives?|jihadists?|fighters?|terrorists?))\b|\b(?:detainees?|prisoners?|inmates?|suspects?|militants?|captives?|jihadists?|fighters?|those|men) (?:who (?:were|had been|have been) )?(?:brought|moved|transferred|flown|transported|relocated|arriving|taken|handed)\b/u;
/** How far behind a verb those who are taken over, and from where, stand, in tokens. */
const REACH = 18;

/** "the country had received", "its judges took charge of": whoever speaks for it. */
function takerOf({ scene }: ReadingContext, subject: Subject, verb: number): Holder | null {
  const own = holderOf(scene, subject, verb);
  if (own) return own;
  return subject.kind === 'other' && /^(?:country|state|nation|judiciary|courts?|prisons?)$/.test(subject.head)
    ? speakerAt(scene, verb)
    : null;
}

const isSettled = ({ negative, weighed, possible, failed, former, urged }: Chain): boolean =>
  !(negative || weighed || possible || failed || former || urged);

/** "has taken charge of 1,400 detainees flown in from Syria", "the foreign prisoners will be kept in Iraq": in place of their own states. */
export function readTakeover(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, custodians } = context;
  const { doc, theatre, actors } = scene;
  if (!moves(doc, sentence.from)) return null;
  for (let k = sentence.from + 1; k < sentence.to; k++) {
    if (doc.tag[k] !== 'VERB') continue;
    const takes = TAKES.test(doc.lower[k]!);
    if (!(takes ? tellsOfTaking(doc, k, sentence.to) : KEPT.has(doc.lower[k]!))) continue;
    const chain = readChain(doc, k, sentence.from);
    const subject = readSubject(doc, sentence.from, chain.subjectEnd, actors);
    if (!isSettled(chain) || subject.relative || chain.passive === takes) continue;
    if (!takes && !(chain.intended && isKeptThere(context, subject, k, sentence.to))) continue;
    const holder = takes ? takerOf(context, subject, k) : speakerAt(scene, k);
    // Syria holds them where they are.
    if (!holder || holder.country === 'SY' || !custodians.has(holder.country) || !theatre.has(holder.country)) continue;
    if (isHearsay(holder, subject) || isConditional(doc, k, sentence.from) || isDenied(doc, k, sentence.from)) continue;
    if (whether(doc, k, sentence.from) !== 'none') continue;
    const clause = clauseAround(doc, Math.min(subject.from, k), k + 1);
    const deed = takes && !(chain.intended || chain.ought || chain.present);
    return {
      holder,
      also: [],
      label: 'third_country_detention',
      part: 'custodian',
      groups: groupsOf(doc, clause.from, clause.to),
      deed,
      clause,
      verb: k,
    };
  }
  return null;
}

const tellsOfTaking = ({ lower }: TextDocument, at: number, to: number): boolean =>
  takesOver(lower.slice(at, Math.min(to, at + REACH)).join(' '));

/** "the foreign prisoners brought from Syria (will be held) in Iraq" */
function isKeptThere({ scene: { doc, actors, theatre } }: ReadingContext, { from, to: end }: Subject, verb: number, to: number): boolean {
  const words = doc.lower.slice(from, end).join(' ');
  if (!BROUGHT.test(words) || OWN_IRAQIS.test(words)) return false;
  return actors.some((m) => m.from > verb && m.from < Math.min(to, verb + 5) && theatre.has(m.code) && doc.lower[m.from - 1] === 'in');
}
