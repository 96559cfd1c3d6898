import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Group } from '../../domain/figure.js';
import { axisOf, type StanceLabel, type StancePart } from '../../domain/stance.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { clauseAround } from './clause.js';
import { coHolders } from './co-holders.js';
import { meansOtherStates, OF_OTHER_STATES } from './governors.js';
import { groupsAhead, groupsIn, groupsOf, groupsOfWhose } from './groups.js';
import { isOfEachMember } from './holder.js';
import type { Holder } from './official.js';
import { peopleRange } from './people-range.js';
import { EXAMPLES, nationalitiesIn, type Site } from './site.js';
import type { Subject } from './subject.js';
import { meansTheRest } from './the-rest.js';
import { type Chain, formOf } from './walk.js';

const REGARDING = oneOf('on|regarding|against|concerning');

/** One cue understood: who, what, for whom, how. */
export interface Reading {
  readonly holder: Holder;
  /** Others who share the subject ("Sweden and the Netherlands"). */
  readonly also: readonly ActorCode[];
  readonly label: StanceLabel;
  readonly part: StancePart;
  readonly groups: readonly Group[];
  readonly deed: boolean;
  readonly clause: TokenRange;
  /** The first token of the verb or phrase that tells it, where it is known. */
  readonly verb?: number;
}

/** How far behind a verb its object is looked for, in tokens. */
const OBJECT_REACH = 12;
/** What is brought home of people who have died; what is gathered, got or accepted about them. */
const NO_PEOPLE = oneOf(
  'body|bodies|remains|corpses?|coffins?|ashes|evidence|data|information|costs?|expenses|euros|dollars|testimony|testimonies|samples?|dna|fingerprints|documents|money|funds|donations|intelligence|requests?|applications?|letters?|parcels?|packages?|gifts?|reports?|complaints?|threats?|citizenships?|nationality|passports?',
);

/** What is accepted or taken up in place of people. */
const OFFERED =
  /^(?:proposals?|plans?|offers?|recommendations?|invitations?|decisions?|rulings?|trials?|prosecutions?|sentences?|conditions?|help|assistance)$/;

/** "received her colleague", "took back control", "evacuated its diplomats": other people and things than those whom their state takes back. */
const OTHERS = oneOf(
  'counterparts?|colleagues?|delegations?|envoys?|ambassadors?|ministers?|presidents?|guests?|diplomats?|soldiers?|troops|staff|employees|victims?|survivors?|refugees|migrants?|tourists?|workers?|labourers?|students?|sailors?|pilgrims?|associations?|yazidis?|journalists?|reporters?|guards?|peacekeepers?|fishermen|nurses?|engineers?|resignation|control|territory|land|command|equipment|weapons|paintings?|artefacts|antiquities',
);

export const areOthers = (word: string): boolean => OTHERS.has(word);

/** "the families of the victims": whose people they are. */
const areOfOthers = ({ doc }: Site, at: number, to: number): boolean =>
  doc.lower[at + 1] === 'of' && doc.lower.slice(at + 2, Math.min(to, at + 5)).some((word) => OTHERS.has(word));

/** "her resignation": a word of people that only tells whose something is. */
const isPossessive = ({ lower, tag }: TextDocument, at: number): boolean =>
  (lower[at] === 'her' || lower[at] === 'his' || lower[at] === 'their') && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tag[at + 1] ?? '');

/** "took the son's citizenship": what is theirs, and not they. */
const isTheirs = ({ lower, tag }: TextDocument, at: number): boolean => {
  const noun = tag[at] === 'DET' ? at + 1 : at;
  return lower[noun + 1] === "'s" && NO_PEOPLE.has(lower[noun + 2] ?? '');
};

/** "its own refugees", "Iraqi refugees": those of the country itself. */
const areOwn = ({ context, doc }: Site, { actor }: Subject, at: number): boolean =>
  doc.lower[at - 1] === 'own' || inside(context.scene.actors, at - 2, at).some(({ code }) => code === actor?.code);

