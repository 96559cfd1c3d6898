import { isNominal, isVerb, type Walk, wordAt } from './walk.js';

/** How far a verb may stand before those whom it lets or wants do something, in tokens. */
const REACH = 14;

/** "wants them tried there", "would rather see its fighters judged": what the subject wants done to others. */
export function participleObject(walk: Walk): boolean {
  for (let k = walk.i; k >= Math.max(walk.from, walk.i - REACH); k--) {
    const word = wordAt(walk, k);
    if (/^(?:see|sees|seeing|want|wants|wanted|like|prefer|prefers)$/.test(word) && walk.doc.tag[k] !== 'NOUN') {
      walk.chain.intended = walk.chain.controlled = true;
      walk.chain.passive = walk.chain.bare = false;
      walk.i = k - 1;
      return true;
    }
    if (isVerb(walk.doc, k) || !(isNominal(walk.doc.tag[k]) || walk.doc.tag[k] === 'ADV')) return false;
  }
  return false;
}

/** "will not help the women return", "let them go home": a verb with an object and no "to". */
export function bareObject(walk: Walk): boolean {
  for (let k = walk.i; k >= Math.max(walk.from, walk.i - REACH); k--) {
    const word = wordAt(walk, k);
    if (/^(?:help|helps|helped|helping|let|lets|letting|assist|assists|assisting)$/.test(word)) {
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
