import { isCountry } from '../../domain/actor.js';
import type { TextDocument } from '../text/document.js';
import { beginningIn, inside } from '../text/sorted.js';
import { isPossible, NEGATIONS, OUGHT } from './governors.js';
import { holderOf } from './holder.js';
import { finiteAfter, predicateAfter } from './predicate.js';
import { makeReading, type Reading } from './reading.js';
import { mayHoldStance } from './scene.js';
import type { Site } from './site.js';
import { isOffice, readSubject, type Subject } from './subject.js';
import { startWalk } from './walk.js';

const ACT = /^(?:repatriations?|evacuations?|returns?)$/;
/** What may stand between whose act it is and the noun: "Denmark's third repatriation". */
const RANKED = /^(?:ADJ|NUM)$/;
const SOLE = /^(?:only|sole)$/;
/** "was Canada's third evacuation", "remains Ireland's only repatriation": what the subject was. */
const LINKS = /^(?:is|was|became|remains|remained|marks|marked)$/;
/** An act that has been done is judged, told or followed by something. */
const TOLD =
  /^(?:(?:welcom|prais|hail|commend|applaud|congratulat|thank|criticis|criticiz|condemn|denounc|follow|recall|mark|confirm|announc)(?:es?|ed|s|ing)?|not(?:es?|ed|ing))$/;
