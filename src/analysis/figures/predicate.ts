import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';

const BEING = oneOf('be|been|being|aged');
const PARTICLES = oneOf('back|home|out|away|in|over|off|up');

/** Where another clause begins, or the verb that the people are the subject of can no longer come. */
const STOP = wordKind(/^(?:[;:"]|but|while|whereas|as|when|because|if|where|until|although|though|unless|after|before|than)$/);
/** What ends the words that a verb goes with. */
const CLAUSE_END = wordKind(
  /^(?:[;:,"—]|but|while|whereas|as|when|because|if|where|until|although|though|after|that|who|whose|which|whom)$/,
);
const RELATIVE = wordKind(/^(?:who|whom|whose|which|that)$/);
/** Participles that do not end in -ed. */
const PARTICIPLE = /(?:ed|wn)$|^(?:held|brought|taken|caught|kept|left|sent|lost|found|shot|put|given|driven|seen|born|thought|hit)$/;
/** A complement of these begins with its subject: "said 12 women returned". */
const SPEAKS =
  /^(?:says?|said|saying|believes?|believed|estimates?|estimated|reckons?|thinks?|thought|adds?|added|reports?|reported|reveals?|revealed|shows?|showed|confirm(?:s|ed)?|announce[sd]?|notes?|noted|warns?|warned|suggests?|claims?|claimed|that|put|puts)$/;
/** Words between the number and what governs it. */
const BEFORE_NUMBER = oneOf(
  'the|these|those|its|their|his|her|our|about|around|some|nearly|almost|roughly|approximately|an|estimated|at|least|most|more|fewer|less|than|over|up|to|another|only|just|all|other|no|further|well|as|many',
);
/** No predicate stands farther behind its subject. */
const REACH = 45;
const APPOSITION = 25;

/** "… by the minister, were": a verb that agrees with a subject; no infinitive, no -ing form, none of a pronoun's. */
function agrees(doc: TextDocument, i: number): boolean {
  const tag = doc.tag[i];
  if (tag !== 'AUX' && tag !== 'VERB') return false;
  const before = doc.lower[i - 1] ?? '';
  const pronoun = doc.tag[i - 1] === 'PRON' && !RELATIVE.at(doc, i - 1) && !/^(?:them|whom|these|those|all|others)$/.test(before);
  return before !== 'to' && !pronoun && !/ing$/.test(doc.lower[i]!) && !BEING.has(doc.lower[i]!);
}

const endsClause = (doc: TextDocument, i: number): boolean =>
  doc.lower[i] === 'and' || doc.lower[i] === ',' || STOP.at(doc, i) || RELATIVE.at(doc, i);

/** "Twelve women held in Roj have asked": the verb behind the participle at `at`; -1 where that is the verb itself. */
function behindParticiple(doc: TextDocument, at: number, end: number): number {
  for (let i = at + 1; i < end && !endsClause(doc, i); i++) if (agrees(doc, i)) return i;
  return -1;
}

/** "Who left (have come back)", "who came home (were charged)": behind a verb an auxiliary is another's. */
const beginsAnother = ({ tag }: TextDocument, at: number): boolean =>
  tag[at] === 'AUX' && tag[tag[at - 1] === 'ADV' ? at - 2 : at - 1] === 'VERB';

/** The mark that closes what a comma opened, -1 where none does. */
function closing(doc: TextDocument, comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end, comma + APPOSITION); i++) if (doc.lower[i] === ',' || doc.lower[i] === '–') return i;
  return -1;
}

/** Is the phrase that begins at `from` the object of a verb or of a preposition? */
function isGoverned(doc: TextDocument, from: number, begin: number): boolean {
  let i = from - 1;
  while (i >= begin && BEFORE_NUMBER.has(doc.lower[i]!)) i--;
  // "has brought back 27": the particle belongs to the verb.
  if (PARTICLES.has(doc.lower[i] ?? '') && doc.tag[i - 1] === 'VERB') return true;
  if (i < begin) return false;
  const lower = doc.lower[i]!;
  if (SPEAKS.test(lower)) return false;
  return doc.tag[i] === 'VERB' || doc.tag[i] === 'ADP' || doc.tag[i] === 'PART' || (doc.tag[i] === 'AUX' && doc.tag[i - 1] === 'PRON');
}

/**
 * The verb that people counted are the subject of, behind what is said of them in passing: relative clauses, participles, appositions.
 * -1 where they are no subject, or where it cannot be told.
 */
export function predicateOf(doc: TextDocument, { from, to }: TokenRange, sentence: TokenRange): number {
  if (isGoverned(doc, from, sentence.from)) return -1;
  const end = Math.min(sentence.to, to + REACH);
  let relative = false;
  let closed = false;
  for (let i = to; i < end; i++) {
    const lower = doc.lower[i]!;
    if (STOP.at(doc, i)) return -1;
    if (lower === ',' || lower === '–') {
      const participle = !closed && doc.tag[i + 1] === 'VERB' && PARTICIPLE.test(doc.lower[i + 1]!);
      if (agrees(doc, i + 1) && !participle) return i + 1;
      if (doc.tag[i + 1] === 'NUM' && doc.lower[i + 2] !== 'of') continue;
      const close = closing(doc, i, end);
      if (close < 0) return -1;
      i = close - 1;
      closed = true;
      relative = false;
      continue;
    }
    if (RELATIVE.at(doc, i)) {
      relative = true;
      continue;
    }
    if (!agrees(doc, i)) continue;
    if (relative) {
      // The verb of the clause itself, with its auxiliaries.
      while (i + 1 < end && /^(?:AUX|VERB|ADV|PART)$/.test(doc.tag[i + 1] ?? '') && !beginsAnother(doc, i + 1)) i++;
      relative = false;
      continue;
    }
    // "who left and joined": one more verb of the clause before.
    if ((doc.lower[i - 1] === 'and' || doc.lower[i - 1] === 'or') && i - 1 > to) continue;
    const main = doc.tag[i] === 'VERB' && PARTICIPLE.test(lower) ? behindParticiple(doc, i, end) : -1;
    return main < 0 ? i : main;
  }
  return -1;
}

/** Where the clause of a verb ends. */
export function clauseEnd(doc: TextDocument, verb: number, sentence: TokenRange): number {
  let i = verb + 1;
  while (i < sentence.to && !CLAUSE_END.at(doc, i)) i++;
  return i;
}
