import { governs, NEGATIONS } from './governors.js';
import { verbGovernor } from './infinitive.js';
import { type Walk, weigh, wordAt } from './walk.js';

/** How far people may stand between "prevent" and "from", in tokens. */
const OBJECT_REACH = 16;

/** How long an insertion before "of" may be, in tokens. */
const INSERTION = 8;

/** "the idea, first aired in May, of": where the noun stands. */
function beforeInsertion(walk: Walk): number {
  const last = walk.i - 1;
  if (wordAt(walk, last) !== ',') return last;
  for (let k = last - 1; k > Math.max(walk.from, last - INSERTION); k--) if (wordAt(walk, k) === ',') return k - 1;
  return last;
}

/** "considering", "no intention of", "hailed X for", "prevent them from" + gerund. */
export function beforeGerund(walk: Walk, word: string): boolean {
  const { chain } = walk;
  if (opposes(walk, word)) return true;
  const ruledOut = word === 'out' && /^rul/.test(wordAt(walk, walk.i - 1));
  if (ruledOut || /^exclud/.test(word)) {
    chain.negative = !chain.negative;
    chain.ruledOut = chain.indirect = true;
    walk.i -= ruledOut ? 2 : 1;
    chain.bare = false;
    return true;
  }
  // "will go on bringing charges"
  if (word === 'on' && /^(?:go|goes|going|went|gone|carry|carries|carried|carrying)$/.test(wordAt(walk, walk.i - 1))) {
    walk.i -= 2;
    chain.bare = false;
    return true;
  }
  // "the constitution prohibits stripping"
  if (/^(?:prohibit|forbid|forbad|outlaw|ban)/.test(word) && governs(word, 'prevent')) {
    if (isAgainstTheirWill(walk)) chain.failed = true;
    chain.negative = !chain.negative;
    chain.indirect = true;
    chain.bare = false;
    walk.i--;
    return true;
  }
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
  if (!/^(?:ADP|SCONJ)$/.test(walk.doc.tag[walk.i]!) && word !== 'to') return false;
  // "refrain from depriving"
  if (word === 'from' && /^(?:refrain|abstain|desist|shied)/.test(wordAt(walk, walk.i - 1))) {
    walk.i -= 2;
    chain.negative = !chain.negative;
    chain.indirect = true;
    return true;
  }
  if (word === 'from') return keptFrom(walk);
  if (against) {
    chain.negative = !chain.negative;
    chain.indirect = true;
  }
  if (/^(?:at|into)$/.test(word) && /^look/.test(wordAt(walk, walk.i - 1))) {
    chain.weighed = true;
    chain.bare = false;
    walk.i -= 2;
    return true;
  }
  if (word === 'without' || word === 'instead') return false;
  // "no intention whatsoever of …"
  const before = /^what(?:so)?ever$/.test(wordAt(walk, walk.i - 1)) ? walk.i - 2 : beforeInsertion(walk);
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
  // "there is no question of bringing them back"
  if (word === 'of' && governor === 'question' && wordAt(walk, before - 1) === 'no') {
    chain.negative = !chain.negative;
    chain.indirect = true;
    chain.bare = false;
    walk.i = before - 2;
    return true;
  }
  // "would not hear of taking them back"
  if (word === 'of' && /^(?:hear|dream|think)$/.test(governor) && NEGATIONS.has(wordAt(walk, before - 1))) {
    walk.i = before - 1;
    chain.bare = false;
    return true;
  }
  // "is in the process of", "is on the point of"
  if (word === 'of' && UNDER_WAY.test(`${wordAt(walk, before - 2)} ${wordAt(walk, before - 1)} ${governor}`)) {
    chain.intended = true;
    chain.bare = false;
    walk.i = before - 3;
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

/** "forbids bringing home anyone against their will": not the act is forbidden, but how. */
function isAgainstTheirWill({ doc: { lower }, verb }: Walk): boolean {
  const behind = lower.slice(verb, verb + OBJECT_REACH);
  return behind.some((word, k) => word === 'against' && behind[k + 2] === 'will');
}

/** How far before "against" its verb may stand, in tokens. */
const AGAINST_REACH = 6;

/** "came out firmly against", "has set its face against", "is dead against", "remains opposed to": to the subject of that verb. */
function opposes(walk: Walk, word: string): boolean {
  if (word !== 'against' && !(word === 'to' && OPPOSED.test(wordAt(walk, walk.i - 1)))) return false;
  for (let k = walk.i - 1; k >= Math.max(walk.from, walk.i - AGAINST_REACH); k--) {
    if (!STANDS.test(wordAt(walk, k))) {
      // "advised against", "its campaign against", "for or against": said by or of somebody else.
      const other = walk.doc.tag[k] === 'VERB' || (walk.doc.tag[k] === 'NOUN' && !/^(?:face|line)$/.test(wordAt(walk, k)));
      if (/^(?:[,;:—"]|and|or)$/.test(wordAt(walk, k)) || (other && !OPPOSED.test(wordAt(walk, k)))) return false;
      continue;
    }
    walk.chain.negative = !walk.chain.negative;
    walk.chain.indirect = true;
    walk.chain.bare = false;
    // An auxiliary is read on the way.
    walk.i = walk.doc.tag[k] === 'AUX' ? k : k - 1;
    return true;
  }
  return false;
}
const OPPOSED = /^(?:opposed|hostile|averse|resistant|allergic)$/;
const STANDS =
  /^(?:is|are|was|were|am|'s|'re|been|remains?|remained|stays?|stayed|stands?|stood|c[ao]mes?|sets?|setting|spoke|speaks?|spoken|argue[sd]?|leans?|leaned|leant|campaign(?:s|ed)|holds?|held)$/;

const UNDER_WAY = /^(?:in|on|at) the (?:process|point|verge|brink|middle)$/;

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
