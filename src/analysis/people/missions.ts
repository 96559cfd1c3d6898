import type { ActorCode } from '../../domain/actor.js';
import { isPlace } from '../actors/place.js';
import type { TokenRange } from '../text/document.js';
import { firstFrom } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import type { Setting } from './setting.js';

/** What a state has abroad: the town beside it is where it stands, and not whose it is. */
export const MISSION = wordKind(/^(?:embass(?:y|ies)|consulates?)$/);

/** How many paragraphs, and how many names of countries, back a mission without a country looks for whose it is. */
const REACH = 3;
const MOST_NAMED = 20;

/** Is it an embassy, or somebody of one? */
export function isOfMission({ doc }: Setting, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (MISSION.at(doc, k)) return true;
  return false;
}

/** The country where the mission stands: "the embassy in Amman". */
function hostOf({ doc, actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k <= to; k++) if (doc.lower[k] === 'in') return actorAt.get(k + 1)?.code ?? null;
  return null;
}

/** "A Dutch woman asked to go home. The embassy in Ankara said …": whose embassy it is that no word beside it tells: that of the country named last which is not where it stands. */
export function sendsMission(setting: Setting, source: TokenRange): ActorCode | null {
  const { doc, actors } = setting;
  const host = hostOf(setting, source);
  const last = firstFrom(actors, source.from) - 1;
  for (let k = last; k >= 0 && last - k < MOST_NAMED; k--) {
    const actor = actors[k]!;
    if (doc.paragraphOf[source.from]! - doc.paragraphOf[actor.from]! > REACH) return null;
    if (actor.code !== host && actor.naming !== 'body' && doc.quotationOf[actor.from]! < 0 && !isPlace(doc, actor)) return actor.code;
  }
  return null;
}
