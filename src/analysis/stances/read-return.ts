import { isCountry } from '../../domain/actor.js';
import type { StanceLabel } from '../../domain/stance.js';
import type { TextDocument } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { readChain } from './chain.js';
import { directionOf } from './direction.js';
import { OTHER_STATES } from './governors.js';
import { type Holder, holderOf, speakerAt } from './holder.js';
import { passiveHolder, receiverOf } from './passive.js';
import { readActAsSubject } from './read-act.js';
import { asCustodian, hasPeople, isHearsay, isOfForeigners, isOwn, makeReading, type Reading } from './reading.js';
import { mayHoldStance, statementAt } from './scene.js';
import type { Site } from './site.js';
import { isOffice, readSubject, type Subject } from './subject.js';
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

function labelOf({ doc, cue, sentence }: Site, chain: Chain): StanceLabel | null {
  if (cue.label === 'refuse') return chain.negative ? null : 'refuse';
  if (chain.ruledOut && !chain.negative) return 'undecided';
  if (chain.weighed && !chain.negative && considersOnlyChildren(doc, chain.subjectEnd, cue.to)) return 'repatriate_children_only';
  if (chain.weighed) return chain.considered && chain.negative ? 'refuse' : 'undecided';
  if (!chain.negative) return 'repatriate';
  const after = doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + 8));
  const onTerms = after.some(
    (word, k) =>
      word === 'unless' ||
      word === 'until' ||
      (word === 'without' && /^(?:guarantee|assurance|condition|proof|check|clear|first|prior)/.test(after[k + 1] ?? '')),
  );
  return onTerms ? 'undecided' : 'refuse';
}

/** "urged Britain to take back …": the wish of who urges. */
function readUrging(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { context, doc, cue } = site;
  const { urged } = chain;
  if (!urged || cue.label === 'refuse') return null;
  // "The agency has appealed to governments": no government's.
  if (subject.kind === 'office' && /^(?:agency|organi[sz]ation|fund|committee|council|coordinator)$/.test(subject.head)) return null;
  const said = speakerAt(context.scene, cue.from);
  // "should not expect us to send a plane"
  if (chain.negative && said && /^(?:us|me)$/.test(doc.lower[urged.to - 1] ?? ''))
    return makeReading(site, said, 'refuse', 'origin', chain, subject);
  if (chain.negative) return null;
  const holder = (subject.kind === 'actor' ? null : said) ?? holderOf(context.scene, subject, cue.from);
  if (!holder || (isHearsay(holder, subject) && holder.speaker === 'unofficial')) return null;
  const toActors = inside(context.scene.actors, urged.from, urged.to).some((m) => m.code !== holder.country);
  const words = doc.lower.slice(/^(?:them|each)$/.test(doc.lower[urged.to - 1] ?? '') ? site.sentence.from : urged.from, urged.to);
  const each = words.some(
    (word, k) => /^(?:every|each|any)$/.test(word) && /^(?:government|country|state|nation)$/.test(words[k + 1] ?? ''),
  );
  if (!toActors && !each && !words.some((word) => OTHER_STATES.has(word))) return null;
  return makeReading(site, holder, 'repatriate', 'urging_others', chain, subject);
}

/** "countries should …", "Europe must …" in somebody's words: what they ask of others. */
export function asksOthers({ doc }: Site, { kind, actor, from, to, relative }: Subject): boolean {
  if (actor || relative || kind === 'pronoun' || kind === 'none') return false;
  const words = doc.lower.slice(from, to);
  return OTHER_STATES.has(words.at(-1) ?? '') && !words.some((word) => /^(?:our|my|his|her|their|its|this|some|many|few)$/.test(word));
}

/** "will not be coming home", "can return", "will come back for trial": said of the people themselves by an office. */
function readOwnReturn(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { context, doc, cue } = site;
  const people = subject.kind === 'other' || (subject.kind === 'pronoun' && /^(?:they|she|he)$/.test(subject.head));
  if (!people || subject.relative || chain.urged || chain.weighed || chain.former || (chain.ought && !chain.negative)) return null;
  const said = speakerAt(context.scene, cue.from);
  if (!said || isHearsay(said, subject)) return null;
  const can = /^(?:can|could|may)$/.test(doc.lower[chain.subjectEnd] ?? '');
  const forTrial = doc.lower.slice(cue.to, cue.to + 8).some((word) => /^(?:trial|justice|tried|prosecut\w+|courts?|judges?)$/.test(word));
  const coming = chain.present && /ing$/.test(doc.lower[cue.from]!) && statementAt(context.scene, cue.from)?.direct === true;
  if (chain.negative)
    return chain.intended || can || coming || chain.ought ? makeReading(site, said, 'refuse', 'origin', chain, subject) : null;
  return !chain.possible && (coming || (chain.intended && forTrial))
    ? makeReading(site, said, 'repatriate', 'origin', chain, subject)
    : null;
}

