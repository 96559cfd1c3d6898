import { oneOf } from '../text/one-of.js';
import { beforeGerund } from './gerund.js';
import { isNominal, isVerb, type Walk, wordAt } from './walk.js';

const WISHES = oneOf('see|sees|seeing|want|wants|wanted|like|prefer|prefers');
const HELPS = oneOf('help|helps|helped|helping|let|lets|letting|assist|assists|assisting');

/** How far a verb may stand before those whom it lets or wants do something, in tokens. */
const REACH = 14;

/** "in favour of having (them tried)", "wants to have": not "has 20 nationals jailed abroad". */
const has = (walk: Walk, k: number): boolean =>
  wordAt(walk, k) === 'having' || (wordAt(walk, k) === 'have' && /^(?:to|will|would|must|should|shall|can)$/.test(wordAt(walk, k - 1)));

/** "captured fighters", "those who joined": a verb form that only tells which people are meant; the token that it begins at, -1 for any other. */
function beginsPeople(walk: Walk, k: number): number {
  if (/(?:ed|ing)$/.test(wordAt(walk, k)) && /^(?:NOUN|PROPN)$/.test(walk.doc.tag[k + 1] ?? '')) return k;
  for (let n = k - 1; n >= Math.max(walk.from, k - 3); n--) if (/^(?:who|that)$/.test(wordAt(walk, n))) return n;
  return -1;
}

/** "wants them tried there", "would rather see its fighters judged": what the subject wants done to others. */
export function participleObject(walk: Walk): boolean {
  for (let k = walk.i; k >= Math.max(walk.from, walk.i - REACH); k--) {
    const word = wordAt(walk, k);
    if (has(walk, k)) {
      walk.chain.intended = walk.chain.controlled = true;
      walk.chain.passive = walk.chain.bare = false;
      walk.i = k - 1;
      if (word === 'having') beforeGerund(walk, wordAt(walk));
      return true;
    }
    if (WISHES.has(word) && (walk.doc.tag[k] !== 'NOUN' || wordAt(walk, k - 1) === 'would')) {
      walk.chain.intended = walk.chain.controlled = true;
      walk.chain.passive = walk.chain.bare = false;
      walk.i = k - 1;
      return true;
    }
    if (isVerb(walk.doc, k)) {
      const begin = beginsPeople(walk, k);
      if (begin < 0) return false;
      k = begin;
      continue;
    }
    if (!(isNominal(walk.doc.tag[k]) || walk.doc.tag[k] === 'ADV')) return false;
  }
  return false;
}

/** "will not help the women return", "let them go home": a verb with an object and no "to". */
export function bareObject(walk: Walk): boolean {
  for (let k = walk.i; k >= Math.max(walk.from, walk.i - REACH); k--) {
    const word = wordAt(walk, k);
    if (HELPS.has(word)) {
      walk.chain.let = true;
      walk.chain.helped = { from: k + 1, to: walk.i + 1 };
      walk.chain.bare = false;
      walk.i = k - 1;
      return true;
    }
    if (isVerb(walk.doc, k) || !isNominal(walk.doc.tag[k])) return false;
  }
  return false;
}
