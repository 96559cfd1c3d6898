import type { TextDocument } from '../text/document.js';
import type { ActorMention } from './actors.js';

/** "in northern Syria", "from the Syrian camps", "Syrian prisons": a place, of which nobody speaks. */
export function isPlace(doc: TextDocument, actor: ActorMention): boolean {
  if (/^(?:camps?|prisons?|jails?|detention|refugee)$/.test(doc.lower[actor.to] ?? '')) return true;
  let k = actor.from - 1;
  while (k >= 0 && actor.from - k < 5 && /^(?:DET|ADJ|NOUN)$/.test(doc.tag[k]!)) k--;
  while (/^(?:-|north|south|east|west)$/.test(doc.lower[k] ?? '')) k--;
  return /^(?:in|from|to|into|across|near|inside|outside|over|through|around|between)$/.test(doc.lower[k] ?? '');
}
