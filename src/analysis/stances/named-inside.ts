import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';

/** What opens an insertion that names some of those who do it, or others who do it too. */
const NAMES_SOME = oneOf('including|among|notably|such');
const NAMES_MORE = /^(?:like|along|together|alongside|plus)$/;

const OF = /^(?:of|in|for|from|at|on|with|by)$/;
/** Those who may be named in part: "several countries", "a few states". */
const STATES = /^(?:countries|states|nations|governments|members|allies|capitals|neighbours|neighbors)$/;

/** The countries of a list, as far as it goes on: "Denmark and France", and not "but not Norway", "in Syria" or "Iraq's neighbour". */
function listedIn(doc: TextDocument, from: number, end: number, actors: readonly ActorMention[]): ActorMention[] {
  let to = from;
  while (to < end && !/^(?:but|not|except|in|near)$/.test(doc.lower[to]!)) to++;
  return inside(actors, from, to).filter(({ naming, to: last }) => naming === 'name' && doc.lower[last] !== "'s");
}

/** "Several countries, including Denmark and France, …": those named; empty for another insertion, which begins at `comma`. */
export function namedInside(doc: TextDocument, comma: number, end: number, actors: readonly ActorMention[]): ActorMention[] {
  if (!NAMES_SOME.has(doc.lower[comma + 1] ?? '') || !STATES.test(doc.lower[comma - 1] ?? '')) return [];
  // "Women from several countries, including Denmark": of those, and nothing that they do.
  if (OF.test(doc.lower[comma - 2] ?? '') || OF.test(doc.lower[comma - 3] ?? '')) return [];
  return listedIn(doc, comma + 2, end, actors);
}

/** "France, like Denmark, …": who does it too. */
export function namedBeside(doc: TextDocument, comma: number, end: number, actors: readonly ActorMention[]): ActorCode[] {
  if (!NAMES_MORE.test(doc.lower[comma + 1] ?? '')) return [];
  const [first, ...more] = listedIn(doc, comma + 2, end, actors);
  if (!first || first.from > comma + 4 || doc.tag[first.from - 1] === 'NOUN') return [];
  return [first.code, ...more.map(({ code }) => code)];
}

/** "Another — Denmark — has said", "One country, Norway, …": the name between the marks is who is meant; null for another insertion. */
export function namesWho(doc: TextDocument, mark: number, end: number, actors: readonly ActorMention[]): ActorMention | null {
  const who = inside(actors, mark + 1, end - 1).find((m) => m.naming === 'name' && m.to === end - 1);
  return who && /^(?:|the)$/.test(doc.lower.slice(mark + 1, who.from).join(' ')) ? who : null;
}
