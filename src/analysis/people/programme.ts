import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { isPlace } from '../actors/place.js';
import { isAskersTurn } from '../statements/labels.js';
import type { TextDocument } from '../text/document.js';

/** The lines above the first turn: the station, the programme and the day. */
const LINES_ABOVE = 4;
const LONGEST_LINE = 40;

/** "Radio Norway, Morning Hour, 2 May": the one country that the lines above a transcript name; null for several, and for other texts. */
export function programmeCountry(doc: TextDocument, actors: readonly ActorMention[]): ActorCode | null {
  const turn = doc.paragraphs.findIndex((paragraph, k) => k < LINES_ABOVE && isAskersTurn(doc, paragraph));
  if (turn < 1 || doc.paragraphs.slice(0, turn).some(({ from, to }) => to - from > LONGEST_LINE)) return null;
  const above = new Set<ActorCode>();
  for (const actor of actors) {
    if (actor.from >= doc.paragraphs[turn]!.from) break;
    // "Women in Syrian camps": what the programme is about.
    if (isCountry(actor.code) && !isPlace(doc, actor)) above.add(actor.code);
  }
  return above.size === 1 ? [...above][0]! : null;
}
