import { GROUPS, opensRelease } from '../actors/voluntary.js';
import type { TokenRange } from '../text/document.js';
import type { Resolved, Resolver } from './resolver.js';

/** "The group" in a release: who sent it out, which is the first to speak; null in other texts, where an armed group may be meant. */
export function issuerAgain({ setting: { doc }, past }: Resolver, { from, to }: TokenRange): Resolved | null {
  if (to - from !== 2 || doc.lower[from] !== 'the' || doc.lower[from + 1] !== 'group') return null;
  const first = past[0];
  const isGroup = first && !first.person && first.speaker.country !== null && GROUPS.has(first.speaker.country);
  return isGroup && opensRelease(doc, first.source.from) ? first : null;
}
