import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { tellsOfCitizens } from '../actors/citizens.js';
import { isPlace } from '../actors/place.js';
import { findTowns } from '../actors/towns.js';
import { firstFrom } from '../text/sorted.js';
import { IS_ABROAD } from './acting.js';
import type { NameMention } from './names.js';
import { isOthersOffice } from './others-office.js';
import { IS_PEER } from './peers.js';
import { OF_OTHERS } from './seats.js';
import type { Setting } from './setting.js';

/** Whose government has secretaries: a minister who speaks in Washington is a guest. */
export const WITHOUT_MINISTERS: ReadonlySet<ActorCode> = new Set(['US']);

/** How many mentions in the text the headline and the dateline weigh, a mention of Syria, where all of it happens, and a town of a country. */
const HEADLINE = 2;
const DATELINE = 1;
const SCENE = 0.5;
const TOWN = 0.5;
/** "90 nationals of Norway": whose people a text is about. */
const CITIZENS = 2;

/** How many times as often as any other. */
const DOMINANT = 2;

/** How often a text names each country, places and page furniture left out; its headline and dateline count too. */
export function votesOf(setting: Setting): Map<ActorCode, number> {
  const { doc, actors } = setting;
  const votes = new Map<ActorCode, number>();
  add(votes, setting.headline, HEADLINE);
  add(votes, setting.dateline, DATELINE);
  const counts = (actor: ActorMention): boolean =>
    actor.naming !== 'body' &&
    !doc.furniture[doc.paragraphOf[actor.from]!] &&
    !isPlace(doc, actor) &&
    !IS_ABROAD.test(doc.lower[actor.to] ?? '') &&
    !IS_PEER.test(doc.lower[actor.to] ?? '') &&
    !isOthersOffice(setting, actor);
  // "the US State Department" names the country once.
  const isOfOneName = (k: number): boolean => actors[k - 1]?.to === actors[k]!.from && actors[k - 1]!.code === actors[k]!.code;
  actors.forEach((actor, k) => {
    if (counts(actor) && !isOfOneName(k)) add(votes, actor.code, actor.code === 'SY' ? SCENE : tellsOfCitizens(doc, actor) ? CITIZENS : 1);
  });
  return votes;
}

function add(votes: Map<ActorCode, number>, code: ActorCode | null, weight: number): void {
  if (code !== null) votes.set(code, (votes.get(code) ?? 0) + weight);
}

function leading(votes: ReadonlyMap<ActorCode, number>): ActorCode | null {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= DOMINANT * (second?.[1] ?? 0) ? first[0] : null;
}

/** "Baroness Kest-Hughes", "Ann Hughes": a part of somebody's name. */
function isOfPerson(names: readonly NameMention[], at: number): boolean {
  const name = names[firstFrom(names, at + 1) - 1];
  return name?.kind === 'person' && name.to > at && (name.name.includes(' ') || name.title.to > name.title.from);
}

/** The country that a text names far more often than any other, its towns heard only where countries leave that open. Null when there is none. */
export function dominantCountry(
  setting: Setting,
  names: readonly NameMention[],
  votes: ReadonlyMap<ActorCode, number>,
  acting: readonly ActorMention[],
): ActorCode | null {
  let first = leading(votes);
  if (first === null) {
    const withTowns = new Map(votes);
    for (const { from, code } of findTowns(setting.doc, setting.places))
      if (!setting.actorAt.has(from) && !OF_OTHERS.test(setting.doc.lower[from]!) && !isOfPerson(names, from)) add(withTowns, code, TOWN);
    first = leading(withTowns);
  }
  // An office is Syria's own only where Syria does something.
  const isScene = first === 'SY' && setting.headline !== first && setting.dateline !== first;
  return isScene && !acting.some(({ code }) => code === first) ? null : first;
}