/** "collect data on nationals": what stands before the people is another object. */
export function isOtherObject(site: Site, subject: Subject): boolean {
  const { doc, cue, context, sentence } = site;
  const to = Math.min(sentence.to, cue.to + OBJECT_REACH);
  const accepts = /^accept/.test(doc.lower[cue.from]!);
  for (let k = cue.from + 1; k < to; k++) {
    if (OTHERS.has(doc.lower[k]!)) return !areOwn(site, subject, k);
    if (!isPossessive(doc, k) && !isTheirs(doc, k) && context.matchers.people.at(doc, k, to).length > 0) return areOfOthers(site, k, to);
    if (NO_PEOPLE.has(doc.lower[k]!) || (accepts && OFFERED.test(doc.lower[k]!))) return true;
    // "taken few steps to bring children home from the camp": another verb's object.
    if (doc.lower[k] === 'to' && doc.tag[k + 1] === 'VERB' && doc.tag[k - 1] === 'NOUN' && doc.lower[k - 1] !== 'home') return true;
    if (k < cue.to) continue;
    const about = doc.lower[k] === 'about' && doc.tag[k + 1] !== 'NUM' && !/^\d/.test(doc.lower[k + 1] ?? '');
    if (about || REGARDING.has(doc.lower[k]!)) return true;
  }
  return false;
}

/** "deporting 20 Germans", "an American": people named by their country alone. */
const namesNationals = ({ doc, cue, context }: Site, to: number): boolean =>
  inside(context.scene.actors, cue.from + 1, to).some(
    (m) =>
      m.naming === 'demonym' &&
      (/s$/.test(doc.lower[m.to - 1]!) || /^(?:an?|one|another)$/.test(doc.lower[m.from - 1] ?? '')) &&
      (doc.lower[m.to] === 'home' || !/^(?:NOUN|PROPN)$/.test(doc.tag[m.to] ?? '')),
  );

/** "took back 110 (in April)": people who have just been named. */
export const isBareNumber = ({ tag, lower }: TextDocument, at: number): boolean =>
  tag[at] === 'NUM' && /^(?:ADP|PUNCT|ADV|CCONJ|SCONJ)$/.test(tag[at + 1] ?? 'PUNCT') && !/^(?:of|%|per|-)$/.test(lower[at + 1] ?? '');

const isPartOfTheirs = ({ lower }: TextDocument, at: number): boolean =>
  /^(?:some|many|most|several|all|none|few)$/.test(lower[at] ?? '') &&
  lower[at + 1] === 'of' &&
  (lower[at + 2] === 'theirs' || lower[at + 2] === 'ours');

/** "The decision was taken back by the minister": no people. */
const THING =
  /^(?:decisions?|rulings?|orders?|verdicts?|bills?|laws?|plans?|offers?|requests?|permits?|passports?|measures?|promises?|statements?|claims?|appeals?|proposals?|applications?|bans?|words|remarks|charges?|parcels?|packages?|letters?|gifts?|toys|mail|evidence|money|funds|equipment|weapons?|territory|areas?)$/;

/** Does it stand last where a circumstance came first ("In nine of those cases the decision …")? */
const isThing = ({ lower }: TextDocument, { from, to, head }: Subject): boolean =>
  THING.test(head) || (/^(?:in|on|at|by|for|with|under)$/.test(lower[from - 1] ?? '') && THING.test(lower[to - 1] ?? ''));

/** "urged others to do the same": where it or the sentence before tells of a return. */
function isOfReturns({ doc, cue, context: { matchers } }: Site): boolean {
  const before = doc.sentences[Math.max(0, doc.sentenceOf[cue.from]! - 1)]!;
  return matchers.cues.find(doc, before.from, cue.from, cue.from).some(({ term }) => {
    const { label, kind } = matchers.meaning[term]!;
    return label === 'repatriate' && /^(?:verbs|nouns)$/.test(kind);
  });
}

/** "Two journalists held in Ethiopia were brought home": no people of the topic. */
const areOthersHeld = (site: Site, subject: Subject): boolean =>
  subject.kind === 'other' &&
  /^(?:journalists?|reporters?|guards?|peacekeepers?|fishermen|tourists?|pilgrims?|sailors?|soldiers?|diplomats?|nurses?|engineers?)$/.test(
    subject.head,
  ) &&
  !areOwn(site, subject, subject.to - 1);

const ANOTHER = /^(?:another|further|new|second|third|fourth|next)$/;

