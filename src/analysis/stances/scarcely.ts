import { type Walk, wordAt } from './walk.js';

const EFFORT = /^(?:actions?|efforts?|steps?|measures?|moves?|progress|attempts?|work)$/;
const ALMOST_NONE =
  /(?:^| )(?:(?:almost|hardly|barely|scarcely|virtually|practically) (?:no|any)|(?:very |too )?(?:few|little)|insufficient|inadequate)(?: \S+)?$/;
/** How far before the noun its scarcity begins, in tokens. */
const REACH = 4;

/** "has done little to", "has taken almost no action to", "is moving too slowly to": too little comes about to tell what is wanted. `g`: the token that governs "to". */
export function scarcelyDone(walk: Walk, g: number): boolean {
  const word = wordAt(walk, g);
  if (word === 'little' || word === 'enough') return true;
  const { lower } = walk.doc;
  if (EFFORT.test(word)) return ALMOST_NONE.test(lower.slice(Math.max(walk.from, g - REACH), g).join(' '));
  // Adverbs between it and "to" were passed over.
  return wordAt(walk, g + 1) === 'too' && /^(?:slowly|late|little|timidly|hesitantly)$/.test(wordAt(walk, g + 2));
}
