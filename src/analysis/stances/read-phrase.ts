import { axisOf } from '../../domain/stance.js';
import type { TextDocument } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { readChain } from './chain.js';
import type { Cue } from './cues.js';
import { doubts, ledNowhere, sitsOrIsDenied } from './evaluation.js';
import { AUXILIARIES, CLAUSE_BREAKS, governs, NEGATIONS, OTHER_STATES, RELATIVES, SPEECH } from './governors.js';
import { holderOf, isOfFormer, speakerAt, spokenOf } from './holder.js';
import { isOfOthersHeld, stayWithHolder } from './left-behind.js';
import type { Holder } from './official.js';
import { isNotConsidered, isOfTrials } from './other-sense.js';
import { isOthersIndecision } from './own-mind.js';
import { WILL } from './position.js';
import { readActAsSubject } from './read-act.js';
import { isTrialDenied, readTrialNoun } from './read-trial-noun.js';
import { readUrging } from './read-urging.js';
import { isHearsay, makeReading, type Reading } from './reading.js';
import { countryAt } from './scene.js';
import type { Site } from './site.js';
import { isOffice, type Subject } from './subject.js';
import { subjectAfter } from './subject-after.js';
import { isBesideStates } from './teller.js';
import { isAgreedTo, isMoving, moverOf, movesHeld, tellsOfMoving } from './third-country.js';
import { type Chain, isAttribute, isNone, isVerb } from './walk.js';

/** How far before a phrase the verb that carries it is looked for, in tokens. */
const VERB_REACH = 12;

/** "Belgium backs the return", "the government plans trials": a verb behind a name or an office, which taggers take for a noun. */
const isTakenForNoun = ({ lower, tag }: TextDocument, k: number, cue: Cue): boolean =>
  /^(?:backs|favours|favors|welcomes|plans|advocates|supports)$/.test(lower[k]!) &&
  tag[k] === 'NOUN' &&
  (tag[k - 1] === 'PROPN' || isOffice(lower[k - 1])) &&
  (tag[k + 1] === 'DET' || k + 1 === cue.from);

/** The verb that carries a phrase or a noun: in it, else the nearest before it in its clause. */
function carryingVerb(doc: TextDocument, cue: Cue, from: number): number | null {
  if (cue.kind === 'phrases' && isVerb(doc, cue.from)) return cue.from;
  for (let k = cue.from - 1; k >= Math.max(from, cue.from - VERB_REACH); k--) {
    if (k === cue.from - 1 && isAttribute(doc, k)) continue;
    if (isVerb(doc, k) || (/^rules?$/.test(doc.lower[k]!) && doc.lower[k + 1] === 'out') || isTakenForNoun(doc, k, cue)) return k;
    if (CLAUSE_BREAKS.has(doc.lower[k]!) || doc.lower[k] === '"') return null;
  }
  return null;
}

/** "is keeping up its returns", "keeps to a handful of returns": it goes on. */
const keepsOn = ({ lower }: TextDocument, verb: number): boolean =>
  /^ke(?:ep|pt)/.test(lower[verb]!) && /^(?:up|to|on|with|its)$/.test(lower[verb + 1] ?? '');

/** "keeps to the removal of passports", "relies on", "is counting on", "has resorted to": it is what is done. */
const keepsTo = (doc: TextDocument, verb: number): boolean =>
  keepsOn(doc, verb) ||
  (/^(?:st(?:ick|icks|icking|uck)|resort(?:s|ed|ing)?|rel(?:y|ies|ied|ying)|count(?:s|ed|ing)?)$/.test(doc.lower[verb]!) &&
    /^(?:to|on|by|with)$/.test(doc.lower[verb + 1] ?? ''));

const isAgainst = (doc: TextDocument, verb: number): boolean =>
  governs(doc.lower[verb], 'deny') ||
  (governs(doc.lower[verb], 'prevent') && !keepsOn(doc, verb)) ||
  (governs(doc.lower[verb], 'undo') && (!/^turn/.test(doc.lower[verb]!) || doc.lower[verb + 1] === 'down')) ||
  (/^rul/.test(doc.lower[verb]!) && doc.lower[verb + 1] === 'out');

