import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { afterDateline } from '../statements/dateline.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { MEETING_PLACE } from './acting.js';
import { OWN_PARLIAMENT } from './addressed.js';
import { reportedFrom, seatIn } from './seats.js';
import { HELD_IN, type Setting, textOf } from './setting.js';

/** Houses from which a text reports: who speaks there is in office in their country. */
const HOUSE = wordKind(/^(?:parliament|senate|assembly|chamber|house|court|tribunal)$/);
/** What everybody lives in, or meets in, but with a capital. */
const COMMON = wordKind(/^(?:assembly|chamber|house)$/);
const COURT = wordKind(/^(?:court|tribunal)$/);
/** What a trial is told by. */
const TRIAL = oneOf('court|courts|tribunal|judge|judges|trial|courtroom');
/** Who works for courts. */
const BENCH = oneOf(
  'court|courts|judge|judges|tribunal|magistrate|magistrates|prosecutor|prosecutors|prosecution|police|policeman|investigator|investigators|detective|detectives|officer|officers|intelligence',
);
/** Those in office who come to a parliament, and to no court. */
const POLITICIAN = oneOf('minister|secretary|president|premier|chancellor|senator|deputy|lawmaker|legislator');
/** Those of many states. */
const OF_MANY = oneOf('european|international|criminal|rights|un|nations|special|white|inter');
/** How many paragraphs of prose tell where a text reports from. */
const LEAD = 2;
/** Longest name of a house before and behind its noun, in tokens. */
const NAME = 4;
/** How far beside a court its country or town stands, in tokens: "a court in the German city of Celle". */
const BESIDE = 3;

type Told = Pick<Setting, 'doc' | 'actors' | 'headline' | 'dateline'>;
/** The country of the town named in a phrase. */
type Seats = (phrase: TokenRange) => ActorCode | null;

/** The first paragraphs of a text, furniture left out. */
const leadOf = ({ paragraphs, furniture }: TextDocument): TokenRange[] => paragraphs.filter((_, p) => !furniture[p]).slice(0, LEAD);

const isHouse = (doc: TextDocument, k: number): boolean =>
  HOUSE.at(doc, k) && doc.quotationOf[k]! < 0 && (!COMMON.at(doc, k) || beginsWithCapital(doc.word[k]!));

