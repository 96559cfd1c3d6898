import { isGerund } from '../statements/words.js';
import { evaluation, leftToOthers } from './evaluation.js';
import { carrierOf, isCall, isOfferAfter, namesOthers, namesStates, skipNounPhrase, turnDown, wish } from './governing-noun.js';
import { AUXILIARIES, governs, meansOtherStates, NEGATIONS } from './governors.js';
import { beforeAttribute } from './insertions.js';
import { afterRank, reminded } from './rank-or-duty.js';
import { scarcelyDone } from './scarcely.js';
import { ADVERBIAL, isVerb, type Walk, weigh, wordAt } from './walk.js';

/** How far an object may stand between a verb and "to", in tokens. */
const OBJECT_REACH = 16;

/** "pleaded to be allowed home": asked for oneself. */
const PLEADS = /^(?:plead|beg|ask|appeal|request|petition|apply|applied|sue|fight|fought)(?:s|ed|ing)?$|^pled$/;

const ENTITLES = /^(?:claim|right|entitlement|wish|desire|chance|opportunity)$/;
const BREAKS = new Set(';:—"');
const IN_VAIN = /^(?:in vain|without (?:success|luck|result))$/;

/** "… to" before the verb: what comes before it? */
export function infinitive(walk: Walk): boolean {
  const { chain } = walk;
  let g = walk.i - 1;
  // "To bring them home would be irresponsible": the act itself is the subject.
  if (g < walk.from || (wordAt(walk, g) === '"' && /^(?:|[,.:—])$/.test(wordAt(walk, g - 1)))) {
    walk.i--;
    return false;
  }
  if (wordAt(walk, g) === '"' && g > walk.from) g--;
  // "has not the means to feed them, nor to try them"
  if (wordAt(walk, g) === 'nor') return joined(walk, g);
  while (g >= walk.from && (walk.doc.tag[g] === 'ADV' || NEGATIONS.has(wordAt(walk, g)))) {
    if (NEGATIONS.has(wordAt(walk, g))) chain.negative = !chain.negative;
    g--;
  }
  // "has yet to bring home": not done, and nobody says that it is not wanted.
  if (wordAt(walk, g + 1) === 'yet' && /^(?:have|has|had|is|are|was|were|'s|'ve)$/.test(wordAt(walk, g))) {
    chain.negative = !chain.negative;
    chain.plainly = chain.perfect = true;
    chain.bare = false;
    walk.i = g - 1;
    return true;
  }
  // "are in principle to be tried", "plans to fetch them in order to try them"
  if (ADVERBIAL.test(`${wordAt(walk, g - 1)} ${wordAt(walk, g)}`) || (wordAt(walk, g) === 'order' && wordAt(walk, g - 1) === 'in')) g -= 2;
  g = beforeAttribute(walk, g);
  if (g < walk.from) return false;
  const word = wordAt(walk, g);
  chain.bare = false;
  walk.i = g;
  if (scarcelyDone(walk, g)) chain.failed = true;
  // "will do whatever it takes to"
  if ((word === 'takes' || word === 'take') && /^what(?:ever)? it$/.test(`${wordAt(walk, g - 2)} ${wordAt(walk, g - 1)}`)) {
    chain.intended = true;
    walk.i = g - 4;
    return true;
  }
  if (reminded(walk) || leftToOthers(walk) || evaluation(walk)) return true;
  // "are to be tried": arranged.
  if ((word === 'is' || word === 'are') && wordAt(walk, g + 1) !== '"') {
    chain.intended = true;
    walk.i = g - 1;
    return true;
  }
  // "will do nothing to help them"
  if (word === 'nothing') chain.negative = !chain.negative;
  // "persons with a claim to return": which people are meant.
  if (walk.doc.tag[g] === 'NOUN' && /^(?:an?|the|any|no|every)$/.test(wordAt(walk, g - 1)) && /^with(?:out)?$/.test(wordAt(walk, g - 2))) {
    if (ENTITLES.test(word)) chain.failed = true;
  }
  // "tried in vain to", "sought without success to": what was wanted did not come about.
  if (IN_VAIN.test(`${wordAt(walk, g - 1)} ${word}`)) {
    chain.failed = true;
    return false;
  }
  // "is open to bringing them home", "is not open to"
  if (word === 'open' && isGerund(wordAt(walk, walk.verb))) {
    chain.intended = true;
    walk.i = g - 1;
    return true;
  }
  // "is not in a position to": it cannot.
  if (word === 'position' && wordAt(walk, g - 1) === 'a' && wordAt(walk, g - 2) === 'in') {
    chain.intended = true;
    walk.i = g - 3;
    return true;
  }
  if (/^(?:have|has|had|ought|need|needs)$/.test(word)) {
    chain.ought = true;
    walk.i = g - 1;
    return true;
  }
  // "is unlikely to allow their return"
  if (word === 'unlikely') {
    chain.negative = !chain.negative;
    chain.intended = chain.indirect = chain.foreseen = true;
    walk.i = g - 1;
    return true;
  }
  // "is not known to have": nobody knows of it.
  if (word === 'known' && NEGATIONS.has(wordAt(walk, g - 1))) {
    chain.failed = true;
    return false;
  }
  if (governs(word, 'former') && walk.doc.tag[g] !== 'PROPN') {
    chain.failed = true;
    walk.i = g - 1;
    return true;
  }
  // "the intention of the opposition to": who bears it, and no objection.
  if (word === 'opposition' && beforePlace(walk, g)) return true;
  if ((!isVerb(walk.doc, g) || isCall(walk, g)) && (governs(word, 'urge') || governs(word, 'oblige')) && !/^(?:bound|due)$/.test(word))
    return wish(walk, g);
  if (PLEADS.test(word) && isVerb(walk.doc, g)) chain.pleaded = true;
  if (word === 'and' || word === 'or') return joined(walk, g);
  if (isVerb(walk.doc, g) || /^forbid/.test(word) || governs(word, 'intend') || governs(word, 'deny') || governs(word, 'weigh')) {
    if (
      isVerb(walk.doc, g) &&
      /^(?:be|is|are|was|were|been)$/.test(wordAt(walk, g - 1)) &&
      (governs(word, 'urge') || governs(word, 'oblige'))
    ) {
      // "are expected to be brought home": foreseen, and asked of nobody.
      if (word === 'expected') chain.intended = true;
      else chain.obliged = true;
      walk.i = g - 1;
      return true;
    }
    if (verbGovernor(walk, word)) return true;
  }
  return afterRank(walk, g) || beforePlace(walk, g) || objectControl(walk, g);
}

