import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { MEETING_PLACE } from './acting.js';
import { OWN_PARLIAMENT } from './addressed.js';
import { seatIn } from './seats.js';
import { HELD_IN, type Setting, textOf } from './setting.js';

/** Houses from which a text reports: who speaks there is in office in their country. */
const HOUSE = wordKind(/^(?:parliament|senate|assembly|chamber|house|court|tribunal)$/);
/** What everybody lives in, or meets in, but with a capital. */
const COMMON = wordKind(/^(?:assembly|chamber|house)$/);
const COURT = wordKind(/^(?:court|tribunal)$/);
/** Those of many states. */
const OF_MANY = oneOf('european|international|criminal|rights|un|nations|special|white|inter');
/** How many paragraphs of prose tell where a text reports from. */
const LEAD = 2;
/** Longest name of a house before and behind its noun, in tokens. */
const NAME = 4;

type Told = Pick<Setting, 'doc' | 'actors' | 'headline' | 'dateline'>;
/** The country of the town named in a phrase. */
type Seats = (phrase: TokenRange) => ActorCode | null;

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
  for (const { from, to } of doc.paragraphs.filter((_, p) => !doc.furniture[p]).slice(0, LEAD)) {
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

/** Whose parliament or court a text reports from. */
export interface House {
  readonly code: ActorCode;
  readonly isCourt: boolean;
}

/** Those in office who come to a parliament, and to no court. */
const POLITICIAN = oneOf('minister|secretary|president|premier|chancellor|senator|deputy|lawmaker|legislator');

/**
 * The country whose parliament or court a text reports from, as its first paragraphs say; null for other texts, where they name houses of
 * several countries or another country acts there, and where the headline or the dateline is another's. `told` are those who act, in order.
 */
export function reportedHouse(setting: Setting, told: readonly ActorMention[]): House | null {
  const code = houseIn(
    setting,
    (phrase) => seatIn(setting, phrase),
    (end, house) => told.some(({ from, code }) => from < end && code !== house && !HELD_IN.has(code)),
  );
  return code === null ? null : { code, isCourt: namesCourt(setting) };
}

/** Whether the first paragraphs speak of a court. */
function namesCourt({ doc }: Told): boolean {
  const last = doc.paragraphs.filter((_, p) => !doc.furniture[p])[LEAD - 1]?.to ?? doc.length;
  for (let k = 0; k < last; k++) if (COURT.at(doc, k)) return true;
  return false;
}

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

/** Is an office (`head`) that is named without its country that of the house? Where nobody of another has acted in the paragraph before it; who is told in its own clause behind a comma is spoken of. */
export function isAtHouse({ doc }: Setting, told: readonly ActorMention[], source: TokenRange, house: House, head: string | null): boolean {
  if (house.isCourt && head !== null && POLITICIAN.has(head)) return false;
  const { from } = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  const sentence = doc.sentences[doc.sentenceOf[source.from]!]!.from;
  const trails = doc.lower.slice(sentence, source.from).some((word, k) => word === ',' && sentence + k >= source.from - 2);
  return told.every(({ from: at, code }) => at < from || at >= source.from || code === house.code || (trails && at >= sentence));
}
