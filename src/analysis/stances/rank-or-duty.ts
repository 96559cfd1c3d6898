import { oneOf } from '../text/one-of.js';
import { type Walk, wordAt } from './walk.js';

const DUTY = oneOf('duty|duties|obligations?|responsibility|responsibilities|promise|promises|pledge|commitments?');
/** How far before a duty stands who is reminded of it, in tokens. */
const REMINDED_REACH = 12;

/** "reminded Denmark of its duty to": whose duty it is, is asked. */
export function reminded(walk: Walk): boolean {
  if (!DUTY.has(wordAt(walk))) return false;
  let of = -1;
  for (let k = walk.i - 1; k >= Math.max(walk.from, walk.i - REMINDED_REACH); k--) {
    if (/^[;:—"]$/.test(wordAt(walk, k))) return false;
    if (wordAt(walk, k) === 'of') of = k;
    if (!/^remind/.test(wordAt(walk, k))) continue;
    if (of < 0) return false;
    walk.chain.urged = { from: k + 1, to: of };
    walk.chain.controlled = true;
    walk.i = k - 1;
    return true;
  }
  return false;
}

const RANK = /^(?:first|second|third|last|latest|only)$/;
/** How far before "to" the rank and its verb stand, in tokens. */
const RANK_REACH = 9;

/** "became the first country in Europe to bring home": the rank is that of a deed. */
export function afterRank(walk: Walk, g: number): boolean {
  for (let k = g; k > Math.max(walk.from, g - RANK_REACH); k--) {
    if (!/^(?:NOUN|PROPN|ADJ|ADP|DET|NUM|ADV|PART)$/.test(walk.doc.tag[k]!) || wordAt(walk, k) === 'to') return false;
    if (!RANK.test(wordAt(walk, k)) || wordAt(walk, k - 1) !== 'the') continue;
    const verb = wordAt(walk, k - 2) === 'among' || wordAt(walk, k - 2) === 'of' ? k - 3 : k - 2;
    if (!/^(?:became|become|is|are|was|were|been)$/.test(wordAt(walk, verb))) return false;
    walk.i = verb - 1;
    return true;
  }
  return false;
}
