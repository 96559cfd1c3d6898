import { AUXILIARIES, governs, meansOtherStates } from './governors.js';
import { isVerb, type Walk, WHOLESALE, wordAt } from './walk.js';

/** "rejected calls to", "brushed aside demands to", "the UN's appeals to": what is asked, though taggers take the noun for a verb. */
export const isCall = ({ doc }: Walk, k: number): boolean =>
  governs(doc.lower[k], 'urge') &&
  /s$/.test(doc.lower[k]!) &&
  (/^(?:VERB|ADP|ADJ|DET|PART)$/.test(doc.tag[k - 1] ?? '') || /^(?:aside|off|down|away|its|their)$/.test(doc.lower[k - 1] ?? ''));

/** The longest noun phrase before a governing noun, in tokens. */
const NOUN_PHRASE = 6;
/** "stands by its decision", "turned down a request", "bowed to pressure". */
const PARTICLE = /^(?:by|to|on|with|from|down|up|behind|off|out|aside|away)$/;

/** The verb that carries a governing noun whose phrase ends at `walk.i`: "has no immediate plans", "stands by its decision"; null when it is a subject. */
export function carrierOf(walk: Walk): number | null {
  const { chain } = walk;
  let at = walk.i;
  let denied = false;
  for (let n = 0; n < NOUN_PHRASE && at >= walk.from; n++) {
    const word = wordAt(walk, at);
    // "no obligation and no intention" denies once.
    if (/^(?:and|or|nor)$/.test(word) && denied) {
      at--;
      continue;
    }
    // "no plans to", "is not willing to"
    if ((word === 'no' || word === 'not' || word === "n't" || word === 'never') && !denied) {
      chain.negative = !chain.negative;
      chain.plainly ||= word !== 'no';
      denied = true;
    }
    if (WHOLESALE.at(walk.doc, at)) chain.wholesale = true;
    // "the Kurdish-led administration plans to"
    if (wordAt(walk, at - 1) === '-') {
      at -= 2;
      continue;
    }
    if (/^(?:ADJ|DET|ADV|NUM|NOUN|PROPN|PART)$/.test(walk.doc.tag[at]!) || /^(?:no|its|their|our|his|her|my)$/.test(word)) at--;
    else break;
  }
  if (wordAt(walk, at) === '"') at--;
  // What has been denied is not denied again.
  if (denied) walk.i = at;
  if (PARTICLE.test(wordAt(walk, at)) && isVerb(walk.doc, at - 1) && at - 1 >= walk.from) at--;
  return at >= walk.from && isVerb(walk.doc, at) ? at : null;
}

const ACCEPTS = /^(?:accept|approv|adopt|endors|back)(?:s|es|ed|ing)?$/;

/** "criticised the policy of (not bringing them home)": another's. */
const BLAMES = /^(?:critici[sz]|condemn|attack|denounc|deplor|slam|blast|decr(?:y|ied)|lament|challeng|mock|defied|question(?:s|ed|ing)$)/;

/** From a governing noun to the verb that carries it. */
export function skipNounPhrase(walk: Walk): void {
  const { chain } = walk;
  const owner = ownerAt(walk);
  const at = carrierOf(walk);
  if (at === null) {
    chain.noun = walk.i + 1;
    return;
  }
  const word = wordAt(walk, at);
  if (BLAMES.test(word)) chain.failed = true;
  const votedDown = /^(?:vot|thr[eo]w)/.test(word) && /^(?:down|out)$/.test(wordAt(walk, at + 1));
  const refused = votedDown || governs(word, 'deny') || governs(word, 'undo') || /^rul(?:e|ing)/.test(word);
  // "rejected a proposal to": what would have been weighed is decided.
  if (refused) {
    chain.negative = !chain.negative;
    chain.weighed = false;
  }
  // "Poland rejected Germany's plan to": neither's refusal.
  if (refused && owner !== null) chain.failed = true;
  // "accepted a proposal to"
  else if (ACCEPTS.test(word)) {
    chain.weighed = false;
    chain.intended = true;
  }
  if (governs(word, 'weigh')) chain.weighed = true;
  walk.i = owner ?? (AUXILIARIES.has(word) ? at : at - 1);
}

/** "condemned Britain's decision to": the end of the name whose decision it is; null where none stands before it. */
function ownerAt(walk: Walk): number | null {
  for (let k = walk.i; k > Math.max(walk.from, walk.i - NOUN_PHRASE); k--) {
    if (wordAt(walk, k) === "'s") return k;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(walk.doc.tag[k]!)) return null;
  }
  return null;
}

/** "rejected a plea to …", "agreed to a request to …", "a court order to …": who is asked may refuse, comply, or is only asked. */
export function wish(walk: Walk, noun: number): boolean {
  const { chain } = walk;
  walk.i = noun - 1;
  const at = carrierOf(walk);
  const word = at === null ? '' : wordAt(walk, at);
  if (at === null) chain.noun = noun;
  // Who resists pressure has not said no.
  const refused = governs(word, 'undo') || (governs(word, 'deny') && wordAt(walk, noun) !== 'pressure');
  if (at === null || !(refused || governs(word, 'comply'))) {
    chain.obliged = true;
    return true;
  }
  if (refused) turnDown(walk);
  else chain.intended = true;
  walk.i = at - 1;
  return true;
}

/** Not turned down, it stays open. */
export function turnDown({ chain }: Walk): void {
  chain.negative = !chain.negative;
  chain.ruledOut = chain.indirect = true;
}

/** Do the words between two tokens name other states, whichever? */
export function namesOthers(walk: Walk, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (meansOtherStates(walk.doc.lower, k)) return true;
  return false;
}

/** Do they name states, or anybody by name? */
export function namesStates(walk: Walk, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (meansOtherStates(walk.doc.lower, k) || walk.doc.tag[k] === 'PROPN') return true;
  return false;
}

/** "turned down an offer by the Americans to" */
export const isOfferAfter = (walk: Walk, k: number, g: number): boolean =>
  walk.doc.lower.slice(k + 1, g).some((each) => /^(?:offers?|proposals?|invitation|bid)$/.test(each));
