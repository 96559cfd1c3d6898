import { axisOf } from '../../domain/stance.js';
import type { TextDocument } from '../text/document.js';
import { readChain } from './chain.js';
import type { Cue } from './cues.js';
import { AUXILIARIES, CLAUSE_BREAKS, governs, NEGATIONS, OTHER_STATES, SPEECH } from './governors.js';
import { holderOf, isOfFormer, speakerAt, WILL } from './holder.js';
import type { Holder } from './official.js';
import { agentAfter } from './passive.js';
import { readActAsSubject } from './read-act.js';
import { readUrging } from './read-urging.js';
import { isHearsay, makeReading, type Reading, subjectAfter } from './reading.js';
import { countryAt, headingAt, onlyCountry, statementAt } from './scene.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';
import { type Chain, isVerb } from './walk.js';

/** How far before a phrase the verb that carries it is looked for, in tokens. */
const VERB_REACH = 12;

/** "Belgium backs the return": a verb behind a name, which taggers take for a noun. */
const isTakenForNoun = ({ lower, tag }: TextDocument, k: number): boolean =>
  /^(?:backs|favours|favors|welcomes)$/.test(lower[k]!) && tag[k] === 'NOUN' && tag[k - 1] === 'PROPN' && tag[k + 1] === 'DET';

/** The verb that carries a phrase or a noun: in it, else the nearest before it in its clause. */
function carryingVerb(doc: TextDocument, cue: Cue, from: number): number | null {
  if (cue.kind === 'phrases' && isVerb(doc, cue.from)) return cue.from;
  for (let k = cue.from - 1; k >= Math.max(from, cue.from - VERB_REACH); k--) {
    if (isVerb(doc, k) || (/^rules?$/.test(doc.lower[k]!) && doc.lower[k + 1] === 'out') || isTakenForNoun(doc, k)) return k;
    if (CLAUSE_BREAKS.has(doc.lower[k]!) || doc.lower[k] === '"') return null;
  }
  return null;
}

const isAgainst = (doc: TextDocument, verb: number): boolean =>
  governs(doc.lower[verb], 'deny') ||
  governs(doc.lower[verb], 'prevent') ||
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
  if (governs(word, 'weigh') && !governs(word, 'intend') && !judges) chain.weighed = true;
  return chain;
}

function holderAt({ context, doc, cue }: Site, subject: Subject): Holder | null {
  // "their countries refuse": no refusal of whoever says so.
  const ofOthers = cue.label === 'refuse' && subject.kind === 'other' && OTHER_STATES.has(subject.head);
  if (ofOthers || isOfFormer(doc, subject)) return null;
  const holder = holderOf(context.scene, subject, cue.from) ?? speakerAt(context.scene, cue.from);
  const head = doc.lower[subject.to - 1];
  if (holder || subject.kind !== 'other' || head === undefined || !WILL.test(head)) return holder;
  const country = countryAt(context.scene, cue.from, 2);
  return country ? { country, authority: 'named_official', speaker: null } : null;
}

/** "Each case is looked at individually": under its heading, or in a text about one country alone, that country does it. */
function policyOf({ context, cue }: Site): Holder | null {
  const { scene } = context;
  const country = headingAt(scene, cue.from) ?? onlyCountry(scene);
  return country && statementAt(scene, cue.from) === null ? { country, authority: 'named_official', speaker: null } : null;
}

/** Nouns that are against what follows: "dropped its objections to the return". */
const OBJECTION = /^(?:ban|bar|objections?|opposition|opposed|refusal|resistance|veto|moratorium|halt|rejection|against|reluctance)$/;
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

const OPENS = /^(?:open|hold|stage|seek)(?:s|ed|ing)?$|^(?:held|sought)$/;
/** Is the trial the object of the verb, and not what it is "about"? */
const opensTrial = ({ doc, cue }: Site, verb: number): boolean =>
  (governs(doc.lower[verb], 'support') || governs(doc.lower[verb], 'intend') || OPENS.test(doc.lower[verb]!)) &&
  doc.tag.slice(verb + 1, cue.from).every((tag) => /^(?:DET|ADJ|NUM)$/.test(tag));
/** How far behind "the trial of" those who are tried stand, in tokens. */
const TRIED = 8;

/** "has decided to begin trials of foreign fighters": whoever holds them tries them there, a state its own at home. */
function readTrialNoun({ doc, cue, sentence, context }: Site, chain: Chain, subject: Subject, holder: Holder | null): Reading | null {
  const { custodians, matchers } = context;
  if (!holder || chain.negative || chain.weighed || chain.possible || chain.urged || chain.former) return null;
  if (doc.lower[cue.to] !== 'of' || !matchers.people.has(doc, cue.to, Math.min(sentence.to, cue.to + TRIED))) return null;
  const custodian = custodians.has(holder.country);
  const local = custodian || matchers.local.has(doc, cue.to, sentence.to);
  const site = { doc, cue, sentence, context };
  return makeReading(site, holder, local ? 'prosecute_locally' : 'prosecute_at_home', custodian ? 'custodian' : 'origin', chain, subject);
}

