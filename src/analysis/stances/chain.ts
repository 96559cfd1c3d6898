import { isGerund } from '../statements/words.js';
import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { bareObject, participleObject } from './bare-object.js';
import { beforeGerund } from './gerund.js';
import { AUXILIARIES, CLAUSE_BREAKS, governs, HAD_WISHED, HISTORY, NEGATIONS, OUGHT, POSSIBLE, RELATIVES } from './governors.js';
import { infinitive, verbGovernor } from './infinitive.js';
import { auxiliaryBefore, beforeAside, beforeQuoted, closesInsertion } from './insertions.js';
import { beginsWithName, isParticiple } from './phrase-start.js';
import { preferredTo } from './preferred.js';
import { ADVERBIAL, type Chain, ENDS_ADVERBIAL, formOf, isNominal, isVerb, startWalk, type Walk, WHOLESALE, wordAt } from './walk.js';

const TIME_LINKS = oneOf('since|after|before|until');
const MODALS = oneOf("will|would|shall|'ll|wo|can|ca|'d");
const CONDITIONALS = oneOf("would|could|might|should|'d");
const PRESENT_FORMS = oneOf("is|are|am|'m|'re|does|do");
const NOUN_PROPN_NUM = oneOf('NOUN|PROPN|NUM');
const NOUN_PRON_PROPN = oneOf('NOUN|PRON|PROPN');

const COORDINATION_REACH = 25;
const MOST_STEPS = 40;
/** Verbs joined by "and" are followed so often. */
const MOST_JOINED = 3;

/** Verbs joined by "and" have the same form; "put" has only one. */
const sameForm = (a: string, b: string): boolean => formOf(a) === formOf(b) || /^(?:put|set|let)$/.test(b);

/** "fighters that", "those who" */
const opensRelative = (walk: Walk, at: number): boolean =>
  RELATIVES.has(wordAt(walk, at)) &&
  (/^(?:NOUN|PROPN|PUNCT|PRON)$/.test(walk.doc.tag[at - 1] ?? '') || /^(?:those|these|all|many|some|any)$/.test(wordAt(walk, at - 1)));

/** "fighters that we captured": a verb of a relative clause. */
function inRelative(walk: Walk, k: number): boolean {
  for (let n = k - 1; n >= Math.max(walk.from, k - 4); n--) {
    // "…, that they take": what is asked or said, no relative clause
    if (wordAt(walk, n) === 'that' && wordAt(walk, n - 1) === ',' && walk.doc.tag[n + 1] === 'PRON') return false;
    if (opensRelative(walk, n)) return true;
    if (!/^(?:PRON|NOUN|PROPN|AUX|ADV|DET)$/.test(walk.doc.tag[n]!)) return false;
  }
  return false;
}

/** "(before) the end of the year", "(after) this summer". */
const isTime = (walk: Walk, at: number): boolean =>
  /^(?:the|this|next|last)$/.test(wordAt(walk, at)) &&
  /^(?:end|start|beginning|middle|summer|autumn|winter|spring|week|month|year|weekend|holidays|elections?)$/.test(wordAt(walk, at + 1));

/** "Denmark plans to (repatriate …)": a verb of planning, which taggers take for a noun after a name. */
const isPlanned = (walk: Walk, k: number): boolean =>
  walk.doc.tag[k - 2] === 'NOUN' &&
  walk.doc.tag[k - 3] === 'PROPN' &&
  /s$/.test(wordAt(walk, k - 2)) &&
  governs(wordAt(walk, k - 2), 'intend');

