import { isCountry } from '../../domain/actor.js';
import { MONTHS } from '../../domain/instant.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { beginningIn, inside } from '../text/sorted.js';
import type { Cue } from './cues.js';
import { placeIn } from './direction.js';
import { holderOf, speakerAt } from './holder.js';
import { type Holder, isUnofficial } from './official.js';
import { countryAt, headingAt, mayHoldStance, type Scene, statementAt } from './scene.js';
import type { Site } from './site.js';
import { isOffice, readSubject, type Subject } from './subject.js';
import type { Chain } from './walk.js';

const ENDS = new Set(';:"—.');

const REACH = 16;
const RECEIVER_REACH = 12;
const DESTINATION_REACH = 10;
const NOUN_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|SYM|X)$/;

/** "by the end of the month", "by then", "by plane": nobody did it. */
const IN_TIME = new RegExp(
  `^(?:the (?:end|middle|start|time|summer|autumn|spring|winter)|then|now|next|late|early|mid|${MONTHS.join('|')}|christmas|\\d|air|plane|bus|road|land|sea|force|law|helicopter)\\b`,
);

/** "lost it by order of the minister", "by decree": how, and the people say whose. */
const BY_ORDER = /^(?:orders?|decrees?|decision|virtue|means|mistake|default|royal|ministerial|presidential)$/;

/** "received from prisons run by the SDF": who has the place that people come from did not receive them. */
const runsPlace = ({ lower }: TextDocument, by: number, from: number): boolean =>
  by - 1 > from && /^(?:run|held|guarded|controlled|led|managed|administered|overseen|ruled|governed|backed)$/.test(lower[by - 1]!);

/** The noun phrase after "by": who did it. Null when nobody is named. */
export function agentAfter(scene: Scene, { from, to: last }: TokenRange): Subject | null {
  const { doc } = scene;
  const end = Math.min(doc.sentences[doc.sentenceOf[from]!]!.to, last + REACH);
  for (let k = from; k < end; k++) {
    if (doc.lower[k] !== 'by' || runsPlace(doc, k, from) || BY_ORDER.test(doc.lower[k + 1] ?? '')) continue;
    if (IN_TIME.test(doc.lower.slice(k + 1, k + 3).join(' '))) continue;
    let to = /^(?:his|her|their|its)$/.test(doc.lower[k + 1] ?? '') ? k + 2 : k + 1;
    // "by the US-led coalition"
    while (to < end && (NOUN_PHRASE.test(doc.tag[to]!) || doc.lower[to] === '-' || doc.lower[to - 1] === '-')) to++;
    if (to === k + 1) continue;
    // "by a delegation of the Belgian government"
    if (doc.lower[to] === 'of' && isOffice(doc.lower[to - 1]))
      do to++;
      while (to < end && (NOUN_PHRASE.test(doc.tag[to]!) || beginningIn(scene.actors, to - LONGEST_NAME, to).some((m) => m.to > to)));
    return readSubject(doc, k + 1, to, scene.actors);
  }
  return null;
}

/** How far behind a participle "by" may stand, in tokens. */
const BY_REACH = 3;

/** "brought back in October by Denmark": the country right behind the participle that took people. */
export function takerOf(scene: Scene, { to }: Cue): Subject | null {
  const agent = agentAfter(scene, { from: to, to: to + 1 });
  return agent?.actor && isCountry(agent.actor.code) && agent.from <= to + 1 + BY_REACH ? agent : null;
}

/** The longest name of a people, in tokens ("Bosnian and Herzegovinian"). */
const LONGEST_NAME = 6;

const PAPERS = oneOf('citizenships?|nationality|passports?');

/** "her British citizenship", "Danish nationality": whose it was. */
function citizenshipOf(scene: Scene, cue: Cue): string | null {
  const { doc } = scene;
  const from = Math.max(0, cue.from - 4);
  // "stripped of her passport since she could apply for Libyan nationality": what is lost stands in the words themselves.
  const named = doc.lower.slice(cue.from, cue.to).some((word) => PAPERS.has(word));
  // "with Swiss and French passports was deprived of her Swiss nationality": what is lost stands in the words themselves, if they name a country.
  const own = inside(scene.actors, cue.from, cue.to).some(({ naming }) => naming === 'demonym');
  for (let k = named && own ? cue.from : from; k < Math.min(doc.length, named ? cue.to : cue.to + 6); k++) {
    if (!PAPERS.has(doc.lower[k]!)) continue;
    const demonym = beginningIn(scene.actors, from - LONGEST_NAME, k).find(
      (m) => m.naming === 'demonym' && (m.to === k || (m.from > cue.from && m.to < k)),
    );
    if (demonym) return demonym.code;
  }
  return null;
}

