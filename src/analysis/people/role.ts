import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { latest } from '../text/latest.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { isNationalSociety, isOfInstitute } from './institutes.js';
import { IS_SPOKESPERSON } from './is-spokesperson.js';
import type { RoleKind } from './lexicon.js';
import { isOfMission } from './missions.js';
import { nationalCode } from './national.js';
import { homeOfParty, tellsOfParty } from './party.js';
import { IS_PEER } from './peers.js';
import { ENDS_HEAD, type Head, headOf, isOrgan, isOrganFor } from './role-head.js';
import type { Gender } from './role-words.js';
import { isHeadOfBody, isHeadOfBodyBefore, TEACHES } from './runs-body.js';
import { seatIn } from './seats.js';
import { type Setting, textOf } from './setting.js';
import { speaksForUnknown } from './unknown-body.js';

/** What a phrase such as "the Belgian migration minister" says about its holder. */
export interface Role {
  /** As written, without an article before a name's title. */
  readonly text: string;
  /** The noun that names the role ("minister"), lower case; null when the lexicon knows none in the phrase. */
  readonly head: string | null;
  readonly kind: RoleKind | 'institution' | null;
  /** Whom the holder speaks for; null when the phrase does not say, or for a private person. */
  readonly code: ActorCode | null;
  /** "former": no longer speaks for the office. */
  readonly past: boolean;
  readonly gender: Gender | null;
}

