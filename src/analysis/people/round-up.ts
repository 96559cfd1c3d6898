import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { isSubject } from './acting.js';
import { HELD_IN, type Setting } from './setting.js';

/** So many countries besides the one that a text is about open paragraphs of a round-up. */
const OTHERS = 2;
/** How many paragraphs a country's turn lasts. */
const REACH = 3;

/** "In neighbouring Freedonia, …", "Freedonia, on the other hand, has …": the country that a paragraph opens with; null for others. */
export function paragraphOpener(setting: Setting, { from }: TokenRange): ActorMention | null {
  const { doc, actorAt } = setting;
  const isPlace = doc.lower[from] === 'in';
  const first = isPlace ? (/^(?:neighbouring|neighboring|nearby)$/.test(doc.lower[from + 1] ?? '') ? from + 2 : from + 1) : from;
  const actor = actorAt.get(doc.lower[first] === 'the' ? first + 1 : first);
  if (!actor || !isCountry(actor.code) || HELD_IN.has(actor.code) || !/^(?:name|capital)$/.test(actor.naming)) return null;
  const stands = isPlace ? /^(?:,|which|where)$/.test(doc.lower[actor.to] ?? '') : isSubject(setting, actor);
  return stands ? actor : null;
}

/**
 * Whose turn it is in each paragraph of a round-up, which opens a paragraph with each country and goes on with its officials by their offices
 * alone. `told` are those who act, in order; `home` is the country that the text is about. All null for other texts.
 */
export function turnsOf(setting: Setting, told: readonly ActorMention[], home: ActorCode | null): readonly (ActorCode | null)[] {
  const { doc } = setting;
  const openers = doc.paragraphs.map((paragraph, p) => (p === 0 || doc.furniture[p] ? null : paragraphOpener(setting, paragraph)));
  const others = new Set(openers.flatMap((opener) => (opener && opener.code !== home ? [opener.code] : [])));
  if (others.size < OTHERS) return openers.map(() => null);
  /** By paragraph the last country that acts there, where that is not where people are held. */
  const last = new Map<number, ActorCode>();
  for (const { from, code } of told) if (!HELD_IN.has(code)) last.set(doc.paragraphOf[from]!, code);
  let turn: ActorCode | null = null;
  let since = 0;
  return openers.map((opener, p) => {
    if (opener) [turn, since] = [opener.code, p];
    else if (p - since > REACH || (last.get(p - 1) ?? turn) !== turn) turn = null;
    return turn;
  });
}

/** Whether the paragraph of `source` names no other country before it: "Opposition parties in Vienna …" ends the turn of another. */
export function isAloneBefore({ doc, actors }: Setting, source: TokenRange, turn: ActorCode): boolean {
  const { from } = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  return inside(actors, from, source.from).every(({ code }) => code === turn || !isCountry(code) || HELD_IN.has(code));
}