/** How far before "or to" the first infinitive stands, in tokens. */
const JOINED_REACH = 20;

/** "(forbidden) to strip them or to keep them out": the second infinitive belongs to what the first one does. */
function joined(walk: Walk, g: number): boolean {
  for (let k = g - 1; k >= Math.max(walk.from, g - JOINED_REACH); k--) {
    if (/^[;:"—]$/.test(wordAt(walk, k))) break;
    if (wordAt(walk, k) !== 'to' || !isVerb(walk.doc, k + 1)) continue;
    walk.i = k;
    return infinitive(walk);
  }
  walk.i = g;
  return false;
}

/** "There are no plans in London to …", "the intention of the government to …": a governing noun with a place or its bearer behind it. */
function beforePlace(walk: Walk, g: number): boolean {
  let k = g;
  while (k > walk.from && /^(?:PROPN|NOUN|DET|ADJ)$/.test(walk.doc.tag[k]!) && k > g - 4) k--;
  if (k === g || !/^(?:in|at|within|inside|on|upon|of)$/.test(wordAt(walk, k)) || isVerb(walk.doc, k - 1)) return false;
  const word = wordAt(walk, k - 1);
  if (!governs(word, 'intend') && !governs(word, 'deny')) return false;
  if (wordAt(walk, k) === 'of') walk.chain.bearer = { from: k + 1, to: g + 1 };
  walk.i = k - 1;
  return verbGovernor(walk, word);
}

/** What needs others too, so that its absence refuses nothing. */
const ARRANGED = /^(?:agreement|arrangement)s?$/;

/** "managed to": it was done. */
const ACHIEVES = /^manag(?:e|es|ed|ing)$/;

/** The governing word stands right before: "plans to", "no intention to", "refused to". */
export function verbGovernor(walk: Walk, word: string): boolean {
  const { chain } = walk;
  if (governs(word, 'deny') || /^forbid/.test(word)) {
    chain.negative = !chain.negative;
    chain.indirect = true;
    if (/^fail/.test(word) || word === 'unable') chain.failed = true;
  } else if (governs(word, 'weigh')) {
    weigh(chain, word);
  } else if (ACHIEVES.test(word) && isVerb(walk.doc, walk.i)) {
    // "did not manage to": neither wanted nor refused.
    if (NEGATIONS.has(wordAt(walk, walk.i - 1))) chain.failed = true;
  } else if (governs(word, 'let')) chain.let = true;
  else if (governs(word, 'oblige')) chain.obliged = true;
  else if (governs(word, 'intend')) chain.intended = true;
  else if (!isVerb(walk.doc, walk.i)) return false;
  // "whom the UN has urged to take back": asked of somebody who stands elsewhere.
  else if (governs(word, 'urge')) chain.obliged = true;
  else chain.intended = true;
  const noun = !isVerb(walk.doc, walk.i);
  if (
    /^(?:allowed|permitted|authori[sz]ed|helped|assisted|enabled|let)$/.test(word) &&
    /^(?:be|been|is|are|was|were|being|'s)$/.test(wordAt(walk, walk.i - 1))
  )
    chain.passive = true;
  walk.i--;
  // "has shown little appetite for", "little inclination to"
  if (noun && LITTLE.test(wordAt(walk))) {
    chain.negative = !chain.negative;
    chain.plainly = true;
  }
  if (noun) skipNounPhrase(walk);
  if (word === 'whether') skipToVerb(walk);
  if (word === 'slow') chain.failed = true;
  // "There is no agreement to": it stays open.
  if (noun && chain.negative && ARRANGED.test(word)) {
    chain.negative = false;
    chain.weighed = true;
  }
  // "is not able to": neither wanted nor refused.
  if (word === 'able' && chain.negative) chain.failed = true;
  chain.bare = false;
  return true;
}

const LITTLE = /^(?:little|scant|scarce|minimal)$/;

/** How far before "whether" the verb stands that it belongs to, in tokens. */
const WHETHER_REACH = 8;

/** "is in two minds about whether to", "has left open the question of whether to": to the verb of whoever has not decided. */
function skipToVerb(walk: Walk): void {
  const { chain } = walk;
  if (chain.noun === null) return;
  for (let k = walk.i; k > Math.max(walk.from, walk.i - WHETHER_REACH); k--) {
    if (/^[,;:"—]$/.test(wordAt(walk, k))) return;
    if (!isVerb(walk.doc, k)) continue;
    chain.noun = null;
    walk.i = AUXILIARIES.has(wordAt(walk, k)) ? k : k - 1;
    return;
  }
}

/** "urged Britain, France and Germany to", "allow them to": a verb with an object before "to". */
function objectControl(walk: Walk, g: number): boolean {
  const { chain } = walk;
  const limit = Math.max(walk.from, g - OBJECT_REACH);
  for (let k = g; k >= limit; k--) {
    const word = wordAt(walk, k);
    if (BREAKS.has(word) || (word === 'that' && walk.doc.tag[k] !== 'DET')) break;
    const verbal =
      isVerb(walk.doc, k) ||
      isCall(walk, k) ||
      /(?:ing|ed)$/.test(word) ||
      /^(?:call|calls|pressure|appeal|demand|request|plea)$/.test(word);
    // "appealed to states to": no verb there.
    const asked = meansOtherStates(walk.doc.lower, k) && /^(?:to|on|upon|for)$/.test(wordAt(walk, k - 1));
    if (!verbal || asked || k === g || /^(?:including|concerning|regarding|following|according)$/.test(word)) continue;
    if (governs(word, 'urge') || (/^want/.test(word) && namesStates(walk, k + 1, g + 1))) chain.urged = { from: k + 1, to: g + 1 };
    else if (governs(word, 'oblige')) chain.obliged = true;
    else if (governs(word, 'let')) {
      chain.let = true;
      chain.helped = { from: k + 1, to: g + 1 };
    } else if (governs(word, 'leave')) chain.intended = chain.let = true;
    // "withdrew its offer to": what it had offered, it offers no more.
    else if (
      governs(word, 'prevent') ||
      governs(word, 'deny') ||
      /^lack(?:s|ed|ing)?$/.test(word) ||
      (/^rul(?:es?|ed|ing)$/.test(word) && wordAt(walk, k + 1) === 'out') ||
      (governs(word, 'undo') && ((k + 2 === g && /^(?:its|their|his|her|the)$/.test(wordAt(walk, k + 1))) || isOfferAfter(walk, k, g)))
    )
      chain.negative = !chain.negative;
    else if (!isVerb(walk.doc, k)) continue;
    // "The best way is for countries of origin to …"
    else if (/^(?:is|be|was|remains|lies)$/.test(word) && wordAt(walk, k + 1) === 'for' && namesOthers(walk, k + 2, g + 1))
      chain.urged = { from: k + 2, to: g + 1 };
    else {
      // "ruled out sending anybody there to (collect her)"
      if (isGerund(word) && wordAt(walk, k - 1) === 'out' && /^rul/.test(wordAt(walk, k - 2))) {
        chain.negative = !chain.negative;
        k -= 2;
      }
      chain.intended = true;
      // "was made to", not "is sending somebody to"
      if (!isGerund(word) && /^(?:be|is|are|was|were|been)$/.test(wordAt(walk, k - 1))) chain.obliged = true;
    }
    walk.i = k - 1;
    // "renewed its appeal to all countries to …"
    const at = chain.urged && (!isVerb(walk.doc, k) || isCall(walk, k)) ? carrierOf(walk) : null;
    if (at !== null) {
      const refused = governs(wordAt(walk, at), 'undo') || governs(wordAt(walk, at), 'deny');
      if (refused) turnDown(walk);
      // "ignored calls from Washington to …": the one who ignores them is asked.
      if (refused && /^(?:from|by)$/.test(wordAt(walk, k + 1))) chain.urged = null;
      walk.i = at - 1;
    }
    chain.passive = false;
    chain.controlled = true;
    // "under pressure from Washington to", "despite calls by the UN to"
    if (chain.urged && /^(?:from|by)$/.test(wordAt(walk, k + 1)) && !/(?:ed|ing)$/.test(word)) {
      chain.urgedBy = chain.urged;
      chain.urged = null;
      chain.obliged = true;
    }
    if (chain.urged && /^(?:be|is|are|was|were|been|being)$/.test(wordAt(walk, k - 1)) && /ed$/.test(word)) {
      chain.urgedBy = chain.urged;
      chain.urged = null;
      chain.obliged = true;
    }
    return true;
  }
  walk.i = g;
  return false;
}