/** "will strip them of … and bring": the verb before shares the subject. */
function coordination(walk: Walk, depth: number): boolean {
  const comma = wordAt(walk) === ',';
  if (comma && closesInsertion(walk)) return false;
  for (let k = walk.i - 1; k >= Math.max(walk.from, walk.i - COORDINATION_REACH); k--) {
    const word = wordAt(walk, k);
    if (opensRelative(walk, k)) continue;
    const quotation = walk.doc.quotationOf[k]!;
    if (quotation >= 0 && quotation !== walk.doc.quotationOf[walk.verb]) {
      k = Math.max(walk.from, walk.doc.quotations[quotation]!.from);
      continue;
    }
    const inTime = TIME_LINKS.has(word) && (/^(?:NUM|PROPN)$/.test(walk.doc.tag[k + 1] ?? '') || isTime(walk, k + 1));
    if ((CLAUSE_BREAKS.has(word) && !inTime) || word === '"') return false;
    const own = walk.i < walk.head - 1;
    if (
      own &&
      isVerb(walk.doc, k) &&
      !isGerund(word) &&
      (wordAt(walk, k - 1) !== 'to' || isPlanned(walk, k)) &&
      !inRelative(walk, k) &&
      (!isParticiple(walk.doc, k) || beginsWithName(walk.doc, k - 1))
    ) {
      walk.i = readChain(walk.doc, k, walk.from, depth + 1).subjectEnd - 1;
      return false;
    }
    // "34 children, aged three to 14, arrived": an insertion, no verb before.
    const insertion = comma && wordAt(walk, k - 1) === ',';
    if (own || insertion || !isVerb(walk.doc, k) || !sameForm(word, walk.doc.lower[walk.verb]!) || inRelative(walk, k)) continue;
    walk.i = k - 1;
    walk.head = k;
    walk.chain.bare = false;
    return true;
  }
  return false;
}

const BE = oneOf("be|is|are|was|were|been|being|am|'s|'re|'m");
const isParticipleForm = (word: string): boolean => /(?:ed|en|ought|one|wn|ven|put|lt|ld|pt|de|ft|nt|got|let|met)$/.test(word);

const WISHED = oneOf(HAD_WISHED);

function auxiliary(walk: Walk, word: string): boolean {
  const { chain } = walk;
  const next = wordAt(walk, walk.i + 1);
  // "is preparing to put": the infinitive is none of "is".
  const near = walk.i + 1 < walk.doc.length && walk.i >= walk.head - 3 && !walk.doc.lower.slice(walk.i + 1, walk.head).includes('to');
  if (BE.has(word) && near && isParticipleForm(walk.doc.lower[walk.head]!)) chain.passive = true;
  if (MODALS.has(word)) chain.intended = true;
  if (POSSIBLE.has(word)) chain.possible = true;
  // "would have brought them home": it has not.
  if (CONDITIONALS.has(word) && chain.perfect) chain.failed = true;
  if (word === 'be' && /^(?:NOUN|PROPN|PRON)$/.test(walk.doc.tag[walk.i - 1] ?? '') && auxiliaryBefore(walk, walk.i - 1) === null)
    chain.ought = true;
  if (OUGHT.has(word)) chain.ought = true;
  if (word === 'had' && next !== 'to') chain.pastPerfect = true;
  // "had hoped to bring them home", "had once wanted them tried there": until something came between.
  if (word === 'had' && chain.urged === null && (WISHED.has(next) || WISHED.has(wordAt(walk, walk.i + 2)))) chain.failed = true;
  if ((word === 'have' || word === 'has' || word === "'ve") && next !== 'to') chain.perfect = true;
  if (PRESENT_FORMS.has(word)) chain.present = true;
  chain.bare = false;
  walk.i--;
  return true;
}

/** "under no circumstances", "on no account", "in no way": they deny the verb that they stand beside. */
const NO_CASE = /^(?:circumstances?|account|way|event|case)$/;

/** From an adverbial to the auxiliary before it. */
function inserted(walk: Walk): boolean {
  const last = walk.i;
  const k = auxiliaryBefore(walk, last);
  if (k === null) return false;
  const word = wordAt(walk, k);
  if (BE.has(word) && last < walk.verb - 1) return false;
  if (NO_CASE.test(wordAt(walk, last)) && wordAt(walk, last - 1) === 'no') {
    walk.chain.negative = !walk.chain.negative;
    walk.chain.plainly = true;
  }
  walk.i = k;
  if (BE.has(word)) walk.chain.passive = isParticipleForm(walk.doc.lower[walk.verb]!);
  return auxiliary(walk, word);
}

