import { type ActorCode, isCountry } from '../../domain/actor.js';
import { oneOf } from '../text/one-of.js';
import { beginningIn } from '../text/sorted.js';
import type { Scene } from './scene.js';
import { EXAMPLES, type Site } from './site.js';

const TO_PLACE = oneOf('to|into|in|at|near|for|outside');

const REACH = 20;
const END = new Set(';:—"');

/** The country that is named at these tokens, or that of a town there ("to Toulouse"). */
export const placeIn = ({ actors, towns }: Scene, from: number, to: number): ActorCode | null =>
  beginningIn(actors, from, to).find((m) => isCountry(m.code) && m.naming !== 'demonym')?.code ??
  beginningIn(towns, from, to)[0]?.code ??
  null;

export interface Direction {
  /** Home, away from where people are held, or neither. */
  readonly goes: 'home' | 'away' | null;
  /** The country they are brought to, where it is named. */
  readonly to: ActorCode | null;
}

/** "sentenced in Baghdad after being transferred from Syria": they are in another of the countries where it happened. */
const isOnlyMoved = ({ context: { scene }, sentence, cue, doc }: Site, left: ActorCode): boolean =>
  scene.theatre.has(left) &&
  beginningIn(scene.actors, sentence.from, cue.from).some(
    (m) => scene.theatre.has(m.code) && m.code !== left && doc.lower[m.from - 1] === 'in',
  );

/**
 * Whereto and wherefrom the words after a verb of moving lead: "home", "back", "to Oslo", "out of the camp". To one of
 * the countries where it happened, or to a camp, is away.
 */
export function directionOf(site: Site): Direction {
  const { doc, cue, sentence, context } = site;
  const { actors, theatre } = context.scene;
  let goes: Direction['goes'] = null;
  let to: ActorCode | null = null;
  const end = Math.min(sentence.to, cue.to + REACH);
  for (let k = cue.to; k < end; k++) {
    const word = doc.lower[k]!;
    if (END.has(word) || (EXAMPLES.has(word) && word !== 'after') || (doc.tag[k] === 'VERB' && k > cue.to && doc.lower[k - 1] === ','))
      break;
    if (word === 'home' || word === 'back') goes ??= 'home';
    // "to Guantanamo by US forces": who does it is no place.
    const by = doc.lower.slice(k + 1, k + 4).indexOf('by');
    const place = placeIn(context.scene, k + 1, by < 0 ? k + 4 : k + 1 + by);
    const beyond = beginningIn(actors, k + 4, k + 8).find(
      (m) => theatre.has(m.code) && /^(?:in|near|outside)$/.test(doc.lower[m.from - 1]!),
    );
    if (word === 'to' && !place && beyond) return { goes: 'away', to: null };
    const held = context.matchers.held.has(doc, k + 1, Math.min(end, k + 5));
    if ((word === 'to' || word === 'into') && (place ? theatre.has(place) : held)) return { goes: 'away', to: null };
    if (TO_PLACE.has(word) && place && !theatre.has(place) && doc.tag[k] !== 'PART') {
      goes = 'home';
      to ??= place;
    }
    const leaves = word === 'from' || (word === 'of' && doc.lower[k - 1] === 'out');
    if (leaves && place && isOnlyMoved(site, place)) return { goes: 'away', to: null };
    if (leaves && (held || doc.lower[k + 1] === 'there' || (place && theatre.has(place)))) goes = 'home';
    if (word === 'out' && doc.lower[k + 1] !== 'of' && /^(?:[.,;"]|and|on|in|by)$/.test(doc.lower[k + 1] ?? '.')) goes ??= 'home';
  }
  return { goes, to };
}
