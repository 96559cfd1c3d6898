import { isCountry } from '../../domain/actor.js';
import type { Statement } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from '../text/document.js';
import { firstAtLeast, firstFrom } from '../text/sorted.js';

/** Longest such phrase, "the Russian diplomat", in tokens. */
const LONGEST = 3;

/**
 * "The UN envoy said … The Russian diplomat urged states to act": the countries that a text names, where one that tells only from where somebody
 * comes who speaks for a body is that body.
 */
export function withoutOrigins(
  doc: TextDocument,
  actors: readonly ActorMention[],
  statements: readonly Statement[],
): readonly ActorMention[] {
  let out: ActorMention[] | null = null;
  for (const { source, speaker } of statements) {
    if (!source || !speaker?.name || speaker.country === null || isCountry(speaker.country)) continue;
    const from = firstAtLeast(doc.start, source.start);
    const to = firstAtLeast(doc.start, source.end);
    if (to - from > LONGEST || doc.lower[from] !== 'the') continue;
    const at = firstFrom(actors, from + 1);
    const actor = actors[at];
    if (actor?.from !== from + 1 || actor.naming !== 'demonym') continue;
    out ??= [...actors];
    out[at] = { ...actor, code: speaker.country };
  }
  return out ?? actors;
}