/** "will not be taking any of its nationals": a country that does not take its own leaves them where they are. */
function leavesOwn({ doc, cue }: Site, chain: Chain): boolean {
  const object = doc.lower.slice(cue.to, cue.to + 5).join(' ');
  return (
    chain.negative && /^(?:any of |all of |back )?(?:its|our|their) (?:own )?(?:\w+ )?(?:nationals|citizens|people|fighters)\b/.test(object)
  );
}

/** "handed 15 Iraqi suspects to Baghdad": to a country, and to one's own where it is one of those that hold people for others. */
function handsHome({ context, doc, cue }: Site): boolean {
  const { actors, theatre } = context.scene;
  const taker = actors.find((m) => m.from >= cue.to && m.from <= cue.to + 1);
  if (!taker || !isCountry(taker.code)) return false;
  if (/^(?:NOUN|PROPN)$/.test(doc.tag[taker.to] ?? '') && !isOffice(doc.lower[taker.to])) return false;
  return (
    !theatre.has(taker.code) || actors.some((m) => m.naming === 'demonym' && m.code === taker.code && m.from > cue.from && m.to < cue.to)
  );
}

/** No subject but the words before a governing noun: "The (decision to …)". */
const isBare = (doc: TextDocument, { kind, from, to }: Subject): boolean =>
  kind === 'none' || (kind === 'other' && doc.tag.slice(from, to).every((tag) => /^(?:DET|ADJ|NUM)$/.test(tag)));

/** Who took the people that somebody handed over, and who handed them over. */
function readHandover(site: Site, chain: Chain, subject: Subject): Reading[] {
  const { context, cue } = site;
  const receiver = receiverOf(context.scene, cue);
  if (!receiver || context.custodians.has(receiver.country) || chain.negative) return [];
  const taken = makeReading(site, receiver, 'repatriate', 'origin', chain, subject);
  const giver = chain.passive ? null : holderOf(context.scene, subject, cue.from);
  const given = giver && context.custodians.has(giver.country) ? makeReading(site, giver, 'repatriate', 'custodian', chain, subject) : null;
  return [taken, given].filter((each) => each !== null);
}

/** Bodies that have no nationals: what they say should be done is asked of others. */
const hasNationals = ({ country }: Holder): boolean => isCountry(country);

/** Cues of the axis "return": who takes people back, refuses to, thinks about it, or asks others to. */
export function readReturn(site: Site, chain: Chain, subject: Subject): Reading[] {
  const { cue, doc, context } = site;
  const one = (reading: Reading | null): Reading[] => (reading ? [reading] : []);
  if (chain.noun !== null && isBare(doc, subject) && cue.kind !== 'allowed') return one(readActAsSubject(site));
  if (chain.obliged || chain.failed || chain.pleaded || (chain.negative && chain.wholesale)) return [];
  if (cue.kind === 'allowed' && !chain.let) return one(readOwnReturn(site, chain, subject));
  if (/^(?:no|none|nobody)$/.test(doc.lower[cue.to] ?? '')) return [];
  if (context.matchers.away.at(doc, cue.to, doc.length).length > 0) return [];
  if (takesTime(site, chain)) return [];
  if (/^want/.test(doc.lower[cue.from]!) && doc.tag.slice(cue.from + 1, cue.to).includes('VERB')) return [];
  if (cue.kind === 'transfer' && directionOf(site).goes !== 'home' && !leavesOwn(site, chain)) return [];
  if ((chain.possible && !chain.weighed) || !hasPeople(site, chain, subject)) return [];
  // "has not decided whether to" is as open as "has not taken any back" is silent.
  const open = chain.weighed && !chain.considered;
  if (chain.negative && chain.plainly && chain.perfect && !chain.intended && !open && !isNever(site)) return [];
  if (deniedOutside(site, subject)) chain.negative = !chain.negative;
  if (chain.negative && (chain.former || (chain.pastPerfect && !speakerAt(context.scene, cue.from)))) return [];
  if (cue.kind === 'sendAway' && doc.lower[cue.to - 1] === 'to' && !handsHome(site)) return [];
  if (chain.passive && /^receiv/.test(doc.lower[cue.from]!) && doc.lower[cue.to] === 'by') return [];
  const handover = cue.kind === 'sendAway' ? readHandover(site, chain, subject) : [];
  return handover.length > 0 ? handover : one(readAct(site, chain, subject));
}

