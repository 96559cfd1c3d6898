import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { Setting } from './setting.js';

const BREAKS = oneOf(',|—|–|-');

/** What a state is called beside its name. */
const STATE = /^(?:another|one|host|country|state|government|nation|neighbou?r|ally|member|republic|kingdom|island|emirate|sultanate)$/;

/** "The host, the Netherlands,", "another — Denmark —": the state by its name, which a phrase has beside what it is; null for other phrases. */
export function apposedState({ doc, actorAt }: Setting, { from, to }: TokenRange): TokenRange | null {
  const mark = (k: number): boolean => BREAKS.has(doc.lower[k] ?? '');
  const end = mark(to - 1) ? to - 1 : to;
  const actor = actorAt.get(end - 1);
  if (actor?.naming !== 'name' || actor.from <= from) return null;
  const opening = doc.lower[actor.from - 1] === 'the' ? actor.from - 2 : actor.from - 1;
  return opening > from && mark(opening) && STATE.test(doc.lower[opening - 1]!) ? { from: actor.from, to: actor.to } : null;
}
