import { oneOf } from '../text/one-of.js';
import type { Reading } from './reading.js';
import { type Scene, statementAt } from './scene.js';

/** Who charges and judges; a minister of justice is none of them. */
const PROSECUTION = oneOf('prosecutor|prosecutors|prosecution|magistrate|magistrates|judge|judges|procurator|procurators|attorney-general');

/** "We look at each of them separately", said by a prosecutor: how those at home are charged, and not who may return. */
export function isOfProsecutors(scene: Scene, { label, clause, verb }: Reading): boolean {
  if (label !== 'case_by_case') return false;
  const speaker = statementAt(scene, verb ?? (clause.from + clause.to) >> 1)?.speaker;
  if (!speaker) return false;
  return `${speaker.name ?? ''} ${speaker.role ?? ''}`
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((word) => PROSECUTION.has(word));
}