/** A quotation that begins in the middle of a clause (would "meet the full force …"): its verb belongs to the words before. */
function opensQuotation(walk: Walk): boolean {
  const before = wordAt(walk, walk.i - 1);
  return before === 'to' || AUXILIARIES.has(before);
}

/** What did not come about, or hardly ever does. */
const SCARCELY = wordKind(/^(?:nearly|almost|rarely|seldom|unsuccessfully|vainly)$/);

/** How far before its preposition a verb of blaming stands, in tokens. */
const BLAMED = 16;
const BLAMES = /^(?:accus|suspect|apologi[sz]|regret|sorry)/;

/** "far from", "short of", "instead of" before a gerund: what it governs is not so; "accused of", "apologised for": no more than blame or regret. */
function isNotSo(walk: Walk): boolean {
  const word = wordAt(walk);
  const before = wordAt(walk, walk.i - 1);
  if (/^(?:far from|short of|instead of|rather than|away from)$/.test(`${before} ${word}`) || /^(?:without|regret\w*)$/.test(word))
    return true;
  // "has dragged its feet on bringing": neither done nor refused.
  if (before === 'feet' && /^(?:on|over|in)$/.test(word)) return true;
  if (word !== 'of' && word !== 'for') return false;
  for (let k = walk.i - 1; k >= Math.max(walk.from, walk.i - BLAMED); k--) {
    if (/^[;:"—]$/.test(wordAt(walk, k))) return false;
    if (BLAMES.test(wordAt(walk, k))) return true;
  }
  return false;
}

/** What may stand between an auxiliary and its verb, and is no adverb for the tagger. */
const WITHIN_VERB = wordKind(/^(?:both|all|each|since|itself|himself|herself|themselves|ourselves)$/);
const LINK = /^(?:remain|stay|seem|appear|look|prove|sound)(?:s|ed)?$/;
const GOES_ON = /^(?:ke(?:ep|eps|pt)|goes|went|carried|carries)$/;

/** A verb that only links the subject to what follows: an adjective or participle that governs, or a gerund of what goes on. */
const isLink = (walk: Walk, word: string): boolean => {
  const next = wordAt(walk, walk.i + 1);
  return (LINK.test(word) && /(?:ed|ing|t|y|e|l)$/.test(next)) || (GOES_ON.test(word) && isGerund(next));
};
const ADVERB = wordKind(/^(?:longer|also|still|now|only|even|already|currently|simply|just)$/);

/** "Neither wants …", "but neither has …": the subject. */
const isNeitherOfThem = (walk: Walk, word: string): boolean =>
  word === 'neither' && (walk.i === walk.from || /^(?:[,;:"—]|and|but|that)$/.test(wordAt(walk, walk.i - 1)));

/** Before the verb, or before the "not" of "a policy of not bringing". */
const isJustBefore = (walk: Walk): boolean =>
  walk.i === walk.verb - 1 || (walk.i === walk.verb - 2 && wordAt(walk, walk.verb - 1) === 'not');

function step(walk: Walk, depth: number): boolean {
  const word = wordAt(walk);
  const { chain } = walk;
  if (word === ',' || word === '—' || (word === '"' && !opensQuotation(walk))) {
    const before = word === '"' ? beforeQuoted(walk) : beforeAside(walk);
    if (before !== null) {
      if (/^(?:and|or)$/.test(wordAt(walk, before))) walk.head = before + 1;
      walk.i = before;
      return true;
    }
  }
  // "pays for their upkeep rather than bring them home"
  if (word === 'than' && walk.i === walk.verb - 1 && wordAt(walk, walk.i - 1) === 'rather') {
    chain.failed = true;
    return false;
  }
  if (word === 'than') return preferredTo(walk);
  if (word === 'to' && wordAt(walk, walk.i - 1) === 'than') {
    walk.i--;
    return true;
  }
  // "is far from agreeing to", "accused of planning to"
  if (isGerund(wordAt(walk, walk.i + 1)) && isNotSo(walk)) {
    chain.failed = true;
    return false;
  }
  if (NEGATIONS.has(word) && !isNeitherOfThem(walk, word)) {
    // "not only took them back": more than that.
    if (!/^(?:only|merely)$/.test(wordAt(walk, walk.i + 1))) {
      chain.negative = !chain.negative;
      chain.plainly = true;
    }
    walk.i--;
    return true;
  }
  if (word === '"' && (walk.i === walk.verb - 1 || isVerb(walk.doc, walk.i + 1)) && opensQuotation(walk)) {
    walk.i--;
    return true;
  }
  // "Paris up to now has taken back"
  if (word === 'now' && wordAt(walk, walk.i - 1) === 'to' && wordAt(walk, walk.i - 2) === 'up') {
    walk.i -= 3;
    return true;
  }
  // "would after all bring home"
  if (ENDS_ADVERBIAL.at(walk.doc, walk.i) && ADVERBIAL.test(`${wordAt(walk, walk.i - 1)} ${word}`)) {
    walk.i -= 2;
    return true;
  }
  if (HISTORY.has(word)) chain.former = true;
  if (SCARCELY.at(walk.doc, walk.i) && isVerb(walk.doc, walk.i + 1)) chain.failed = true;
  if (word === 'to') return infinitive(walk);
  if (AUXILIARIES.has(word) && (walk.doc.tag[walk.i] === 'AUX' || walk.doc.tag[walk.i] === 'VERB' || word.startsWith("'")))
    return auxiliary(walk, word);
  // "remains opposed to", "seems determined to", "kept bringing"
  if (walk.doc.tag[walk.i] === 'VERB' && isLink(walk, word)) {
    chain.bare = false;
    walk.i--;
    return true;
  }
  if (WHOLESALE.at(walk.doc, walk.i)) chain.wholesale = true;
  // "have both ruled out", "were all convicted", "has itself brought home", "has since taken back"
  if (WITHIN_VERB.at(walk.doc, walk.i) && AUXILIARIES.has(wordAt(walk, walk.i - 1))) {
    walk.i--;
    return true;
  }
  if (walk.doc.tag[walk.i] === 'ADV' || ADVERB.at(walk.doc, walk.i)) {
    walk.i--;
    return true;
  }
  if (isGerund(walk.doc.lower[walk.verb]!) && isJustBefore(walk) && !/^(?:and|or)$/.test(word)) return beforeGerund(walk, word);
  // "its policy of refusing to take"
  if (word === 'of' && walk.i < walk.verb - 1 && isGerund(wordAt(walk, walk.i + 1))) return beforeGerund(walk, word);
  if (word === 'and' || word === 'or' || word === 'but' || (word === ',' && (walk.i === walk.verb - 1 || walk.i === walk.head - 1)))
    return depth < MOST_JOINED && coordination(walk, depth);
  if (governs(word, 'let') && isVerb(walk.doc, walk.i)) return verbGovernor(walk, word);
  if (NOUN_PROPN_NUM.has(walk.doc.tag[walk.i]!) && inserted(walk)) return true;
  // "whom Oslo wants to see (tried)": those who are tried stand before.
  if (walk.i === walk.verb - 1 && (word === 'see' || word === 'sees' || word === 'seeing')) return participleObject(walk);
  if (walk.i === walk.verb - 1 && NOUN_PRON_PROPN.has(walk.doc.tag[walk.i]!))
    // "put" and "let" have one form.
    return (formOf(walk.doc.lower[walk.verb]!) === 'base' && bareObject(walk)) || participleObject(walk);
  return false;
}

/** Reads the chain of a verb at `verb` leftwards to its subject, inside a sentence that begins at `from`. */
export function readChain(doc: TextDocument, verb: number, from: number, depth = 0): Chain {
  const walk = startWalk(doc, verb, from);
  const { chain } = walk;
  let steps = 0;
  while (walk.i >= from && steps++ < MOST_STEPS && step(walk, depth));
  chain.subjectEnd = walk.i + 1;
  const nominal = chain.subjectEnd > from && isNominal(doc.tag[chain.subjectEnd - 1]);
  if (nominal && !isGerund(doc.lower[verb]!)) chain.bare = false;
  return chain;
}
