import type { TextDocument } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';
import { subjectBefore } from './subject.js';
import { AUXILIARIES, isQuoted, isVerbal } from './words.js';

/** Opens a clause of what may be. */
const SUPPOSING = wordKind(/^(?:if|whether|unless|lest|suppose|supposing|imagine)$/);
/** Opens a clause of what is still to come where its verb has no past. */
const AWAITED = wordKind(/^(?:until|till|once)$/);
/** In place of "if", before the subject. */
const INVERTED = wordKind(/^(?:should|had|were)$/);
const MAY = wordKind(/^(?:may|might)$/);
const EXPECTED = wordKind(/^(?:expected|likely|due|poised|tipped|predicted)$/);
const mayOpen = wordKind(
  /^(?:if|whether|unless|lest|suppose|supposing|imagine|until|till|once|should|had|were|case|may|might|expected|likely|due|poised|tipped|predicted|\?)$/,
);
/** Furthest that the opening word may stand before the subject, in tokens. */
const REACH = 12;

const isPast = ({ lower }: TextDocument, group: number, at: number): boolean =>
  lower[group] === 'had' || (group === at && /(?:ed|said|told|wrote)$/.test(lower[at]!));

/** Nothing of the sentence stands before `at` but another clause. */
const opensClause = ({ lower }: TextDocument, at: number, floor: number): boolean =>
  at === floor || /^(?:[,;:—]|and|but|or|that|so|then)$/.test(lower[at - 1]!);

/** The sentence of `at` is a question of the reporter's, and opens with the auxiliary at `opening`. */
function isAsked(doc: TextDocument, opening: number, floor: number): boolean {
  const { to } = doc.sentences[doc.sentenceOf[opening]!]!;
  const opens = opening === floor || (opening === floor + 1 && /^(?:and|but|so|or)$/.test(doc.lower[floor]!));
  return opens && doc.lower[to - 1] === '?' && AUXILIARIES.has(doc.lower[opening]!);
}

/** The clause whose subject begins at `subject` is one of what may be: back to the word that opens it. */
function opensSupposing(doc: TextDocument, subject: number, past: boolean, floor: number): boolean {
  const before = subject - 1;
  if (before < floor) return false;
  if (isAsked(doc, before, floor) || (INVERTED.at(doc, before) && opensClause(doc, before, floor))) return true;
  for (let k = before; k >= Math.max(floor, subject - REACH); k--) {
    if (doc.lower[k] === ',' || doc.lower[k] === ';' || doc.lower[k] === ':' || isQuoted(doc, k)) return false;
    if (SUPPOSING.at(doc, k)) return true;
    if (AWAITED.at(doc, k)) return !past && opensClause(doc, k, floor);
    if (doc.lower[k] === 'case' && doc.lower[k - 1] === 'in') return true;
    if (isVerbal(doc.tag[k])) return false;
  }
  return false;
}

const OPENING = wordKind(/^(?:if|whether|unless|lest|suppose|supposing|imagine|until|till|once|should|had|were|case)$/);
/** Furthest that one of them may stand before the verb, whatever its subject, in tokens. */
const FAR = 40;

/** Asked before the subject is looked for, which takes longer. */
function mayBeOpened(doc: TextDocument, group: number, floor: number): boolean {
  for (let k = group - 1; k >= Math.max(floor, group - FAR); k--) if (OPENING.at(doc, k)) return true;
  const { to } = doc.sentences[doc.sentenceOf[group]!]!;
  return doc.lower[to - 1] === '?' && AUXILIARIES.has(doc.lower[/^(?:and|but|so|or)$/.test(doc.lower[floor]!) ? floor + 1 : floor]!);
}

/**
 * "If the ministry says …", "unless it confirms …", "should the minister say …", "The ministry may say …", "Does it say …?": the verb at `at`,
 * whose group begins at `group`, tells what somebody may say, and nothing that was said. "Once the ministry said" was.
 */
export function isSupposedSpeech(doc: TextDocument, at: number, group: number, floor: number): boolean {
  if (!mayOpen.inSentence(doc, at)) return false;
  for (let k = group; k < at; k++) if (MAY.at(doc, k) && !beginsWithCapital(doc.word[k]!)) return true;
  if (EXPECTED.at(doc, group - 1) && doc.lower[group] === 'to') return true;
  if (!mayBeOpened(doc, group, floor)) return false;
  const subject = subjectBefore(doc, group, floor);
  if (!subject || subject.relative === 'who') return false;
  return opensSupposing(doc, subject.from, isPast(doc, group, at), floor) || SUPPOSING.at(doc, subject.from);
}
