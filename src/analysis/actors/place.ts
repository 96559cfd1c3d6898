import type { TextDocument } from '../text/document.js';
import type { ActorMention } from './actors.js';

/** Where the names begin that a preposition before them governs too: "in Syria and Iraq", "from Spain, Italy and Malta". */
function listedFrom({ lower, tag }: TextDocument, { from, to }: ActorMention): number {
  let k = from - 1;
  if (!/^(?:and|or)$/.test(lower[k] ?? '') || tag[to] === 'VERB' || tag[to] === 'AUX') return from;
  while (tag[k - 1] === 'PROPN' && (lower[k] === ',' || /^(?:and|or)$/.test(lower[k]!))) {
    k--;
    while (tag[k - 1] === 'PROPN') k--;
    k--;
  }
  return k + 1;
}

/** "in northern Syria", "from the Syrian camps", "Syrian prisons": a place, of which nobody speaks. */
export function isPlace(doc: TextDocument, actor: ActorMention): boolean {
  if (/^(?:camps?|prisons?|jails?|detention|refugee)$/.test(doc.lower[actor.to] ?? '')) return true;
  const first = listedFrom(doc, actor);
  let k = first - 1;
  while (k >= 0 && first - k < 5 && /^(?:DET|ADJ|NOUN)$/.test(doc.tag[k]!)) k--;
  while (/^(?:-|north|south|east|west)$/.test(doc.lower[k] ?? '')) k--;
  return /^(?:in|from|to|into|across|near|inside|outside|over|through|around|between)$/.test(doc.lower[k] ?? '');
}
