import { isCountry } from '../../domain/actor.js';
import type { StanceLabel } from '../../domain/stance.js';
import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { carriedFor } from './carrier.js';
import { directionOf } from './direction.js';
import { holderOf, isOfEachMember, speakerAt } from './holder.js';
import { isOfOthersHeld, leavesNobody, mustLetIn } from './left-behind.js';
import type { Holder } from './official.js';
import { asksByOrder, hasNationals, letsOthers } from './orders.js';
import { isOutsidersWish } from './outsiders-wish.js';
import { isOwnWish } from './own-will.js';
import { broughtTo, destinationOf, passiveHolder, takerOf } from './passive.js';
import { isGerundSubject, readActAsSubject } from './read-act.js';
import { handsHome, handsOverThing, isReceivedByEnvoys, readHandover } from './read-handover.js';
import { readIssuersDemand } from './read-issuer.js';
import { readOwnReturn, toItself, travelsTo } from './read-own-return.js';
import { demandOf, readDemand, readPressed, readUrging } from './read-urging.js';
import {
  areOthers,
  asCustodian,
  asksOthers,
  hasPeople,
  isHearsay,
  isOfForeigners,
  isOtherObject,
  isOwn,
  makeReading,
  type Reading,
} from './reading.js';
import { isIssuersVoice, mayHoldHere, mayHoldStance, statementAt } from './scene.js';
import { nationalitiesIn, type Site } from './site.js';
import type { Subject } from './subject.js';
import { goesHome, meetsThem, returnsToCamp, takesForeigners, takesPrisoners, takesTime } from './takes.js';
import { toldBefore } from './told-before.js';
import { type Chain, formOf } from './walk.js';

/** "It is out of the question that we …". */
function deniedOutside({ doc, sentence }: Site, subject: Subject): boolean {
  const before = doc.lower.slice(Math.max(sentence.from, subject.from - 8), subject.from).join(' ');
  return /\b(?:out of the question|unthinkable|inconceivable|impossible|no (?:question|way|chance|reason))(?: that)?$/.test(before);
}

/** "will only consider repatriating orphans": of nobody else is it thought. */
function considersOnlyChildren({ lower }: TextDocument, from: number, to: number): boolean {
  return (
    lower.slice(from, to).includes('only') && lower.slice(to, to + 3).some((word) => /^(?:orphans?|children|minors|child)$/.test(word))
  );
}

const WITHOUT_THEM = /\bwithout (?:them|(?:their|the) (?:mothers?|parents?|fathers?|famil(?:y|ies)))\b/;

function labelOf({ doc, cue, sentence }: Site, chain: Chain): StanceLabel | null {
  if (cue.label === 'refuse')
    return chain.negative ? (leavesNobody(doc, cue, chain) || mustLetIn(doc, cue, chain) ? 'repatriate' : null) : 'refuse';
  if (chain.ruledOut && !chain.negative) return 'undecided';
  if (chain.weighed && !chain.negative && considersOnlyChildren(doc, chain.subjectEnd, cue.to)) return 'repatriate_children_only';
  if (chain.weighed) return chain.considered && chain.negative ? 'refuse' : 'undecided';
  if (!chain.negative) return 'repatriate';
  // "cannot take the children without them": not alone, and no refusal.
  if (WITHOUT_THEM.test(doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + TERMS)).join(' '))) return null;
  const after = doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + 8));
  const onTerms = after.some(
    (word, k) =>
      word === 'unless' ||
      word === 'until' ||
      (word === 'without' && /^(?:guarantee|assurance|condition|proof|check|clear|first|prior)/.test(after[k + 1] ?? '')),
  );
  return onTerms ? 'undecided' : 'refuse';
}

/** How far behind a verb its terms begin, in tokens. */
const TERMS = 8;

/** "will be allowed back to their villages": people of a country that never left it. */
const isWithinCountry = ({ doc: { lower }, cue }: Site): boolean =>
  lower[cue.to] === 'to' &&
  /^(?:their|his|her|the)$/.test(lower[cue.to + 1] ?? '') &&
  /^(?:governorates?|provinces?|districts?|villages?|neighbou?rhoods?|tribes?)$/.test(lower[cue.to + 2] ?? '');

const LETS = /^(?:allow|permit|return)/;

/** "take back the nationality of dual nationals": people lose something. */
const isOfPapers = ({ doc, cue }: Site, subject: Subject): boolean =>
  /^t(?:ak|ook)/.test(doc.lower[cue.from]!) &&
  (doc.lower.slice(cue.from, cue.to + 3).some((word) => PAPERS.has(word)) ||
    // "the citizenship that Britain had taken from her"
    doc.lower.slice(Math.max(0, subject.from - 2), subject.to).some((word) => PAPERS.has(word)) ||
    // "have their citizenship taken away"
    PAPERS.has(doc.lower[cue.from - 1] ?? ''));