const AFTER = /^(?:after|following|since)$/;
/** What is told of an act that has been done: "is the third", "was welcomed", "came after"; one that "was called off", "is uncertain" may never be. */
const SAID_OF_DEED =
  /^(?:(?:is|are|was|were|became|becomes|remains?) (?:(?:only|also|now|just|so|far|by) )*(?:the|its|their|a) (?:\w+ (?:'s )?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|latest|(?:larg|bigg|small)est)\b|(?:is|was|were|are|has been|have been|had been) (?:\w+ly )?(?:welcomed|praised|hailed|criticised|criticized|condemned|applauded|commended|announced|confirmed|carried out|completed|organi[sz]ed|conducted|followed|met)\b|(?:(?:has|have|had) )?(?:come|came|comes|ended|ends|drawn|follow(?:s|ed)|took place|brought|brings|drew|included|includes|involved|marks|marked|sparked|prompted|angered|raises|raised)\b)/;
/** Where a return leads that brings people home. */
const HOMEWARDS = /^(?:famil(?:y|ies)|countr(?:y|ies)|homes?|homelands?|nations?|states?|soil)$/;
const CARRIED_OUT = /^(?:carried|out|organi[sz]ed|conducted|undertaken|run|completed)$/;
const NOT_DONE = /^(?:plan|plans|planned|planning|proposed|possible|potential|future|further)$/;
/** How far behind the noun "by" may stand, with the people between, in tokens. */
const BY_REACH = 12;
/** How much of what is said of an act is read, in tokens. */
const SAID_REACH = 8;
/** How far behind "from" the place may be named, in tokens. */
const FROM_REACH = 5;
/** The longest name of a people, in tokens. */
const LONGEST_NAME = 4;

/** "The return … remains (Ireland's only repatriation)", "protested against (Denmark's refusal)": where the words behind a verb begin. */
function behindLink({ lower, tag }: TextDocument, from: number, to: number): number {
  for (let k = to - 1; k > Math.max(from, to - LONGEST_NAME); k--)
    if (LINKS.test(lower[k - 1]!) || tag[k - 1] === 'VERB' || (tag[k - 1] === 'ADP' && tag[k - 2] === 'VERB')) return k;
  return from;
}

/** "Denmark's (third) repatriation", "the Danish government's", "the Danish": whose act or attitude it is, by the words before the noun at `noun`. */
export function ownerBefore({ doc, context, sentence }: Site, noun: number): Subject | null {
  let k = noun - 1;
  const ranks = (at: number): boolean => RANKED.test(doc.tag[at] ?? '') || SOLE.test(doc.lower[at] ?? '');
  while (ranks(k) && !NOT_DONE.test(doc.lower[k]!) && doc.word[k] === doc.lower[k]) k -= doc.lower[k - 1] === 'and' && ranks(k - 2) ? 2 : 1;
  const { actors } = context.scene;
  const possessive = doc.lower[k] === "'s" || (doc.lower[k] === "'" && doc.lower[k - 1]!.endsWith('s'));
  if (!possessive) {
    const people = beginningIn(actors, k - LONGEST_NAME, k + 1).find((m) => m.to === k + 1 && m.naming === 'demonym');
    return people
      ? { from: people.from, to: people.to, kind: 'actor', actor: people, others: [], relative: false, head: doc.lower[k]! }
      : null;
  }
  const subject = readSubject(doc, behindLink(doc, sentence.from, k), k, actors);
  const whole = subject.kind === 'actor' && subject.to === k && (subject.actor!.to === k || isOffice(doc.lower[k - 1]));
  return whole ? subject : null;
}

/** "the returns (of 40 women) carried out by Uzbekistan and Kosovo": who did it, by the words behind the noun. */
function ownerBehind({ doc, cue, sentence, context }: Site): Subject | null {
  for (let k = cue.to; k < Math.min(sentence.to, cue.to + BY_REACH); k++) {
    const word = doc.lower[k]!;
    if (word === 'by') {
      let to = k + 1;
      while (to < sentence.to && /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$|^,$/.test(doc.lower[to] === ',' ? ',' : doc.tag[to]!)) to++;
      while (/^(?:,|and)$/.test(doc.lower[to - 1]!)) to--;
      const subject = readSubject(doc, k + 1, to, context.scene.actors);
      return subject.kind === 'actor' && subject.from <= k + 2 ? subject : null;
    }
    if ((/^(?:VERB|AUX|PUNCT)$/.test(doc.tag[k]!) || word === 'from') && !CARRIED_OUT.test(word)) return null;
  }
  return null;
}

/** "Denmark's return of the children to their father": to somebody or something that is not their country. */
function leadsElsewhere({ doc, cue, sentence }: Site): boolean {
  for (let k = cue.to; k < Math.min(sentence.to, cue.to + BY_REACH) && doc.tag[k] !== 'PUNCT'; k++) {
    if (doc.lower[k] !== 'to' || !/^(?:DET|PRON)$/.test(doc.tag[k + 1] ?? '')) continue;
    return doc.tag[k + 2] === 'NOUN' && !HOMEWARDS.test(doc.lower[k + 2]!);
  }
  return false;
}

/** "third", "largest", "only": one of those that there have been. */
const isRanked = ({ lower }: TextDocument, noun: number): boolean =>
  /^(?:only|sole|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|latest|last|(?:larg|bigg|small)est)$/.test(
    lower[noun - 1]!,
  );

/** "evacuation of women from Kabul": from where nobody of those concerned is held. */
function isFromElsewhere({ doc, cue, sentence, context }: Site): boolean {
  if (!/^evacuation/.test(doc.lower[cue.from]!)) return false;
  let at = cue.to;
  while (at < Math.min(sentence.to, cue.to + BY_REACH) && doc.lower[at] !== 'from' && doc.tag[at] !== 'VERB') at++;
  if (doc.lower[at] !== 'from') return false;
  const { scene, matchers } = context;
  return (
    !matchers.held.has(doc, at + 1, at + FROM_REACH) &&
    !inside(scene.actors, at, at + FROM_REACH).some(({ code }) => scene.theatre.has(code))
  );
}

/** Is the act told as done: subject of what is told of it, object of praise or blame, or what something came after? Undefined where it is neither. */
function howTold(site: Site, from: number): 'done' | 'ahead' | undefined {
  const { doc, cue, sentence } = site;
  if (leadsElsewhere(site) || isFromElsewhere(site)) return undefined;
  let k = from - 1;
  while (k > sentence.from && /^(?:DET|ADJ|NUM)$/.test(doc.tag[k]!)) k--;
  const before = doc.lower[k] ?? '';
  let clauseEnd = cue.to;
  while (clauseEnd < sentence.to && doc.lower[clauseEnd] !== ',') clauseEnd++;
  const isAfter = k >= sentence.from && AFTER.test(before);
  // "after Norway's evacuation of the orphans", but "after its repatriation of women was halted"
  if (isAfter && finiteAfter(doc, cue.to, clauseEnd) === null) return 'done';
  if (k >= sentence.from && TOLD.test(before) && doc.tag[k] !== 'NOUN') return 'done';
  if (k > sentence.from && LINKS.test(before)) return !NEGATIONS.has(doc.lower[k + 1]!) && isRanked(doc, cue.from) ? 'done' : undefined;
  if (!isAfter && k >= sentence.from && !/^(?:DET|ADJ|PUNCT|SCONJ)$/.test(doc.tag[k]!) && before !== 'that') return undefined;
  const verb = finiteAfter(doc, cue.to, sentence.to);
  const verdict = predicateAfter(doc, cue.to, sentence)?.verdict;
  if (verb === null || verdict === 'refused' || verdict === 'open') return undefined;
  const words = doc.lower.slice(verb, verb + SAID_REACH);
  const denied = words.slice(0, 4).some((word, n) => NEGATIONS.has(word) || OUGHT.has(word) || isPossible(doc, verb + n));
  if (denied) return undefined;
  if (verdict === 'forth') return 'ahead';
  return SAID_OF_DEED.test(words.join(' ')) ? 'done' : undefined;
}

/** "The flight with three mothers was Spain's first repatriation": of whom the subject tells. */
const isOfPeopleBefore = ({ doc, cue, sentence, context }: Site, owner: number): boolean =>
  isRanked(doc, cue.from) &&
  LINKS.test(doc.lower[doc.lower[owner - 1] === 'the' ? owner - 2 : owner - 1] ?? '') &&
  context.matchers.people.has(doc, sentence.from, owner);

/**
 * "Denmark's repatriation of 14 women is the third", "The UN welcomed the returns carried out by Kosovo", "after Norway's evacuation of the orphans":
 * an act that a noun names, with whose it is; a deed where it is told as done.
 */
export function readOwnedAct(site: Site): Reading | null {
  const { doc, cue, context, sentence } = site;
  if (cue.kind !== 'nouns' || !ACT.test(doc.lower[cue.from]!) || doc.tag[cue.to] === 'NOUN') return null;
  const before = ownerBefore(site, cue.from);
  const owner = before ?? ownerBehind(site);
  if (!owner || !isCountry(owner.actor!.code) || !mayHoldStance(owner.actor!.code)) return null;
  // "Denmark's return to the talks", "the return of refugees"
  const ofPeople = doc.lower[cue.to] === 'of' && context.matchers.people.has(doc, cue.to, Math.min(sentence.to, cue.to + BY_REACH));
  if (!ofPeople && (doc.lower[cue.to] === 'of' || (before && !isOfPeopleBefore(site, before.from)))) return null;
  const told = howTold(site, before ? before.from : cue.from);
  const holder = told && holderOf(context.scene, owner, cue.from);
  if (!holder) return null;
  const { chain } = startWalk(doc, cue.from, sentence.from);
  return makeReading(
    site,
    { ...holder, speaker: null },
    'repatriate',
    'origin',
    { ...chain, bare: false, intended: told === 'ahead' },
    owner,
  );
}