/** "the Belgian Senate", "the justice committee of the Finnish parliament", "Celle Regional Court": the country in the name of the house at `at`. */
function countryOfHouse({ doc, actors }: Told, at: number, seats: Seats): ActorCode | null {
  let first = at;
  while (at - first < NAME && /^(?:ADJ|NOUN|PROPN)$|^'s$/.test(doc.tag[first - 1] ?? '')) first--;
  let end = at + 1;
  while (end - at < NAME && (doc.tag[end] === 'PROPN' || (doc.lower[end] === 'of' && end - at < NAME - 1))) end++;
  if (doc.lower.slice(first, end).some((word) => OF_MANY.has(word))) return null;
  const people = inside(actors, first, at).find(({ naming }) => naming === 'demonym');
  if (people) return people.code;
  if (doc.lower[end] !== 'in') return seats({ from: first, to: at });
  const [named] = inside(actors, end + 1, end + 2);
  if (named) return MEETING_PLACE.test(doc.lower[end + 1]!) ? null : named.code;
  return seats({ from: end + 1, to: Math.min(doc.length, end + 1 + NAME) });
}

/** The one country whose houses the first paragraphs name; null for several, or where another country acts beside them (`acts`). */
function houseIn(told: Told, seats: Seats, acts: (before: number, house: ActorCode) => boolean): ActorCode | null {
  const { doc, actors, headline, dateline } = told;
  const houses = new Set<ActorCode>();
  /** Behind the paragraph that first names one. */
  let end = 0;
  for (const { from, to } of leadOf(doc)) {
    for (const actor of inside(actors, from, to))
      if (actor.naming === 'government' && OWN_PARLIAMENT.test(textOf(doc, actor.from, actor.to))) houses.add(actor.code);
    for (let k = from; k < to; k++) {
      const code = isHouse(doc, k) ? countryOfHouse(told, k, seats) : null;
      if (code !== null && isCountry(code)) houses.add(code);
    }
    if (end === 0 && houses.size > 0) end = to;
  }
  const [house] = houses;
  if (house === undefined || houses.size > 1 || HELD_IN.has(house)) return null;
  if ((headline !== null && headline !== house) || (dateline !== null && dateline !== house)) return null;
  return acts(end, house) ? null : house;
}

/** Whether the first paragraphs speak of a court. */
const namesCourt = ({ doc }: Told): boolean => {
  const last = leadOf(doc)[LEAD - 1]?.to ?? doc.length;
  for (let k = 0; k < last; k++) if (COURT.at(doc, k)) return true;
  return false;
};

/** The country whose parliament a text reports from, whose people are counted there; no court, where victims are too. */
export function reportedParliament(told: Told): ActorCode | null {
  const { actors } = told;
  const house = houseIn(
    told,
    () => null,
    (end, house) => actors.some(({ from, code }) => from < end && isCountry(code) && code !== house && !HELD_IN.has(code)),
  );
  return house === null || namesCourt(told) ? null : house;
}

/**
 * The country whose court a trial is reported from: that of the first court in the first paragraph that is a sentence, by the country or town
 * beside it, else the one that the text was written from; null for other texts.
 */
function courtOfTrial(setting: Setting): ActorCode | null {
  const { doc, actors } = setting;
  const lead = doc.paragraphs.find(({ to }, p) => !doc.furniture[p] && /^[."]$/.test(doc.lower[to - 1]!));
  if (!lead) return null;
  const start = afterDateline(doc, lead);
  let at = start;
  while (at < lead.to && (!TRIAL.has(doc.lower[at]!) || doc.quotationOf[at]! >= 0)) at++;
  if (at === lead.to) return null;
  const before = inside(actors, Math.max(start, at - BESIDE), at).at(-1);
  if (before && isCountry(before.code) && before.to === at) return before.code;
  if (!/^(?:in|of)$/.test(doc.lower[at + 1] ?? '')) return setting.dateline ?? reportedFrom(setting);
  const behind = inside(actors, at + 2, at + 2 + BESIDE)[0];
  return behind && isCountry(behind.code) ? behind.code : seatIn(setting, { from: at + 2, to: Math.min(lead.to, at + 2 + BESIDE) });
}

/** Does the paragraph of a source name another country before it, or one in which people are held for what it does? "In neighbouring Freedonia, …, prosecutors asked". */
function namesAnother({ doc, actors }: Setting, told: readonly ActorMention[], source: TokenRange, court: ActorCode): boolean {
  const { from } = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  const isOther = ({ code }: ActorMention): boolean => isCountry(code) && code !== court;
  return (
    inside(told, from, source.from).some(isOther) ||
    inside(actors, from, source.from).some(
      (m) => isOther(m) && !HELD_IN.has(m.code) && doc.quotationOf[m.from]! < 0 && doc.lower[m.from - 1] !== 'from',
    )
  );
}

/** Is an office that is named without its country that of the house? Where nobody of another has acted in the paragraph before it; who is told in its own clause behind a comma is spoken of. */
function isAtHouse({ doc }: Setting, told: readonly ActorMention[], source: TokenRange, house: ActorCode): boolean {
  const { from } = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  const sentence = doc.sentences[doc.sentenceOf[source.from]!]!.from;
  const trails = doc.lower.slice(sentence, source.from).some((word, k) => word === ',' && sentence + k >= source.from - 2);
  return inside(told, from, source.from).every(({ from: at, code }) => code === house || (trails && at >= sentence));
}

/** Whose parliament or court a text reports from; null for other texts. */
export interface Institution {
  readonly parliament: ActorCode | null;
  /** "Prosecutors", "a police officer": whoever works for courts and is named alone is of the trial's, wherever those on trial came from. */
  ofBench(source: TokenRange): ActorCode | null;
  /** The country of an office (`head` is its noun) that is named without one; null where it need not be of there. */
  ofOffice(source: TokenRange, head: string | null): ActorCode | null;
}

/**
 * What the first paragraphs say: of no house where they name those of several countries or another country acts there, and where the headline or
 * the dateline is another's. `told` are those who act, in order.
 */
export function reportedInstitution(setting: Setting, told: readonly ActorMention[]): Institution {
  const house = houseIn(
    setting,
    (phrase) => seatIn(setting, phrase),
    (end, house) => told.some(({ from, code }) => from < end && code !== house && !HELD_IN.has(code)),
  );
  const isCourt = house !== null && namesCourt(setting);
  const trial = courtOfTrial(setting);
  const isAlone = (source: TokenRange, court: ActorCode): boolean => !namesAnother(setting, told, source, court);
  return {
    parliament: isCourt ? null : house,
    ofBench(source) {
      const isBench = trial !== null && setting.doc.lower.slice(source.from, source.to).some((word) => BENCH.has(word));
      return isBench && isAlone(source, trial) ? trial : null;
    },
    ofOffice(source, head) {
      if (house === null) return null;
      const isThere = isCourt ? !POLITICIAN.has(head ?? '') && isAlone(source, house) : isAtHouse(setting, told, source, house);
      return isThere ? house : null;
    },
  };
}
