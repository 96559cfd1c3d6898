import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import type { Reading } from './reading.js';
import type { ReadingContext } from './site.js';

const PROBLEM = oneOf('problems?|concern|business');
/** Without end, behind the verb that is denied: "for ever". */
const ENDLESS = oneOf('forever|ever|indefinitely|permanently|eternity');
const OWN = oneOf('citizens|nationals|own|countrymen|compatriots');

/**
 * "That is not our problem", "We did not accept them for ever": said by whoever holds people for others, no refusal of its own people, unless
 * the sentence names those.
 */
export function isOfHeldForOthers(
  { scene: { doc, actors }, custodians }: ReadingContext,
  sentence: TokenRange,
  { label, holder, clause, verb }: Reading,
): boolean {
  if (label !== 'refuse' || !custodians.has(holder.country)) return false;
  const words = doc.lower.slice(clause.from, clause.to);
  if (!words.some((word, k) => PROBLEM.has(word) || (ENDLESS.has(word) && verb !== undefined && clause.from + k > verb))) return false;
  return !(
    doc.lower.slice(sentence.from, sentence.to).some((word) => OWN.has(word)) ||
    inside(actors, sentence.from, sentence.to).some(
      ({ code, naming, from }) => code === holder.country && naming === 'demonym' && doc.tag[from] === 'NOUN',
    )
  );
}