/** "brought back to Norway", "allowed to enter Norway": whereto. */
export function destinationOf(scene: Scene, cue: Cue): string | null {
  const { doc } = scene;
  for (let k = cue.from + 1; k < Math.min(doc.length, cue.to + DESTINATION_REACH); k++) {
    if (ENDS.has(doc.lower[k]!)) break;
    if (doc.lower[k] !== 'to' && doc.lower[k] !== 'enter' && doc.lower[k - 1] !== 'enter') continue;
    const place = placeIn(scene, k, k + 3);
    if (place && !scene.theatre.has(place)) return place;
  }
  return null;
}

/** "The federal government brought the family back to Frankfurt": an office without a country is of the one that it brings people home to. */
export function broughtTo({ doc, cue, context: { scene } }: Site, { kind, actor }: Subject): Holder | null {
  if (kind !== 'office' || actor || cue.kind !== 'verbs') return null;
  const near = inside(scene.towns, cue.from, cue.to + DESTINATION_REACH).find(({ from }) => doc.lower[from - 1] === 'to');
  const same = near && doc.sentenceOf[near.from] === doc.sentenceOf[cue.from];
  return same && mayHoldStance(near.code) && !scene.theatre.has(near.code)
    ? { country: near.code, authority: 'named_official', speaker: null }
    : null;
}

const receives = (word: string | undefined): boolean => isOffice(word) || word === 'team' || word === 'mission';
/** "handed over to the judicial authorities": those who try people, at home. */
const TRIES = /^(?:judicial|judiciary|prosecut\p{L}*|investigating|courts?|police|penitentiary|prison)$/u;

/** "a Dutch delegation", "diplomats from Berlin": a name after `from` with an office after or before it. */
const isOfficeBeside = (doc: TextDocument, m: ActorMention, from: number): boolean =>
  [0, 1, 2, 3].some((n) => receives(doc.lower[m.to + n])) ||
  (/^(?:from|of)$/.test(doc.lower[m.from - 1] ?? '') && doc.lower.slice(from, m.from).some(receives));

