import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { ActorMention } from './actors.js';

const HOLDS_PEOPLE = oneOf('camps?|prisons?|jails?|detention|refugee');
const COMPASS = oneOf('-|north|south|east|west');
const PLACED = oneOf('in|from|to|into|across|near|inside|outside|over|through|around|between');

/** Where the names begin that a preposition before them governs too: "in Syria and Iraq", "from Spain, Italy and Malta". */
function listedFrom({ lower, tag }: TextDocument, { from, to }: ActorMention): number {
  let k = from - 1;
  if ((lower[k] !== 'and' && lower[k] !== 'or') || tag[to] === 'VERB' || tag[to] === 'AUX') return from;
  while (tag[k - 1] === 'PROPN' && (lower[k] === ',' || lower[k] === 'and' || lower[k] === 'or')) {
    k--;
    while (tag[k - 1] === 'PROPN') k--;
    k--;
  }
  return k + 1;
}

/** "in northern Syria", "from the Syrian camps", "Syrian prisons": a place, of which nobody speaks. */
export function isPlace(doc: TextDocument, actor: ActorMention): boolean {
  if (HOLDS_PEOPLE.has(doc.lower[actor.to] ?? '')) return true;
  const first = listedFrom(doc, actor);
  let k = first - 1;
  while (k >= 0 && first - k < 5 && (doc.tag[k] === 'DET' || doc.tag[k] === 'ADJ' || doc.tag[k] === 'NOUN')) k--;
  while (COMPASS.has(doc.lower[k] ?? '')) k--;
  return PLACED.has(doc.lower[k] ?? '');
}