/** "asked for a report on the return": the return itself is not asked for. */
const isAbout = ({ doc, cue }: Site, verb: number): boolean =>
  doc.lower
    .slice(verb + 1, cue.from)
    .findLast((_, k) => doc.tag[verb + 1 + k] === 'ADP')
    ?.match(/^(?:on|about|into|of|regarding)$/) != null;

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
  // "played no part in the return"
  if (/\bno (?:part|role|hand|share) in\b/.test(said)) return null;
  // "is not in principle in favour of repatriation": denied behind the verb.
  if (walkedPast(doc, verb) && !chain.negative) chain.negative = true;
  // "has yet to organise a return": not done, and not refused.
  if (doc.lower.slice(Math.max(0, verb - 2), verb).join(' ') === 'yet to') return null;
  const lets = /^(?:allow|permit|authori[sz])/.test(word ?? '') && holder !== null && !site.context.custodians.has(holder.country);
  const supported = lets || between.some((w) => governs(w, 'support')) || CONSENT.test(said) || isIntended(site, verb, between);
  if (axis === 'citizenship') return supported && !chain.negative ? makeReading(site, holder, cue.label, 'origin', chain, subject) : null;
  if (axis === 'justice') return opensTrial(site, verb) ? readTrialNoun(site, chain, subject, holder) : null;
  if (axis !== 'return' || chain.possible || isOfOthers(site)) return null;
  if (
    /^(?:be|is|was|been)$/.test(word ?? '') &&
    between.includes('no') &&
    /^(?:no|of|for|plan|plans|question)$/.test(doc.lower[cue.from - 1] ?? '')
  )
    return makeReading(site, holder, 'refuse', 'origin', { ...chain, negative: true }, subject);
  // "called the return a duty": names it, and asks nobody.
  if (/^call/.test(word ?? '') && !between.some((each) => /^(?:for|on|upon)$/.test(each))) return null;
  if (governs(word, 'urge'))
    return chain.negative || isAbout(site, verb) ? null : makeReading(site, holder, 'repatriate', 'urging_others', chain, subject);
  const objections = between.slice(1).filter((w) => OBJECTION.test(w)).length;
  if (objections % 2 === 1) chain.negative = !chain.negative;
  if (CLOSED_DOOR.test(said))
    return makeReading(site, holder, chain.negative ? 'repatriate' : 'refuse', 'origin', { ...chain, negative: !chain.negative }, subject);
  const against = isAgainst(doc, verb);
  const reopened = /^rul/.test(word ?? '') && against && !chain.negative;
  if (chain.weighed || reopened) return makeReading(site, holder, 'undecided', 'origin', { ...chain, weighed: true }, subject);
  if (!against && !supported && objections === 0) return null;
  return makeReading(site, holder, chain.negative ? 'refuse' : 'repatriate', 'origin', chain, subject);
}

/** "handed 15 Iraqi suspects to Baghdad": the country they come from is no third one. */
const isOwnReturn = ({ doc, cue, sentence, context }: Site): boolean => {
  const { actors } = context.scene;
  const taker = actors.find((m) => m.from >= cue.to - 1 && m.from <= cue.to && m.to <= sentence.to);
  return (
    taker !== undefined &&
    actors.some(
      (m) =>
        m.naming === 'demonym' &&
        m.code === taker.code &&
        m.from > cue.from &&
        m.to < Math.max(taker.from, cue.to - 1) &&
        doc.sentenceOf[m.from] === doc.sentenceOf[cue.from],
    )
  );
};

/** "A request for the transfer of the women was conveyed to Baghdad": a noun, and a verb that carries something else there. */
const isCutByVerb = ({ doc, cue }: Site): boolean =>
  doc.tag[cue.from] === 'NOUN' && doc.tag.slice(cue.from, cue.to).some((tag) => tag === 'VERB' || tag === 'AUX');