/** "handed over to a Dutch delegation", "to representatives of the Swedish foreign ministry", "in the presence of the consul": who took people. */
export function receiverOf(scene: Scene, cue: Cue): Holder | null {
  const { doc } = scene;
  const end = Math.min(doc.sentences[doc.sentenceOf[cue.from]!]!.to, cue.to + RECEIVER_REACH);
  for (let k = cue.from + 1; k < end; k++) {
    if (doc.lower[k] !== 'to' && !(doc.lower[k] === 'of' && doc.lower[k - 1] === 'presence')) continue;
    const taker = beginningIn(scene.actors, k + 1, k + 8).find(
      (m) =>
        m.to < doc.length &&
        isOfficeBeside(doc, m, k) &&
        !doc.lower.slice(m.to, m.to + 3).some((word) => TRIES.test(word)) &&
        !doc.lower.slice(k, m.from).some((word) => /^[,;:"—]$/.test(word)),
    );
    if (taker && mayHoldStance(taker.code)) return { country: taker.code, authority: 'named_official', speaker: null };
  }
  return null;
}

/** "In Kosovo, 110 citizens were brought home": where a sentence is set. */
function placeOf(scene: Scene, cue: Cue): string | null {
  const { doc } = scene;
  const { from } = doc.sentences[doc.sentenceOf[cue.from]!]!;
  if (doc.lower[from] !== 'in') return null;
  const place = beginningIn(scene.actors, from + 1, from + 2).find((m) => m.naming === 'name');
  return place && !scene.theatre.has(place.code) && doc.lower[place.to] === ',' ? place.code : null;
}

/** "men deported by Turkey", "expelled from Turkey": who sent them, and not whose they are. */
function isWayOut({ lower }: TextDocument, { naming, from }: ActorMention): boolean {
  if (naming === 'demonym') return false;
  const at = lower[from - 1] === 'the' ? from - 2 : from - 1;
  return /^(?:by|via|through)$/.test(lower[at] ?? '') || (lower[at] === 'from' && SENT_OUT.test(lower[at - 1] ?? ''));
}
const SENT_OUT = /^(?:deported|expelled|extradited|returned|sent|back|home|flights?|plane|arriving|arrived|freed|released)$/;

/** Nationality of the people a passive speaks of: "Seventeen Australian citizens have been …". */
export function nationalityIn(scene: Scene, subject: Subject): string | null {
  const first = inside(scene.actors, subject.from, subject.to).find((m) => m.naming !== 'body' && !isWayOut(scene.doc, m));
  return first && mayHoldStance(first.code) ? first.code : null;
}

/** "Two British men were taken to the United States": people of another country than that they are brought to. */
function isOfAnother({ actors, theatre }: Scene, subject: Subject, destination: string): boolean {
  const codes = inside(actors, subject.from, subject.to)
    .filter((m) => m.naming === 'demonym' && isCountry(m.code) && !theatre.has(m.code))
    .map(({ code }) => code);
  return codes.length > 0 && !codes.includes(destination);
}

/** "97 people, most of them from Chechnya, have been flown home": the only country named before the verb. */
function onlyNamedBefore({ doc, actors, theatre }: Scene, cue: Cue, subject: Subject): string | null {
  const { from } = doc.sentences[doc.sentenceOf[cue.from]!]!;
  const within = subject.from - 1 > from && /^(?:since|when|after|before|while|as|until)$/.test(doc.lower[subject.from - 1]!);
  if (subject.kind !== 'other' || within) return null;
  if (!/^(?:people|persons?|citizens?|nationals?|women|men|children|families|fighters|members|mothers|orphans)$/.test(subject.head))
    return null;
  const codes = new Set(
    inside(actors, from, cue.from)
      .map(({ code }) => code)
      .filter((code) => isCountry(code) && !theatre.has(code)),
  );
  return codes.size === 1 ? [...codes][0]! : null;
}

const inDoc = (doc: TextDocument, subject: Subject): boolean => subject.to > subject.from && subject.from < doc.length;

/**
 * Who stands behind a passive ("were brought home", "was stripped of her British citizenship"): the agent after "by",
 * whose citizenship it is, who says it, whereto people were brought, whose nationals they are. A court as agent is
 * nobody's stance. With `active` the subject itself comes first.
 */
export function passiveHolder(scene: Scene, cue: Cue, subject: Subject, chain: Chain, active = false): Holder | null {
  const named = (country: string | null): Holder | null =>
    country && mayHoldStance(country) ? { country, authority: 'named_official', speaker: null } : null;
  const citizenship = citizenshipOf(scene, cue);
  if (active && !(citizenship && (subject.kind === 'office' || subject.kind === 'person'))) {
    const own = holderOf(scene, subject, cue.from);
    if (own) return own;
    if (subject.kind !== 'none' && subject.kind !== 'other') return null;
  }
  const agent = chain.passive ? agentAfter(scene, cue) : null;
  if (agent) {
    if (agent.kind === 'actor') return holderOf(scene, agent, cue.from);
    if (agent.kind !== 'office') return null;
    const own = citizenship ?? (inDoc(scene.doc, subject) ? nationalityIn(scene, subject) : null);
    return own ? named(own) : holderOf(scene, agent, cue.from);
  }
  if (citizenship) return named(citizenship);
  const said = speakerAt(scene, cue.from);
  if (said) return said;
  const done = !(chain.intended || chain.negative || chain.ought || chain.weighed || chain.possible);
  // "was stripped of her passport and appealed to Strasbourg": whereto people are brought says nothing of their papers.
  const destination = cue.label === 'revoke_citizenship' ? null : destinationOf(scene, cue);
  if (destination && done) return isOfAnother(scene, subject, destination) ? null : named(destination);
  if (destination && chain.negative && (chain.let || chain.intended)) return named(destination);
  // "a lawyer said that mothers had lost their citizenship": who took it is not known from that.
  if (cue.label === 'revoke_citizenship' && subject.relative && isUnofficial(statementAt(scene, cue.from))) return null;
  const own = nationalityIn(scene, subject);
  // "Some 100 Britons have been stripped of their nationality"
  if (cue.label === 'revoke_citizenship') {
    const country = own && !scene.theatre.has(own) ? own : countryAt(scene, cue.from, 2);
    return country && !scene.theatre.has(country) ? named(country) : null;
  }
  if (done) return named(own ?? placeOf(scene, cue) ?? headingAt(scene, cue.from) ?? onlyNamedBefore(scene, cue, subject));
  // "Dutch adults are not brought back": the reporter tells what is done with whose people.
  const policy = (chain.negative || chain.present || chain.intended) && !(chain.ought || chain.weighed || chain.possible);
  return policy && statementAt(scene, cue.from) === null ? named(own ?? (chain.present ? headingAt(scene, cue.from) : null)) : null;
}