const PAPERS = oneOf('citizenships?|nationality|nationalities|passports?');

/** "A consul flew to Beirut to hear him": whoever travels takes nobody along. */
const travels = ({ doc, cue }: Site, chain: Chain): boolean =>
  !chain.passive && /^fl/.test(doc.lower[cue.from]!) && /^(?:to|into|from)$/.test(doc.lower[cue.to] ?? '');

/** "airlifted to Iraq", "evacuated to another camp": to where others are held. */
const carriesElsewhere = (site: Site): boolean =>
  /^(?:airlift|evacuat|rescu)/.test(site.doc.lower[site.cue.from]!) && directionOf(site).goes === 'away';

/** No subject but the words before a governing noun: "The (decision to …)". */
const isBare = (doc: TextDocument, { kind, from, to }: Subject): boolean =>
  kind === 'none' || (kind === 'other' && doc.tag.slice(from, to).every((tag) => /^(?:DET|ADJ|NUM)$/.test(tag)));

/** "repatriates no adults", "brings no men home": the object denies the verb. */
const takesNobody = ({ doc, cue }: Site): boolean =>
  [doc.lower[cue.from + 1], doc.lower[cue.to]].some((word) => word === 'no' || word === 'none' || word === 'nobody');

/** Wanted, or done as a rule; what was or has been done to nobody is no refusal. */
const isPolicy = ({ doc, cue }: Site, chain: Chain): boolean =>
  chain.intended || !(chain.perfect || chain.pastPerfect || chain.passive || formOf(doc.lower[cue.from]!) === 'past');

/** "Qatar helped Russia repatriate 20 children": the state that is helped takes them home, where it is told as done; undefined where no state is. */
function readHelped(site: Site, chain: Chain, subject: Subject): Reading | null | undefined {
  const helped = chain.helped && inside(site.context.scene.actors, chain.helped.from, chain.helped.to);
  const state = helped?.find(({ naming, code }) => naming !== 'demonym' && isCountry(code) && mayHoldStance(code));
  // "A law that lets Norway take away citizenship": papers, and nobody taken.
  if (state && isOfPapers(site, subject)) return null;
  // "helped 29 domestic workers return home"
  const others = chain.helped && site.doc.lower.slice(chain.helped.from, chain.helped.to).some(areOthers);
  if (!state) return others ? null : undefined;
  if (chain.intended || chain.negative || chain.possible || chain.weighed || chain.ought) return null;
  const holder = { country: state.code, authority: 'named_official', speaker: null } as const;
  return makeReading(site, holder, 'repatriate', 'origin', { ...chain, let: false }, subject);
}

/** "Children fetched by Germany", "those brought back by Denmark", "mothers flown to Almaty": a participle that belongs to the people before it. */
function isOfThose({ doc, cue, context }: Site, chain: Chain, subject: Subject): boolean {
  const { scene, matchers } = context;
  if (chain.passive || subject.kind !== 'other' || subject.to !== cue.from || formOf(doc.lower[cue.from]!) !== 'past') return false;
  const people = subject.head === 'those' || matchers.people.has(doc, subject.from, subject.to);
  return people && (takerOf(scene, cue) !== null || (IS_PARTICIPLE.test(doc.lower[cue.from]!) && destinationOf(scene, cue) !== null));
}

/** Participles that are no past tense too ("flew"). */
const IS_PARTICIPLE = /^(?:flown|taken|evacuated|airlifted|repatriated|deported|extradited|transferred)$/;

/** "States have a duty to take them back", "are obliged to": asked of them by who says so. */
function saysOfOthers(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { cue, doc } = site;
  const between = doc.lower.slice(chain.subjectEnd, cue.from).join(' ');
  const duty =
    /\b(?:ha(?:s|ve) (?:an? |the |every )?(?:\w+ )?(?:duty|obligation|responsibility)|(?:are|is) (?:\w+ )?(?:obliged|bound|required)|no excuse not) to\b/;
  if (chain.passive || cue.kind === 'arrive' || !duty.test(between) || / not (?:\w+ )?(?:obliged|bound|required)/.test(between))
    return null;
  if (!asksOthers(site, subject) || !hasPeople(site, chain, subject)) return null;
  const said = speakerAt(site.context.scene, cue.from);
  return said && makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
}