/** The chain of a verb that is itself part of the meaning ("expressed support for", "rejected"). */
function chainAt(doc: TextDocument, verb: number, from: number): Chain {
  const auxiliary = AUXILIARIES.has(doc.lower[verb]!) && doc.tag[verb] === 'AUX';
  const chain = readChain(doc, auxiliary ? verb + 1 : verb, from);
  const word = doc.lower[verb];
  if (isAgainst(doc, verb)) chain.negative = !chain.negative;
  // "whom it considers eligible for return" judges, and weighs nothing.
  const judges = /^consider/.test(word ?? '') && doc.tag[verb + 1] === 'ADJ';
  const looksInto = /^look/.test(word ?? '') && doc.lower[verb + 1] === 'into';
  if (looksInto || (governs(word, 'weigh') && !governs(word, 'intend') && !judges)) chain.weighed = true;
  return chain;
}

function holderAt({ context, doc, cue, sentence }: Site, subject: Subject): Holder | null {
  // "their countries refuse": no refusal of whoever says so.
  const ofOthers = cue.label === 'refuse' && subject.kind === 'other' && OTHER_STATES.has(subject.head);
  if (ofOthers || isOfFormer(doc, subject) || isBesideStates(doc, subject, sentence.from)) return null;
  const holder = holderOf(context.scene, subject, cue.from) ?? speakerAt(context.scene, cue.from);
  const head = doc.lower[subject.to - 1];
  if (holder || subject.kind !== 'other' || head === undefined || !WILL.test(head)) return holder;
  const country = countryAt(context.scene, cue.from, 2);
  return country ? { country, authority: 'named_official', speaker: null } : null;
}

/** Nouns that are against what follows: "dropped its objections to the return". */
const OBJECTION = /^(?:ban|bar|objections?|opposition|opposed|refusal|resistance|veto|moratorium|halt|rejection|against|reluctance)$/;
/** "have forfeited their right to return", "lost the right to come home": those who say so take them back no more. */
const isForfeited = ({ doc, cue }: Site): boolean =>
  /\b(?:forfeit(?:ed|s)?|los[te]|g[ai]ven? up|waived|surrendered|gambled away|thrown away) (?:(?:any|all|their|his|her|the) )+$/.test(
    `${doc.lower.slice(Math.max(0, cue.from - FORFEITED_WITHIN), cue.from).join(' ')} `,
  );
const FORFEITED_WITHIN = 4;

/** What shows that somebody is for what follows. */
const CONSENT =
  /\b(?:green light|go - ahead|open to|committed to|commitment to|ready for|readiness for|willing|in favou?r of|consent|agree\w*|opened? (?:the|its) doors?|pledge|promise|part in|participat\w+ in|help(?:s|ed|ing)? with|assist\w* (?:in|with)|contribut\w+ to|result\w* in|led to)\b/;
const CLOSED_DOOR = /\b(?:closed?|closes|shut|shuts|slammed?) the door (?:on|to)\b/;

/** Is the noun the object of "plans", "began", "agreed to"? */
const isIntended = (site: Site, verb: number, between: readonly string[]): boolean =>
  governs(site.doc.lower[verb], 'intend') &&
  !/^expect/.test(site.doc.lower[verb]!) &&
  !between.includes('on') &&
  between.slice(1).every((_, k) => /^(?:DET|ADJ|ADP|PART|NUM)$/.test(site.doc.tag[verb + 1 + k]!));

/** "carried out the evacuations on behalf of other states": it takes home nobody of its own. */
const FOR_OTHERS =
  /^(?:\S+ ){0,3}(?:on behalf of|for) (?:\S+ )?(?:other|partner|allied|foreign) (?:countries|states|governments|nations)\b/;
/** How far behind the noun they are named, in tokens. */
const FOR_REACH = 9;

/** "the return of refugees": of others than the people concerned. */
function isOfOthers({ doc, cue, sentence, context }: Site): boolean {
  if (FOR_OTHERS.test(doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + FOR_REACH)).join(' '))) return true;
  if (doc.lower[cue.to] !== 'of') return false;
  let to = cue.to + 1;
  while (to < sentence.to && /^(?:DET|ADJ|NUM|PROPN|NOUN)$/.test(doc.tag[to]!)) to++;
  return doc.tag[to - 1] === 'NOUN' && !context.matchers.people.has(doc, cue.to, to);
}