/** The people concerned must stand in the words after the cue (or in it), or be the subject of a passive. */
export function hasPeople(site: Site, chain: Chain, subject: Subject): boolean {
  const { doc, cue, sentence, context } = site;
  if (chain.passive || chain.let) return !(isThing(doc, subject) || areOthersHeld(site, subject));
  if (meansTheRest(site)) return true;
  // "has no wish to do so again"
  if (doc.lower[cue.to - 1] === 'again') return isOfReturns(site);
  if (chain.controlled && context.matchers.people.has(doc, chain.subjectEnd, cue.from)) return true;
  if (doc.lower.slice(Math.max(sentence.from, subject.from - 4), subject.from).includes('whom')) return true;
  if (subject.kind === 'pronoun' && context.matchers.people.has(doc, subject.from - 1, subject.from)) return true;
  if ((chain.urged || (chain.ought && asksOthers(site, subject))) && /^(?:,|and|\.|")$/.test(doc.lower[cue.to] ?? '.'))
    return !/^(?:same|example|lead)$/.test(doc.lower[cue.to - 1]!) || isOfReturns(site);
  // "is preparing another flight"
  if (/^(?:flights?|airlift)$/.test(doc.lower[cue.to - 1]!) && ANOTHER.test(doc.lower[cue.to - 2]!)) return true;
  // "is ready to facilitate repatriations"
  if ((doc.lower[cue.to - 1] === 'repatriations' || doc.lower[cue.to - 1] === 'repatriation') && doc.lower[cue.to] !== 'of') return true;
  // "Europe must take responsibility"
  if (asksOthers(site, subject) && /^(?:responsibility|part|share)$/.test(doc.lower[cue.to - 1]!)) return true;
  const alone = cue.to === cue.from + 1 && /^(?:ADP|PUNCT|SCONJ)$/.test(doc.tag[cue.to] ?? 'PUNCT') && doc.lower[cue.to + 1] !== 'delay';
  if (alone && cue.kind === 'verbs') return false;
  if (cue.to > cue.from + 2 && doc.lower.slice(cue.from, cue.to).some((word) => word === 'their' || word === 'his' || word === 'her'))
    return true;
  const to = Math.min(sentence.to, cue.to + OBJECT_REACH);
  const other = isOtherObject(site, subject);
  if ((!other && context.matchers.people.has(doc, cue.from + 1, cue.to)) || namesNationals(site, to)) return true;
  // "brought back 110 in one day", "fetched some of theirs"
  if (isBareNumber(doc, cue.to) || doc.lower[cue.to] === 'theirs' || doc.lower[cue.to] === 'ours' || isPartOfTheirs(doc, cue.to))
    return true;
  // "must collect its own"
  if (
    /^(?:its|their|our|your)$/.test(doc.lower[cue.to] ?? '') &&
    doc.lower[cue.to + 1] === 'own' &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(doc.tag[cue.to + 2] ?? '')
  )
    return true;
  if (other) return false;
  return context.matchers.people.has(doc, cue.from + 1, to) || subject.kind === 'other';
}

/** "countries should …", "Europe must …" in somebody's words: what they ask of others. */
export function asksOthers({ doc }: Site, subject: Subject): boolean {
  const { kind, actor, from, to, relative } = subject;
  // "European countries must": each of them is meant.
  const each = isOfEachMember(doc, subject) && actor!.to === to;
  if ((actor && !each) || relative || kind === 'pronoun' || kind === 'none') return false;
  const named = doc.lower.slice(from, to);
  const tail = named.slice(-2).join(' ') === 'of origin' ? 2 : /^(?:concerned|involved)$/.test(named.at(-1) ?? '') ? 1 : 0;
  const words = named.slice(0, named.length - tail);
  // "The country has since declined": that of which the text speaks.
  if (words.length === 2 && words[0] === 'the' && /^(?:country|nation)$/.test(words[1]!)) return false;
  // "Their governments should take them"
  if (words.length === 2 && words[0] === 'their' && /^(?:governments|countries|states)$/.test(words[1]!)) return true;
  // "Every state should take its own"
  if (kind === 'states' && /^(?:every|each|all)$/.test(words[0] ?? '')) return true;
  return meansOtherStates(words, words.length - 1) && !words.some((word) => /^(?:our|my|his|her|their|its|this|some|many|few)$/.test(word));
}

/** The reading of who only holds people: sending children home is no policy of taking children only. */
export const asCustodian = (reading: Reading): Reading => ({
  ...reading,
  part: 'custodian',
  label: reading.label === 'repatriate_children_only' ? 'repatriate' : reading.label,
});

/** Who is taken home is for the government to decide: a parliament's debates and motions move nothing; it makes laws. */
const PARLIAMENT = oneOf('parliament|lawmakers|senate|bundestag|mps|assembly|committee|senators|commons|lords|folketing|congress');

/** "its nationals", "Swedish children": does the verb speak of another country's people? */
export function isOfForeigners({ doc, cue, sentence, context }: Site, country: ActorCode): boolean {
  if (!isCountry(country)) return false;
  const limit = Math.min(sentence.to, cue.to + OBJECT_REACH);
  // "its 12 citizens as soon as the Iraqis let them go": who is spoken of ends where another clause begins.
  const next = doc.lower.slice(cue.to, limit).findIndex((word) => EXAMPLES.has(word));
  const to = next < 0 ? limit : cue.to + next;
  if (OF_OTHER_STATES.test(doc.lower.slice(cue.to, to).join(' '))) return true;
  const codes = nationalitiesIn(context, { from: cue.from + 1, to });
  return codes.length > 0 && !codes.includes(country);
}

/** Puts a reading together; null without a holder. */
export function makeReading(
  site: Site,
  found: Holder | null,
  label: StanceLabel,
  part: StancePart,
  chain: Chain,
  subject: Subject,
): Reading | null {
  const { cue, doc } = site;
  // A body has no citizens to strip.
  if (found && !isCountry(found.country) && label === 'revoke_citizenship') return null;
  if (found?.country === 'UN' && label === 'refuse') return null;
  const parliament = PARLIAMENT.has(subject.head);
  if (!found || (parliament && part !== 'urging_others' && axisOf(label) === 'return')) return null;
  const holder = parliament ? { ...found, authority: 'law' as const } : found;
  const clause = clauseAround(doc, Math.min(subject.from, cue.from), cue.to);
  const people = peopleRange(site, chain, subject, clause);
  const ahead = groupsIn(doc, people.from, people.to).length === 0 ? groupsAhead(doc, site.sentence.from, cue.from) : [];
  const whose = axisOf(label) === 'citizenship' ? groupsOfWhose(doc, site.sentence.from, cue.from) : null;
  const groups = whose ?? (ahead.length > 0 ? ahead : groupsOf(doc, people.from, people.to));
  // A body that has no nationals asks it of others.
  const origin = part === 'origin' && (isCountry(holder.country) || holder.country === 'EU');
  const childrenOnly = label === 'repatriate' && origin && groups.every((group) => group === 'children' || group === 'orphans');
  const settled = !(
    chain.intended ||
    chain.negative ||
    chain.weighed ||
    chain.ought ||
    chain.present ||
    chain.bare ||
    chain.possible ||
    chain.indirect ||
    // "We take the children": what they do as a rule.
    (/^(?:we|i)$/.test(subject.head) && formOf(doc.lower[cue.from]!) === 'base')
  );
  // "has flown 150 inmates to Iraq": of phrases only those of moving people tell what was done.
  const told =
    cue.kind !== 'phrases' || (label === 'third_country_detention' && doc.tag[cue.from] === 'VERB' && doc.tag[cue.from - 1] !== 'DET');
  const deed = settled && part !== 'urging_others' && told;
  return {
    holder,
    also: coHolders(site, holder, subject),
    label: childrenOnly ? 'repatriate_children_only' : label,
    part,
    groups,
    deed,
    clause,
    verb: cue.from,
  };
}

/** True when somebody else than the holder, or somebody without office, tells of it. */
export const isHearsay = ({ country, speaker }: Holder, subject: Subject): boolean =>
  speaker !== null && speaker !== country && !subject.others.includes(speaker);

/** Does the sentence speak of the holder's own nationals, whom it sends to no other country? */
export function isOwn({ doc, context, sentence, cue }: Site, country: ActorCode): boolean {
  if (!isCountry(country)) return false;
  // "9,000 of our people"
  const behind = doc.lower.slice(cue.from, Math.min(sentence.to, cue.to + OBJECT_REACH));
  if (behind.some((word, k) => word === 'our' && context.matchers.people.has(doc, cue.from + k, cue.from + k + 3))) return true;
  const named = inside(context.scene.actors, sentence.from, sentence.to);
  const isOthers = (m: ActorMention): boolean => m.naming === 'demonym' || (isCountry(m.code) && doc.lower[m.from - 1] === 'to');
  return named.some((m) => m.code === country) && !named.some((m) => m.code !== country && m.from > cue.from && isOthers(m));
}