/** Cues of the axis "return": who takes people back, refuses to, thinks about it, or asks others to. */
export function readReturn(site: Site, chain: Chain, subject: Subject): Reading[] {
  const { cue, doc, context } = site;
  const one = (reading: Reading | null): Reading[] => (reading ? [reading] : []);
  if ((chain.noun !== null && isBare(doc, subject) && cue.kind !== 'allowed') || isGerundSubject(site, chain, subject))
    return one(readActAsSubject(site));
  const helped = readHelped(site, chain, subject);
  if (helped !== undefined) return one(helped);
  if (chain.urgedBy) return readPressed(site, chain, subject);
  if (isOfThose(site, chain, subject)) chain.passive = true;
  if (isOwnWish(doc, cue, chain, subject) || (isOutsidersWish(site) && speakerAt(context.scene, cue.from) === null)) return [];
  const bound = saysOfOthers(site, chain, subject);
  if (bound) return [bound];
  if (chain.obliged || chain.pleaded || (chain.negative && chain.wholesale)) return [];
  if (((cue.kind === 'allowed' || LETS.test(doc.lower[cue.from]!)) && isWithinCountry(site)) || returnsToCamp(site)) return [];
  if (cue.kind === 'allowed' && !chain.let) return one(readOwnReturn(site, chain, subject));
  if (travelsTo(site)) return one(toItself(site, readAct(site, chain, subject)));
  if (takesNobody(site)) {
    if (!isPolicy(site, chain)) return [];
    chain.negative = !chain.negative;
    chain.plainly = true;
  }
  if (isOfPapers(site, subject) || meetsThem(site) || carriesElsewhere(site)) return [];
  if (/^accept/.test(doc.lower[cue.from]!) && /^(?:is|was|that|this|responsibility)$/.test(doc.lower[cue.to] ?? '')) return [];
  if (context.matchers.away.at(doc, cue.to, doc.length).length > 0) return [];
  // "The men were handed over to Iraq in January": to another than theirs.
  if (cue.kind === 'sendAway' && chain.passive && directionOf(site).goes === 'away' && !isOwnAway(site, subject)) return [];
  if (takesTime(site, chain) || (cue.kind === 'sendAway' && handsOverThing(site, chain))) return [];
  const said = speakerAt(context.scene, cue.from);
  const order = said !== null && asksByOrder(site, said);
  if (
    cue.kind === 'transfer' &&
    !order &&
    (!goesHome(site, chain, subject) || travels(site, chain) || (!chain.passive && isOtherObject(site, subject)))
  )
    return [];
  if ((chain.possible && !chain.weighed && !mustLetIn(doc, cue, chain)) || !(order || hasPeople(site, chain, subject))) return [];
  // "has not decided whether to" is as open as "has not taken any back" is silent.
  const open = chain.weighed && !chain.considered;
  if (chain.negative && chain.plainly && chain.perfect && !chain.intended && !open && !isNever(site)) return [];
  if (deniedOutside(site, subject)) chain.negative = !chain.negative;
  if (chain.negative && (chain.former || (chain.pastPerfect && !said))) return [];
  if (chain.passive && /^receiv/.test(doc.lower[cue.from]!) && doc.lower[cue.to] === 'by' && !isReceivedByEnvoys(site)) return [];
  const handover = cue.kind === 'sendAway' ? readHandover(site, chain, subject) : [];
  if (handover.length > 0) return handover;
  if (cue.kind === 'sendAway' && doc.lower[cue.to - 1] === 'to' && !handsHome(site)) return [];
  return one(readAct(site, chain, subject));
}

/** "Iraqi families were sent back to Iraq": home, though others are held there. */
const isOwnAway = ({ context: { scene } }: Site, { from, to }: Subject): boolean =>
  inside(scene.actors, from, to).some(({ naming, code }) => naming === 'demonym' && scene.theatre.has(code));

/** "has never taken back anyone": that is how it does it. */
const isNever = ({ doc, cue }: Site): boolean => doc.lower.slice(Math.max(0, cue.from - 3), cue.from).includes('never');

/** "banned 77,000 people from entering the country": foreigners on their way to the war, of whoever has them at its borders. */
const bansEntry = ({ doc, cue, sentence }: Site): boolean =>
  doc.lower.slice(cue.from, cue.to).some((word) => word === 'enter' || word === 'entering') &&
  !doc.lower.slice(sentence.from, sentence.to).some((word) => /^(?:citizens|nationals|citizen|national)$/.test(word));

/** "does not hand over anyone who has been convicted", "before the sentence is served": who holds people and tries them keeps them. */
const keepsForTrial = ({ doc, sentence }: Site): boolean =>
  doc.lower.slice(sentence.from, sentence.to).some((word) => /^(?:convict\w*|sentenced?|verdicts?|tried|trials?|judged)$/.test(word));