/** "is not (in favour of)": a denial that stands behind its auxiliary. */
const walkedPast = (doc: TextDocument, verb: number): boolean =>
  doc.tag[verb] === 'AUX' && /^(?:not|n't|never)$/.test(doc.lower[verb + 1] ?? '');

/** "renewed its call for the return", "made a fresh appeal for", "would like to see": who asks for it. */
const CALLS =
  /^(?:renew|repeat|reiterat|mak|made|issu|launch|join|back|support|step|echo|add|voic|reaffirm|restat|hav|has)\w* (?:\w+ ){0,3}(?:calls?|appeals?|demands?|pleas?)\b.* for\b/;
const WANTS_TO_SEE = /\b(?:(?:like|love|wants?|wanted|wish(?:es)?|hopes?|hoped|prefers?) to|would rather)$/;

/** "sought Denmark's (consent to the return)" */
const isOwnedByAnother = ({ doc, cue, context }: Site, verb: number, { country }: Holder): boolean =>
  inside(context.scene.actors, verb + 1, cue.from).some(({ code, to }) => code !== country && doc.lower[to] === "'s");

/** "asked for a report on the return": the return itself is not asked for. */
const isAbout = ({ doc, cue }: Site, verb: number): boolean =>
  doc.lower
    .slice(verb + 1, cue.from)
    .findLast((_, k) => doc.tag[verb + 1 + k] === 'ADP')
    ?.match(/^(?:on|about|into|of|regarding)$/) != null;

/** "will bring charges on their return": when. */
const isWhen = ({ doc: { lower }, cue }: Site): boolean =>
  /^(?:their|his|her)$/.test(lower[cue.from - 1] ?? '') &&
  /^(?:on|upon|after|following|since|before|until)$/.test(lower[cue.from - 2] ?? '') &&
  !/^(?:insist|decid|agree|work|talk|discuss|decision|agreement)/.test(lower[cue.from - 3] ?? '');

/** "opposed the return of …", "called for the repatriation of …", "gave the green light to the return of …". */
function readNoun(site: Site, verb: number, chain: Chain, subject: Subject, holder: Holder | null): Reading | null {
  const { cue, doc } = site;
  const word = doc.lower[verb];
  const axis = axisOf(cue.label);
  // "called on the government to complete the returns"
  if (axis === 'return' && chain.urged && !isAgainst(doc, verb)) return readUrging(site, chain, subject);
  // "the deprivation of citizenship to prevent return": what for, not what is done.
  if (doc.lower[verb - 1] === 'to' && doc.tag[verb - 2] === 'NOUN' && !governs(doc.lower[verb - 2], 'intend')) return null;
  const between = doc.lower.slice(verb, cue.from);
  const said = between.join(' ');
  // "sought Denmark's consent to the return": another's.
  if (holder && CONSENT.test(said) && isOwnedByAnother(site, verb, holder)) return null;
  // "played no part in the return"
  if (/\bno (?:part|role|hand|share) in\b/.test(said)) return null;
  // "is not in principle in favour of repatriation": denied behind the verb.
  if (walkedPast(doc, verb) && !chain.negative) chain.negative = true;
  // "wants no returns", "seeks no repatriation"
  if (axis === 'return' && isNone(doc, cue.from)) chain.negative = !chain.negative;
  // "long opposed the return": of the past; "has long opposed" still holds.
  if (chain.former && !chain.perfect) return null;
  // "has yet to organise a return": not done, and not refused.
  if (doc.lower.slice(Math.max(0, verb - 2), verb).join(' ') === 'yet to') return null;
  const lets = /^(?:allow|permit|authori[sz])/.test(word ?? '') && holder !== null && !site.context.custodians.has(holder.country);
  const sees = word === 'see' && WANTS_TO_SEE.test(doc.lower.slice(Math.max(0, verb - 3), verb).join(' '));
  const supported = lets || sees || between.some((w) => governs(w, 'support')) || CONSENT.test(said) || isIntended(site, verb, between);
  if (axis === 'citizenship')
    return (supported || (keepsTo(doc, verb) && /^(?:actor|office|pronoun|none)$/.test(subject.kind) && !subject.relative)) &&
      !chain.negative &&
      doc.lower[cue.to] !== 'by'
      ? makeReading(site, holder, cue.label, 'origin', chain, subject)
      : null;
  if (axis === 'justice') return readTrialNoun(site, verb, chain, subject, holder);
  if (axis !== 'return' || chain.possible || isOfOthers(site) || isWhen(site)) return null;
  if (
    /^(?:be|is|was|been)$/.test(word ?? '') &&
    between.includes('no') &&
    /^(?:no|of|for|plan|plans|question)$/.test(doc.lower[cue.from - 1] ?? '')
  )
    return makeReading(site, holder, 'refuse', 'origin', { ...chain, negative: true }, subject);
  // "called the return a duty": names it, and asks nobody.
  if (/^call/.test(word ?? '') && !between.some((each) => /^(?:for|on|upon)$/.test(each))) return null;
  if (governs(word, 'urge') || (CALLS.test(said) && !isAgainst(doc, verb)))
    return chain.negative || isAbout(site, verb) ? null : makeReading(site, holder, 'repatriate', 'urging_others', chain, subject);
  const objections = between.slice(1).filter((w) => OBJECTION.test(w)).length;
  if (objections % 2 === 1) chain.negative = !chain.negative;
  if (CLOSED_DOOR.test(said))
    return makeReading(site, holder, chain.negative ? 'repatriate' : 'refuse', 'origin', { ...chain, negative: !chain.negative }, subject);
  const against = isAgainst(doc, verb);
  const reopened = /^(?:rul|exclud)/.test(word ?? '') && against && !chain.negative;
  if (chain.weighed || reopened) return makeReading(site, holder, 'undecided', 'origin', { ...chain, weighed: true }, subject);
  if (!against && !supported && objections === 0) return null;
  return makeReading(site, holder, chain.negative ? 'refuse' : 'repatriate', 'origin', chain, subject);
}

/** "said the return of … is", "said their return was": the noun begins a clause of its own; what is "announced" or "promised" may be the noun alone. */
function opensClause(doc: TextDocument, verb: number, cue: Cue): boolean {
  const word = doc.lower[verb]!;
  if (!SPEECH.has(word) || !doc.tag.slice(verb + 1, cue.from).every((tag) => /^(?:DET|ADJ|PRON)$/.test(tag))) return false;
  if (!governs(word, 'intend') && !governs(word, 'support')) return true;
  let end = cue.to;
  while (end < doc.length && !/^[.,;:"—!]$/.test(doc.lower[end]!) && !RELATIVES.has(doc.lower[end]!)) end++;
  return doc.tag.slice(cue.to, end).includes('AUX');
}

/** "sees no need for a tribunal", "the idea of a court had led nowhere", "the tribunal in Mosul sentenced them". */
const isNotSought = ({ doc, cue, sentence }: Site, verb: number | null): boolean =>
  (verb === null ? sitsOrIsDenied(doc, cue.to, sentence.to) : doubts(doc.lower.slice(Math.max(sentence.from, verb - 3), cue.from))) ||
  ledNowhere(doc.lower.slice(cue.to, sentence.to));

/** "The president of the International Criminal Court": who sits there. */
const isItsOffice = ({ doc: { lower }, cue }: Site): boolean =>
  /\b(?:presidents?|prosecutors?|judges?|registrar|spokes\w+|officials?|rulings?|warrants?|investigators?) (?:of|at|from) (?:the |an? )?$/.test(
    `${lower.slice(Math.max(0, cue.from - 4), cue.from).join(' ')} `,
  );

/** What "but" takes back of a right or a duty that is acknowledged. */
function isTakenBack({ doc, cue, sentence }: Site): boolean {
  const rest = doc.lower.slice(cue.to, sentence.to);
  const but = rest.indexOf('but');
  return but >= 0 && rest.slice(but).some((word) => NEGATIONS.has(word));
}

const TAKEN = /^(?:taken|brought|repatriated|flown|returned|accepted|received)$/;

/** Phrases and nouns: carried by a verb, or said by somebody. */
export function readPhrase(site: Site): Reading | null {
  const { context, cue, doc, sentence } = site;
  const verb = carryingVerb(doc, cue, sentence.from);
  if (cue.kind === 'nouns' && (verb === null || opensClause(doc, verb, cue))) return readActAsSubject(site);
  // "said the transfer to Iraq was a matter for Syria": who moves them is said nowhere.
  if (doc.lower[cue.from] === 'transfer' && doc.tag[cue.from] === 'NOUN' && verb !== null && opensClause(doc, verb, cue)) return null;
  if (cue.label === 'case_by_case' && isOfTrials(site)) return null;
  if (cue.label === 'undecided' && isNotConsidered(site)) return null;
  const chain = verb === null || verb === cue.from ? readChain(doc, cue.from, sentence.from) : chainAt(doc, verb, sentence.from);
  // "urged states to assess each child separately"
  if (cue.label === 'case_by_case' && chain.urged) return null;
  // "has taken back children one at a time": how slowly, and not on what grounds.
  if (cue.label === 'case_by_case' && doc.lower[cue.to - 1] === 'time' && verb !== null && TAKEN.test(doc.lower[verb]!)) return null;
  // "held without trial in Syria", "trials in Iraq are not an option"
  if (chain.failed || (axisOf(cue.label) === 'justice' && isTrialDenied(site))) return null;
  const subject = subjectAfter(site, chain, verb ?? cue.from);
  if ((cue.label === 'international_tribunal' && (isNotSought(site, verb) || isItsOffice(site))) || isOthersIndecision(site, subject))
    return null;
  if (tellsOfMoving(site) && !movesHeld(site, chain, subject)) return null;
  // "Each case is looked at individually", "No decision has been taken on their return"
  const looked = cue.label === 'case_by_case' && chain.passive && (chain.present || chain.intended) && subject.kind === 'other';
  const told =
    cue.label === 'case_by_case' &&
    subject.kind === 'none' &&
    doc.lower.slice(cue.from, cue.to).some((word) => /^(?:is|are|be)$/.test(word));
  const policy = looked || told || (cue.label === 'undecided' && subject.kind === 'none');
  const mover = chain.passive && cue.label === 'third_country_detention' ? moverOf(site) : undefined;
  const holder = mover === undefined ? (holderAt(site, subject) ?? (policy ? spokenOf(context.scene, cue.from) : null)) : mover;
  // "flies them into Iraqi jails, three diplomats said": others tell of a deed.
  const done = cue.label === 'third_country_detention' && isMoving(doc, cue.from) && !chain.intended && !chain.ought;
  if (!holder || (isHearsay(holder, subject) && !done) || (chain.obliged && cue.label !== 'refuse')) return null;
  if (cue.kind === 'nouns') return readNoun(site, verb!, chain, subject, holder);
  const read = (label: typeof cue.label, how: Partial<Chain>, part: Reading['part'] = 'origin'): Reading | null =>
    makeReading(site, holder, label, part, { ...chain, ...how }, subject);
  const denies = doc.lower.slice(cue.from, cue.to).some((word) => NEGATIONS.has(word));
  // "said that leaving them where they are may be inhuman": judged, and nobody's refusal.
  const isJudged = /^leaving$/.test(doc.lower[cue.from]!) && /^(?:that|"|said|says)$/.test(doc.lower[cue.from - 1] ?? '"');
  if (cue.label === 'refuse' && (isJudged || stayWithHolder(site, holder))) return null;
  // "Turkey let only children under twelve cross": of others than its own.
  if (cue.label === 'repatriate_children_only' && context.custodians.has(holder.country) && isOfOthersHeld(site, holder)) return null;
  // "There has been no second flight": what has not come about, and nobody's refusal.
  if (cue.label === 'refuse' && subject.head === 'there' && chain.perfect && !chain.intended) return null;
  if (cue.label === 'refuse') return chain.negative && !denies && chain.plainly ? null : read('refuse', { negative: true });
  // "persons with a right to return": which people are meant.
  if (cue.label === 'repatriate' && /^with(?:out)?$/.test(doc.lower[cue.from - 2] ?? '')) return null;
  // "have a right to return, but it cannot help"
  if (cue.label === 'repatriate' && isTakenBack(site)) return null;
  if (cue.label === 'undecided') return read('undecided', { weighed: true });
  // "Nobody will escape our courts"
  if (axisOf(cue.label) === 'justice' && cue.label === 'prosecute_at_home')
    return chain.negative ? read(cue.label, { negative: false, intended: true }) : null;
  const opposesNot = cue.label === 'third_country_detention' && isAgreedTo(site);
  if (cue.label === 'repatriate' && isForfeited(site)) return read('refuse', { negative: true });
  if (chain.negative && !opposesNot) return cue.label === 'repatriate' ? read('refuse', {}) : null;
  // "Up to 7,000 could be moved to Iraq, Central Command said": who moves them says what it is about to do.
  const announced = cue.label === 'third_country_detention' && chain.passive && context.movers.has(holder.country);
  if ((chain.possible && !announced) || (chain.weighed && cue.label !== 'case_by_case')) return null;
  if (cue.label === 'third_country_detention') {
    if (context.movers.has(holder.country)) return read(cue.label, {}, 'custodian');
    return isAgreedTo(site) ? read(cue.label, {}) : null;
  }
  const custodian = axisOf(cue.label) === 'justice' && context.custodians.has(holder.country);
  return read(cue.label, { intended: true }, custodian ? 'custodian' : 'origin');
}
