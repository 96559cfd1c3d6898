import { governs, NEGATIONS } from './governors.js';
import { verbGovernor } from './infinitive.js';
import { type Walk, weigh, wordAt } from './walk.js';

/** How far people may stand between "prevent" and "from", in tokens. */
const OBJECT_REACH = 16;

/** "considering", "no intention of", "hailed X for", "prevent them from" + gerund. */
export function beforeGerund(walk: Walk, word: string): boolean {
  const { chain } = walk;
  // "decided against taking": the verb before it governs too.
  const against = word === 'against' && governs(wordAt(walk, walk.i - 1), 'intend');
  if (!against && (governs(word, 'weigh') || governs(word, 'deny') || governs(word, 'support') || governs(word, 'intend'))) {
    if (governs(word, 'weigh')) {
      weigh(chain, word);
    } else if (governs(word, 'deny')) {
      chain.negative = !chain.negative;
      chain.indirect = true;
    }
    walk.i--;
    chain.bare = false;
    return true;
  }
  if (word === 'out' && /^rul/.test(wordAt(walk, walk.i - 1))) {
    chain.negative = !chain.negative;
    chain.ruledOut = chain.indirect = true;
    walk.i -= 2;
    chain.bare = false;
    return true;
  }
  if (!/^(?:ADP|SCONJ)$/.test(walk.doc.tag[walk.i]!) && word !== 'to') return false;
  if (word === 'from') return keptFrom(walk);
  if (against) {
    chain.negative = !chain.negative;
    chain.indirect = true;
  }
  if (word === 'at' && /^look/.test(wordAt(walk, walk.i - 1))) {
    chain.weighed = true;
    chain.bare = false;
    walk.i -= 2;
    return true;
  }
  if (word === 'without' || word === 'instead') return false;
  // "no intention whatsoever of …"
  const before = /^what(?:so)?ever$/.test(wordAt(walk, walk.i - 1)) ? walk.i - 2 : walk.i - 1;
  const governor = wordAt(walk, before);
  if (
    word === 'for' &&
    /^(?:NOUN|PROPN|PRON)$/.test(walk.doc.tag[before]!) &&
    !governs(governor, 'intend') &&
    !governs(governor, 'support')
  ) {
    walk.i = before;
    chain.bare = false;
    return false;
  }
  // "has no means of getting them out"
  if (word === 'of' && /^(?:means|capacity)$/.test(governor) && /^(?:no|any)$/.test(wordAt(walk, before - 1))) {
    walk.i = before;
    return verbGovernor(walk, 'plan');
  }
  // "would not hear of taking them back"
  if (word === 'of' && /^(?:hear|dream|think)$/.test(governor) && NEGATIONS.has(wordAt(walk, before - 1))) {
    walk.i = before - 1;
    chain.bare = false;
    return true;
  }
  if (word === 'of' && governor === 'favour') {
    walk.i = before - (wordAt(walk, before - 1) === 'in' ? 2 : 1);
    return true;
  }
  if (
    before >= walk.from &&
    (governs(governor, 'intend') ||
      governs(governor, 'weigh') ||
      governs(governor, 'deny') ||
      governs(governor, 'support') ||
      word === 'against')
  ) {
    walk.i = before;
    chain.bare = false;
    return verbGovernor(walk, governor) || word === 'against';
  }
  return false;
}

function keptFrom(walk: Walk): boolean {
  for (let k = walk.i - 1; k >= Math.max(walk.from, walk.i - OBJECT_REACH); k--) {
    const word = wordAt(walk, k);
    if (/^[;:—"]$/.test(word)) break;
    if (!governs(word, 'prevent')) continue;
    walk.chain.negative = !walk.chain.negative;
    walk.chain.let = walk.chain.indirect = true;
    walk.chain.bare = false;
    if (/^(?:be|been|is|are|was|were|being)$/.test(wordAt(walk, k - 1))) walk.chain.passive = true;
    walk.i = k - 1;
    return true;
  }
  return false;
}