function activeHolder(site: Site, subject: Subject): Holder | null {
  const home = broughtTo(site, subject);
  if (home) return home;
  const carried = carriedFor(site, subject);
  return carried === undefined ? holderOf(site.context.scene, subject, site.cue.from) : carried;
}

/** "(He said) nine countries repatriated detainees", "have taken back": what others did is not asked of them. */
const isReported = ({ doc, cue }: Site, { ought, perfect, pastPerfect, urged, intended }: Chain): boolean =>
  !ought && !urged && (((perfect || pastPerfect) && !intended) || /^(?:\p{L}+ed|took|brought|flew|got|sent)$/u.test(doc.lower[cue.from]!));

/** "women who were flown to Tirana", "who had been fetched by Norway": a deed of whom the words themselves tell. */
const tellsWho = ({ context: { scene }, cue }: Site, { intended, negative, possible, weighed, ought, failed }: Chain): boolean =>
  !(intended || negative || possible || weighed || ought || failed) && (destinationOf(scene, cue) !== null || takerOf(scene, cue) !== null);

/** The act itself, with its subject. */
function readAct(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { cue, context, doc } = site;
  const { scene, custodians } = context;
  if (chain.ought && isIssuersVoice(scene, cue.from)) return readIssuersDemand(site, chain, subject);
  if (chain.urged) return readUrging(site, chain, subject);
  const demand = demandOf(site, subject);
  if (demand !== null) return readDemand(site, chain, subject, demand);
  const said = speakerAt(scene, cue.from);
  if (said && (letsOthers(site) || asksByOrder(site, said))) return makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  if (chain.bare && subject.kind === 'none') return readActAsSubject(site);
  if (chain.passive && subject.relative && !tellsWho(site, chain)) return null;
  const others = asksOthers(site, subject);
  if (others && isReported(site, chain)) return null;
  const asks = others && !chain.passive && (!chain.intended || subject.kind === 'states');
  const wishes = chain.passive && chain.ought && said !== null && !hasNationals(said) && subject.kind === 'other';
  if (said && !chain.negative && (asks || wishes)) return makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  const holder = chain.passive
    ? (passiveHolder(scene, cue, subject, chain) ?? toldBefore(site, chain, subject))
    : activeHolder(site, subject);
  if (holder && isOfEachMember(doc, subject)) return null;
  const label = labelOf(site, chain);
  if (!holder || !label || (label === 'refuse' && custodians.has(holder.country) && bansEntry(site))) return null;
  if (cue.label === 'refuse' && label === 'repatriate' && isOfOthersHeld(site, holder)) return null;
  const holdsOthers = custodians.has(holder.country) && !isOwn(site, holder.country);
  // "lack the means to guard them and want them taken home"
  const wants = chain.controlled && label === 'repatriate' && directionOf(site).goes === 'home';
  if (cue.kind === 'transfer' && holdsOthers && !wants) return null;
  if (custodians.has(holder.country) && label === 'repatriate' && takesForeigners(site))
    return makeReading(site, holder, 'third_country_detention', 'custodian', chain, subject);
  if (custodians.has(holder.country) && takesPrisoners(site, holder)) return null;
  // "London should send a plane," he told the crowd: what a country should do is its own stance only where its own people say so.
  const own = statementAt(scene, cue.from)?.speaker?.country === holder.country;
  if (chain.ought && !own && subject.kind === 'actor' && hasNationals(holder) && (!said || said.country === holder.country)) return null;
  if (chain.foreseen && holder.speaker !== holder.country) return null;
  const hearsay = isHearsay(holder, subject);
  if (hearsay && chain.ought && said && mayHoldHere(scene, said.country))
    return makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  const reading = makeReading(site, holder, label, 'origin', chain, subject);
  if (reading && label === 'refuse' && cue.kind === 'sendAway' && custodians.has(holder.country) && keepsForTrial(site))
    return { ...reading, label: 'prosecute_locally', part: 'custodian' };
  if (!reading || (hearsay && !reading.deed)) return null;
  // "would like the families to be sent home"
  if (cue.kind === 'sendAway' && !hasNationals(holder) && !custodians.has(holder.country))
    return chain.controlled && label === 'repatriate' ? { ...reading, part: 'urging_others' } : null;
  // "Iraqi families were transferred to Nineveh": its own.
  if (cue.kind === 'sendAway' && custodians.has(holder.country) && nationalitiesIn(context, subject).includes(holder.country))
    return reading;
  if (cue.kind === 'sendAway') return custodians.has(holder.country) && label === 'repatriate' ? asCustodian(reading) : null;
  if ((!custodians.has(holder.country) || label === 'refuse') && isOfForeigners(site, holder.country)) return null;
  return holdsOthers ? asCustodian(reading) : reading;
}