/** "It would take until spring to get all of them home": how long it takes, and nobody's will. */
function takesTime({ doc, sentence }: Site, { subjectEnd }: Chain): boolean {
  if (doc.lower[subjectEnd - 1] !== 'it') return false;
  return doc.lower
    .slice(subjectEnd, Math.min(sentence.to, subjectEnd + 5))
    .some(
      (word, k, words) =>
        /^t(?:akes?|ook|aken)$/.test(word) &&
        /^(?:until|till|months|years|time|weeks|days|long|more|at|another|\d+)$/.test(words[k + 1] ?? ''),
    );
}

/** "has never taken back anyone": that is how it does it. */
const isNever = ({ doc, cue }: Site): boolean => doc.lower.slice(Math.max(0, cue.from - 3), cue.from).includes('never');

const DEMAND = /^(?:recommend|demand|ask|request|propose|suggest|urge|insist)(?:s|ed|ing)?$/;

/** "recommended that Canada bring back …", "demanded that they be brought home": the subject of the clause is asked to. */
const isDemanded = ({ doc, cue }: Site, { from, to }: Subject): boolean =>
  (to === cue.from || (to === cue.from - 1 && doc.lower[to] === 'be')) &&
  doc.lower[from - 1] === 'that' &&
  DEMAND.test(doc.lower[from - 2] ?? '') &&
  (doc.lower[to] === 'be' || /^(?!.*(?:s|ed)$)/.test(doc.lower[cue.from]!));

function readDemand(site: Site, chain: Chain, asked: Subject): Reading | null {
  const { doc, sentence, context } = site;
  const verb = asked.from - 2;
  const subject = readSubject(doc, sentence.from, readChain(doc, verb, sentence.from).subjectEnd, context.scene.actors);
  return readUrging(site, { ...chain, urged: asked }, subject);
}

/** "Let every state take back its nationals" */
function letsOthers({ doc, cue, sentence }: Site): boolean {
  let at = cue.from - 1;
  while (at > sentence.from && at > cue.from - 8 && doc.lower[at - 1] !== '"') at--;
  return doc.lower[at] === 'let' && doc.lower.slice(at + 1, cue.from).some((word) => word === 'state' || OTHER_STATES.has(word));
}

/** "Bring them home", "Take back your citizens": an order to others, in the words of whoever has no nationals or speaks of theirs. */
function asksByOrder({ doc, cue, sentence }: Site, said: Holder): boolean {
  const opens = cue.from === sentence.from || (doc.lower[cue.from - 1] === '"' && !/^,$/.test(doc.lower[cue.from - 2] ?? ''));
  const order = opens && cue.kind === 'verbs' && formOf(doc.lower[cue.from]!) === 'base';
  return order && (!hasNationals(said) || doc.lower.slice(cue.to, cue.to + 3).includes('your'));
}

/** "banned 77,000 people from entering the country": foreigners on their way to the war, of whoever has them at its borders. */
const bansEntry = ({ doc, cue, sentence }: Site): boolean =>
  /^(?:enter|entering)$/.test(doc.lower[cue.from]!) &&
  !doc.lower.slice(sentence.from, sentence.to).some((word) => /^(?:citizens|nationals|citizen|national)$/.test(word));

/** The act itself, with its subject. */
function readAct(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { cue, context } = site;
  const { scene, custodians } = context;
  if (chain.urged) return readUrging(site, chain, subject);
  if (isDemanded(site, subject)) return readDemand(site, chain, subject);
  const said = speakerAt(scene, cue.from);
  if (said && (letsOthers(site) || asksByOrder(site, said))) return makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  if (chain.bare && subject.kind === 'none') return readActAsSubject(site);
  if (chain.passive && subject.relative) return null;
  const asks = !chain.passive && !chain.intended && asksOthers(site, subject);
  const wishes = chain.passive && chain.ought && said !== null && !hasNationals(said) && subject.kind === 'other';
  if (said && !chain.negative && (asks || wishes)) return makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  const holder = chain.passive ? passiveHolder(scene, cue, subject, chain) : holderOf(scene, subject, cue.from);
  const label = labelOf(site, chain);
  if (!holder || !label || (label === 'refuse' && custodians.has(holder.country) && bansEntry(site))) return null;
  if (cue.kind === 'transfer' && custodians.has(holder.country) && !isOwn(site, holder.country)) return null;
  const hearsay = isHearsay(holder, subject);
  if (hearsay && chain.ought && said && mayHoldStance(said.country))
    return makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  const reading = makeReading(site, holder, label, 'origin', chain, subject);
  if (!reading || (hearsay && !reading.deed)) return null;
  if (cue.kind === 'sendAway') return custodians.has(holder.country) && label === 'repatriate' ? asCustodian(reading) : null;
  if (!custodians.has(holder.country) && isOfForeigners(site, holder.country)) return null;
  return custodians.has(holder.country) && !isOwn(site, holder.country) ? asCustodian(reading) : reading;
}