const LEADS_TO_ACTOR = /^(?:of|for|from|with|at|'s)$/;
/** Whoever is posted abroad: the place beside them is not whom they speak for. */
const POSTED = /^(?:diplomat|envoy|ambassador|consul|delegate|representative|correspondent|attache)s?$/;

/** "the British EU commissioner": whoever serves a body, from wherever they come; a country's ambassador there serves the country. */
const SERVES =
  /^(?:commissioner|official|rapporteur|expert|investigator|coordinator|chief|spokes(?:man|woman|person)|commander|judge|adviser)s?$/;

/** Those of organisations who work on a country: "Syria director", "Iraq researcher". */
const WORKS_ON = oneOf('directors?|executives?|managers?|coordinators?|researchers?|campaigners?');

/** The country that they work on, right before what they are or behind it ("director for Syria"); null for others. */
function workedOn({ doc, actorAt }: Setting, { from }: TokenRange, head: Head): ActorMention | null {
  if (!WORKS_ON.has(doc.lower[head.at]!)) return null;
  const behind = /^(?:for|on)$/.test(doc.lower[head.segment] ?? '') ? actorAt.get(head.segment + 1) : undefined;
  if (behind?.naming === 'name') return behind;
  let first = head.at;
  while (first > from && /^(?:ADJ|NOUN)$/.test(doc.tag[first - 1]!) && !actorAt.has(first - 1)) first--;
  const actor = actorAt.get(first - 1);
  // "US counter-terrorism coordinator": the letters stand for an adjective.
  const adjective = actor?.from === from && /^coordinators?$/.test(doc.lower[head.at]!) && /^\p{Lu}[\p{Lu}.]+$/u.test(doc.word[from]!);
  return actor?.naming === 'name' && first > from && !adjective ? actor : null;
}

/** In a name such as "Association of Families of Tunisians" a people is whom it is about. */
const VOLUNTARY = oneOf('association|network|league|coordination|collective|federation|movement|foundation|society|observatory');

/** The country or body in the phrase whose role it is: in front of the noun first, then after "of", "for", "from". */
function codeOf(setting: Setting, { from, to }: TokenRange, head: Head): ActorCode | null {
  const { doc, actorAt } = setting;
  // "The Swedish minister's Danish counterpart": of the nation right before the noun.
  const peer = IS_PEER.test(doc.lower[head.at]!) ? actorAt.get(head.at - 1) : undefined;
  if (peer?.naming === 'demonym') return peer.code;
  let front: ActorMention | null = null;
  for (let k = from; k < head.segment && !front; k++) front = actorAt.get(k) ?? null;
  if (front && isNationalSociety(setting, front)) return 'NGO';
  /** "Syria director of the Red Cross": a bare country before the noun says where, if a body follows. */
  const body = front?.naming === 'demonym' ? actorAt.get(front.to) : undefined;
  if (body?.naming === 'body' && !isCountry(body.code) && body.to <= head.at && SERVES.test(doc.lower[head.at]!)) return body.code;
  const place = front?.naming === 'name' && doc.lower[front.to] !== "'s";
  if (front && !place) return front.code;
  // "Syria director": no state has one.
  const worked = workedOn(setting, { from, to }, head);
  if (front === worked) front = null;
  let link = '';
  let voluntary = false;
  for (let k = head.segment; k < to; k++) {
    const lower = doc.lower[k]!;
    const actor = actorAt.get(k);
    if (VOLUNTARY.has(lower) && beginsWithCapital(doc.word[k])) voluntary = true;
    if (voluntary && actor?.naming === 'demonym') return 'NGO';
    if (actor && actor !== worked && (!front || actor.naming === 'body')) {
      if (isNationalSociety(setting, actor)) return 'NGO';
      if (LEADS_TO_ACTOR.test(link)) return actor.code;
      if (link === 'to' && /^advis[eo]rs?$/.test(doc.lower[head.at]!)) return actor.code;
      if (link === 'in' && isOfInstitute(setting, { from: head.segment, to: k })) break;
      const sits = actor.naming === 'name' ? sitsThere(setting, { from, to }, head) : !POSTED.test(doc.lower[head.at]!);
      if (link === 'in' && actor.naming !== 'demonym' && sits && !isOfMission(setting, { from, to: head.segment })) return actor.code;
    }
    if (ENDS_HEAD.test(lower) || lower === "'s") link = lower;
  }
  return front?.code ?? null;
}

/** Whoever is sent abroad, or comes from there, speaks for none of those who govern the place where they are. */
const FROM_ELSEWHERE = oneOf(
  'aid|relief|humanitarian|charity|medical|camp|prison|western|european|foreign|embassy|consulate|consular|diplomatic|coalition',
);
/** Offices that sit where they stand: "police in Malmo", "a judge in Lyon". */
const SITS =
  /^(?:prosecutors?|judges?|magistrates?|coroners?|mayors?|governors?|councillors?|officials?|officers?|authorities|police|courts?|tribunals?|councils?|chiefs?|inspectors?|sheriffs?)$/;

/** "Officials in Turkey", "local police in northern Iraq": of the country where they are, if nothing tells of another. */
const sitsThere = ({ doc }: Setting, { from }: TokenRange, head: Head): boolean =>
  SITS.test(doc.lower[head.at]!) && !doc.lower.slice(from, head.at).some((word) => FROM_ELSEWHERE.has(word));

/** "Karlsruhe prosecutors", "governor of Nineveh", "police in Malmo": whom an office speaks for by the city or province where it sits. */
function seatCode(setting: Setting, { from, to }: TokenRange, head: Head): ActorCode | null {
  const { doc, roles } = setting;
  if (head.kind === 'organisation' && !holdsAny(doc.lower, { from, to }, roles.institutions)) return null;
  for (let k = from; k < head.segment; k++) if (FROM_ELSEWHERE.has(doc.lower[k]!)) return null;
  const front = seatIn(setting, { from, to: head.at });
  if (front !== null) return front;
  const link = doc.lower[head.segment] ?? '';
  const sits = link === 'of' || link === 'for' || link === 'at' || (link === 'in' && SITS.test(doc.lower[head.at]!));
  return sits ? seatIn(setting, { from: head.segment + 1, to }) : null;
}

/** "UN human rights experts", "a researcher for Human Rights Watch": those whom a body sends speak for it, whatever they are. */
function sentBy({ doc, actorAt }: Setting, { from, to }: TokenRange, head: Head): ActorCode | null {
  for (let k = from; k < to; k++) {
    if (k === head.segment && !/^(?:for|at|with|from)$/.test(doc.lower[k]!)) return null;
    const actor = actorAt.get(k);
    if (actor) return actor.naming === 'body' && !isCountry(actor.code) ? actor.code : null;
  }
  return null;
}

/** "the campaign group Clearwater": a name behind what it is. */
export function isOrganisationNamed({ doc, roles }: Setting, { from, to }: TokenRange): boolean {
  for (let k = from + 1; k < to; k++)
    if (beginsWithCapital(doc.word[k]) && /^\p{Ll}/u.test(doc.word[k - 1]!) && roles.organisations.has(doc.lower[k - 1]!)) return true;
  return false;
}

/** "head of the human rights organisation “Mothers' Line”": its name stands behind it in quotation marks. */
const isOrganisationQuoted = ({ doc, roles }: Setting, { to }: TokenRange): boolean =>
  roles.organisations.has(doc.lower[to - 1] ?? '') && doc.lower[to] === '"' && beginsWithCapital(doc.word[to + 1]);

export function holdsAny(lower: readonly string[], { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) if (words.has(lower[k]!)) return true;
  return false;
}

/** "dean of the Faculty of Law": those who study speak for nobody. */
export const isLearned = ({ doc }: Setting, range: TokenRange): boolean =>
  doc.lower.slice(range.from, range.to).some((word) => TEACHES.test(word));

const LONGEST_RUN = 5;
const CO_CHAIR = /^co-?chair/;
/** Towns from which its administration is reported. */
const NORTH_EAST = /^(?:qamishli|qamishlo|rojava|kobani|kobane)$/;
const tellsOfNorthEast = latest((doc: TextDocument): boolean => doc.lower.some((word) => NORTH_EAST.test(word)));
/** Those who govern north-east Syria. */
const GOVERN: ReadonlySet<ActorCode> = new Set(['AANES', 'SDF']);
const CAMP = wordKind(/^camps?$/);

/** "a camp official", "director of Roj camp", "co-chair of the justice council": those who run a camp belong to the Kurdish-led administration, where a text names it. */
function runsCamp({ doc, actors, roles }: Setting, { from, to }: TokenRange, head: Head): ActorCode | null {
  if (head.kind === 'private') return null;
  // Its offices have two who chair them; those of parties speak for these.
  if (
    CO_CHAIR.test(doc.lower[head.at]!) &&
    !holdsAny(doc.lower, { from, to }, roles.parties) &&
    (actors.some(({ code }) => GOVERN.has(code)) || tellsOfNorthEast(doc))
  )
    return 'AANES';
  // "co-chair of the administration that runs the camps".
  const end = doc.lower[to] === 'that' && doc.lower[to + 1] === 'runs' ? to + LONGEST_RUN : to;
  const isOfCamp = (k: number): boolean =>
    k > head.at && doc.lower[k - 1] === 'of' && beginsWithCapital(doc.word[k]) && campsOf(doc).has(doc.lower[k]!);
  for (let k = from; k < end; k++) if (CAMP.at(doc, k) || isOfCamp(k)) return actors.some(({ code }) => code === 'AANES') ? 'AANES' : null;
  return null;
}

/** What a text calls a camp: "Roj camp". */
const campsOf = latest((doc: TextDocument): ReadonlySet<string> => new Set(doc.lower.filter((_, k) => CAMP.at(doc, k + 1))));

/** "the foreign ministry's consular director", "head of the border police": whoever runs an office of a state holds one. */
function runsOffice(setting: Setting, { from, to }: TokenRange, head: Head): boolean {
  if (head.kind !== 'organisation') return false;
  const { doc, roles } = setting;
  // A camp, too, has an administration.
  for (let k = from; k < to; k++)
    if (
      k !== head.at &&
      ((roles.institutions.has(doc.lower[k]!) && doc.lower[k] !== 'administration') || isOrgan(setting, k) || isOrganFor(setting, k))
    )
      return true;
  return false;
}

const PLEADS = wordKind(/^(?:counsel|lawyers?|barristers?|solicitors?|attorneys?|advocates?)$/);
const STATE = wordKind(/^(?:state|government|crown|commonwealth|republic|secretary|minister|treasury|cabinet)$/);

/** "counsel for the government", "the state's barrister": whose case they plead is their side. */
function pleadsForState({ doc, roles }: Setting, { from, to }: TokenRange, head: Head): boolean {
  if (!PLEADS.at(doc, head.at)) return false;
  if (doc.lower[head.at - 1] === "'s" && head.at - 2 >= from && STATE.at(doc, head.at - 2)) return true;
  if (!/^(?:for|of)$/.test(doc.lower[head.at + 1] ?? '')) return false;
  for (let k = head.at + 2; k < to && !ENDS_HEAD.test(doc.lower[k]!); k++)
    if (STATE.at(doc, k) || roles.institutions.has(doc.lower[k]!)) return true;
  return false;
}

/** "President's chief of staff", "the minister's office head": whoever serves somebody in office. */
function servesOffice({ doc }: Setting, { from }: TokenRange, head: Head): boolean {
  if (head.kind !== 'organisation') return false;
  for (let k = from; k < head.at; k++) if (doc.lower[k + 1] === "'s" && LEADS_STATE.test(doc.lower[k]!)) return true;
  return false;
}
const LEADS_STATE = /^(?:president|premier|chancellor|minister|king|emir|governor|taoiseach|sultan)$/;

/** "spokesman of the police union": of those who serve a state, and not of the state. */
function isOfUnion({ doc, actorAt }: Setting, { to }: TokenRange, head: Head): boolean {
  const last = to - 1;
  return last > head.segment && /^(?:union|association|federation|syndicate)$/.test(doc.lower[last]!) && !actorAt.has(last);
}

/** "the coalition's deputy commander": parties that govern together have no commanders. */
function commandsCoalition({ doc }: Setting, { from, to }: TokenRange, head: Head): ActorCode | null {
  if (!/^(?:commanders?|officers?|general|colonel|brigadier)$/.test(doc.lower[head.at]!)) return null;
  return doc.lower.slice(from, to).includes('coalition') ? 'COALITION' : null;
}

/** Reads a phrase as a role. `ofNamed`: whom the organisation named in it speaks for, where one is. */
export function readRole(setting: Setting, range: TokenRange, ofNamed: ActorCode | null = null): Role {
  const { doc, roles } = setting;
  const head = headOf(setting, range);
  let past = false;
  let gender: Gender | null = null;
  for (let k = range.from; k < range.to; k++) {
    const lower = doc.lower[k]!;
    // "the Conservative former minister" speaks for a party still.
    if (roles.past.has(lower) && (head === null || k < head.at) && !holdsAny(doc.lower, { from: range.from, to: k }, roles.parties))
      past = true;
    // "Ms Kest's solicitor" may be a man.
    if (head === null || k < head.segment) gender = lower === "'s" ? null : (roles.gender.get(lower) ?? gender);
  }
  const party =
    head !== null && (head.kind === 'organisation' || IS_SPOKESPERSON.test(doc.lower[head.at]!)) && tellsOfParty(setting, range);
  const ofUnion = head !== null && head.kind !== 'private' && !party && isOfUnion(setting, range, head);
  const ofState =
    head !== null && (pleadsForState(setting, range, head) || servesOffice(setting, range, head) || runsOffice(setting, range, head));
  const institute = head !== null && head.kind !== 'private' && isOfInstitute(setting, { from: head.segment, to: range.to });
  const unknown = head?.kind === 'state' && !party && !ofState && speaksForUnknown(setting, range, head);
  const kind = ofUnion || unknown || (institute && !party && !ofState) ? 'organisation' : party || ofState ? 'state' : (head?.kind ?? null);
  const speaksFor = head !== null && kind !== 'private' && !past;
  const code = speaksFor
    ? (codeOf(setting, range, head) ??
      commandsCoalition(setting, range, head) ??
      nationalCode(setting, range) ??
      homeOfParty(setting, range) ??
      (institute || unknown ? null : seatCode(setting, range, head)) ??
      runsCamp(setting, range, head) ??
      (party || (kind === 'organisation' && isLearned(setting, range))
        ? null
        : (ofNamed ??
          (isOrganisationNamed(setting, range) ||
          isOrganisationQuoted(setting, range) ||
          isHeadOfBody(setting, range, head) ||
          isHeadOfBodyBefore(setting, range, head) ||
          ofUnion ||
          institute ||
          (kind !== 'state' && workedOn(setting, range, head))
            ? 'NGO'
            : null))))
    : head !== null &&
        !past &&
        /^(?:expert|investigator|monitor|researcher|analyst|campaigner|specialist|worker|volunteer|doctor|coordinator)s?$/.test(
          doc.lower[head.at]!,
        )
      ? sentBy(setting, range, head)
      : null;
  return {
    text: textOf(doc, range.from, range.to),
    head: head ? (roles.short.get(doc.lower[head.at]!) ?? doc.lower[head.at]!) : null,
    kind,
    code,
    past,
    gender,
  };
}
