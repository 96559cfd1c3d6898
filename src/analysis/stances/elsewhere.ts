import { isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { mayHoldStance } from './scene.js';
import type { ReadingContext } from './site.js';

/** "Brazil flew 1,400 citizens home from Lebanon", "an amnesty for the PKK": of another war or trouble, and nothing of the topic. */
export function isOfElsewhere({ scene, matchers, custodians }: ReadingContext, { from, to }: TokenRange): boolean {
  const { doc, actors, theatre } = scene;
  if (!matchers.elsewhere.has(doc, from, to)) return false;
  if (matchers.subject.has(doc, from, to) || matchers.held.has(doc, from, to)) return false;
  // Its own groups are neither states nor bodies that may want anything.
  const isTopical = (code: string): boolean => theatre.has(code) || !(isCountry(code) || mayHoldStance(code) || custodians.has(code));
  return !inside(actors, from, to).some(({ code }) => isTopical(code));
}