/** Who moves nobody may agree that its own are moved: "consented to", "has no objection to", "did not oppose". */
const AGREED =
  /\b(?:consent\w*|agree[ds]?|accept\w*|approv\w+|welcom\w+|support\w*|endors\w+|content|allow(?:ed|s)|permit(?:ted|s)|let|no objections?|not (?:object|oppose)\w*|n't (?:object|oppose)\w*)\b/;
const AGREED_REACH = 14;

const isAgreedTo = ({ doc, cue, sentence }: Site): boolean =>
  AGREED.test(doc.lower.slice(Math.max(sentence.from, cue.from - AGREED_REACH), cue.from).join(' '));

/** "said the return of … is": the noun begins a clause of its own. */
const opensClause = (doc: TextDocument, verb: number, cue: Cue): boolean =>
  SPEECH.has(doc.lower[verb]!) && doc.lower.slice(verb + 1, cue.from).every((_, k) => /^(?:DET|ADJ)$/.test(doc.tag[verb + 1 + k]!));

/** "has its doubts about a tribunal", "is wary of": neither for it nor against. */
const DOUBTS =
  /^(?:doubts?|doubted|reservations?|misgivings|s[ck]eptic\w*|wary|lukewarm|cool|concerns?|against|opposed|opposes|oppose|objections?)$/;

/** What "but" takes back of a right or a duty that is acknowledged. */
function isTakenBack({ doc, cue, sentence }: Site): boolean {
  const rest = doc.lower.slice(cue.to, sentence.to);
  const but = rest.indexOf('but');
  return but >= 0 && rest.slice(but).some((word) => NEGATIONS.has(word));
}

/** Phrases and nouns: carried by a verb, or said by somebody. */
export function readPhrase(site: Site): Reading | null {
  const { context, cue, doc, sentence } = site;
  const verb = carryingVerb(doc, cue, sentence.from);
  if (cue.kind === 'nouns' && (verb === null || opensClause(doc, verb, cue))) return readActAsSubject(site);
  // "said the transfer to Iraq was a matter for Syria": who moves them is said nowhere.
  if (doc.lower[cue.from] === 'transfer' && doc.tag[cue.from] === 'NOUN' && verb !== null && opensClause(doc, verb, cue)) return null;
  const chain = verb === null || verb === cue.from ? readChain(doc, cue.from, sentence.from) : chainAt(doc, verb, sentence.from);
  if (chain.failed) return null;
  const subject = subjectAfter(site, chain, verb ?? cue.from);
  if (cue.label === 'international_tribunal' && verb !== null && doc.lower.slice(verb, cue.from).some((word) => DOUBTS.test(word)))
    return null;
  if (cue.label === 'third_country_detention' && (isOwnReturn(site) || isCutByVerb(site))) return null;
  const agent = chain.passive && cue.label === 'third_country_detention' ? agentAfter(context.scene, cue) : null;
  const policy = cue.label === 'case_by_case' && chain.passive && (chain.present || chain.intended) && subject.kind === 'other';
  const holder = agent ? holderOf(context.scene, agent, cue.from) : (holderAt(site, subject) ?? (policy ? policyOf(site) : null));
  if (!holder || isHearsay(holder, subject) || (chain.obliged && cue.label !== 'refuse')) return null;
  if (cue.kind === 'nouns') return readNoun(site, verb!, chain, subject, holder);
  const read = (label: typeof cue.label, how: Partial<Chain>, part: Reading['part'] = 'origin'): Reading | null =>
    makeReading(site, holder, label, part, { ...chain, ...how }, subject);
  const denies = doc.lower.slice(cue.from, cue.to).some((word) => NEGATIONS.has(word));
  // "said that leaving them where they are may be inhuman": judged, and nobody's refusal.
  const isJudged = /^leaving$/.test(doc.lower[cue.from]!) && /^(?:that|"|said|says)$/.test(doc.lower[cue.from - 1] ?? '"');
  if (cue.label === 'refuse' && isJudged) return null;
  // "There has been no second flight": what has not come about, and nobody's refusal.
  if (cue.label === 'refuse' && subject.head === 'there' && chain.perfect && !chain.intended) return null;
  if (cue.label === 'refuse') return chain.negative && !denies && chain.plainly ? null : read('refuse', { negative: true });
  // "have a right to return, but it cannot help"
  if (cue.label === 'repatriate' && isTakenBack(site)) return null;
  if (cue.label === 'undecided') return read('undecided', { weighed: true });
  // "Nobody will escape our courts"
  if (axisOf(cue.label) === 'justice' && cue.label === 'prosecute_at_home')
    return chain.negative ? read(cue.label, { negative: false, intended: true }) : null;
  const opposesNot = cue.label === 'third_country_detention' && isAgreedTo(site);
  if (chain.negative && !opposesNot) return cue.label === 'repatriate' ? read('refuse', {}) : null;
  if (chain.possible || (chain.weighed && cue.label !== 'case_by_case')) return null;
  if (cue.label === 'third_country_detention') {
    if (context.movers.has(holder.country)) return read(cue.label, {}, 'custodian');
    return isAgreedTo(site) ? read(cue.label, {}) : null;
  }
  const custodian = cue.label === 'international_tribunal' && context.custodians.has(holder.country);
  return read(cue.label, { intended: true }, custodian ? 'custodian' : 'origin');
}
