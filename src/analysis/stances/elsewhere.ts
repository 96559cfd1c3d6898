import { isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { inside } from '../text/sorted.js';
import { mayHoldStance } from './scene.js';
import type { ReadingContext } from './site.js';

const ATTACK =
  /\b(?:for|over|in|behind|with) (?:[\p{L}\p{N}-]+ ){0,4}?(?:attacks?|bombings?|bombs?|shootings?|stabbings?|massacres?|murders?|killings?)\b|\battacks? trial\b/u;
const strikes = sentencesWith((word) => /^(?:attack|bomb|shoot|stab|massacre|murder|killing)/.test(word));

/** "put ten men on trial for the airport bombings": tried for what was done at home, where nothing tells of the topic. */
export function isOfAttacks({ scene: { doc, actors, theatre }, matchers }: ReadingContext, { from, to }: TokenRange): boolean {
  if (!strikes(doc, from) || !ATTACK.test(doc.lower.slice(from, to).join(' '))) return false;
  if (matchers.subject.has(doc, from, to) || matchers.held.has(doc, from, to)) return false;
  return !inside(actors, from, to).some(({ code }) => theatre.has(code) || !(isCountry(code) || mayHoldStance(code)));
}

/** "Brazil flew 1,400 citizens home from Lebanon", "an amnesty for the PKK": of another war or trouble, and nothing of the topic. */
export function isOfElsewhere({ scene, matchers, custodians }: ReadingContext, { from, to }: TokenRange): boolean {
  const { doc, actors, theatre } = scene;
  const named = matchers.elsewhere.find(doc, from, to);
  if (named.length === 0) return false;
  if (matchers.subject.has(doc, from, to) || matchers.held.has(doc, from, to)) return false;
  // Its own groups are neither states nor bodies that may want anything.
  const isTopical = (code: string): boolean => theatre.has(code) || !(isCountry(code) || mayHoldStance(code) || custodians.has(code));
  // "al-Shabaab", "Boko Haram": groups of its own, named as what is elsewhere.
  const isNamed = (m: TokenRange): boolean => named.some((term) => term.from <= m.to && m.from < term.to);
  return !inside(actors, from, to).some((m) => isTopical(m.code) && !isNamed(m));
}
