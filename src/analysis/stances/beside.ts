import type { TextDocument, TokenRange } from '../text/document.js';
import { isUnofficial } from './official.js';
import type { Reading } from './reading.js';
import { type Scene, statementAt } from './scene.js';
import { isParticiple } from './subject.js';

/** How far before its verb a clause of time begins, in tokens. */
const REACH = 14;

/** "Two weeks after 21 citizens were brought back, …": taken for known, where the sentence tells something else. */
function isInTime({ lower, tag }: TextDocument, verb: number, from: number): boolean {
  for (let k = verb - 1; k >= Math.max(from, verb - REACH); k--) {
    if (/^[,;:"—]$/.test(lower[k]!)) return false;
    const opens = /^(?:after|since|when|before|while|until)$/.test(lower[k]!);
    if (opens) return !/^(?:NUM|PROPN|VERB)$/.test(tag[k + 1] ?? '') && k > from;
  }
  return false;
}

const endsOpen = ({ lower }: TextDocument, { to }: TokenRange): boolean => !/[.!?…"”’')\]:;—]$/.test(lower[to - 1]!);

/**
 * Is a stance told only by the way: in a headline, in a clause of time, of people who are described by it ("a woman stripped of her
 * citizenship has …"), or by somebody without office? Where the text tells it outright too, that is what a reader is shown.
 */
export function isBeside(
  scene: Scene,
  sentence: TokenRange,
  { verb = null, deed }: Pick<Reading, 'deed'> & { verb?: number | null | undefined },
): boolean {
  const { doc } = scene;
  if (endsOpen(doc, sentence)) return true;
  if (verb === null) return false;
  if (deed && isUnofficial(statementAt(scene, verb))) return true;
  return isParticiple(doc, verb) || isInTime(doc, verb, sentence.from);
}
