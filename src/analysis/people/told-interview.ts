import { nounPhraseStartingAt } from '../statements/noun-phrase.js';
import { subjectBefore } from '../statements/subject.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import type { PersonMention } from './person-mention.js';

/** "Ann Kest spoke to us", "… interviewed …", "an interview with …". */
const ANSWERS = wordKind(/^(?:spoke|speaks|talked|talks|sat|answers|answered|told|met|received)$/);
const TALK = wordKind(/^(?:interviews?|conversation|interviewed)$/);
const MEETS_US = /^(?:told|met|received)$/;
const PRESS = /^(?:by|we|i|correspondents?|reporters?|journalists?|editors?)$/;

/** What the lines above an interview name as who answers, and the sentence in which they do. */
interface Told {
  /** Null where the grammar does not show it: anybody of the sentence. */
  readonly phrase: TokenRange | null;
  /** Whom the subject spoke to or sat down with: who answers, where the subject is the paper. */
  readonly object?: TokenRange | null;
  readonly sentence: TokenRange;
}

/** "Ann Kest has now spoken": where the verb group of a verb begins. */
function groupOf({ tag }: TextDocument, verb: number, floor: number): number {
  let k = verb;
  while (k > floor && /^(?:AUX|ADV)$/.test(tag[k - 1]!)) k--;
  return k;
}

/** "to a doctor", "with the minister": whom somebody asked. */
const askedBehind = (doc: TextDocument, at: number, limit: number): TokenRange | null =>
  nounPhraseStartingAt(doc, /^(?:to|with)$/.test(doc.lower[at] ?? '') ? at + 1 : at, limit, false);

/** The subject of who "spoke to us"; whom they asked where it is the press. */
function answersBefore(doc: TextDocument, verb: number, sentence: TokenRange): Told {
  const subject = subjectBefore(doc, groupOf(doc, verb, sentence.from), sentence.from);
  const words = subject ? doc.lower.slice(subject.relative ? sentence.from : subject.from, subject.to) : [];
  if (words.some((word) => PRESS.test(word))) return { phrase: askedBehind(doc, verb + 1, sentence.to), sentence };
  const behind = doc.lower[verb + 1] === 'down' ? verb + 2 : verb + 1;
  const object = /^(?:to|with)$/.test(doc.lower[behind] ?? '') ? askedBehind(doc, behind, sentence.to) : null;
  return { phrase: subject && !subject.relative && !subject.doubtful ? subject : null, object, sentence };
}

/** What the word at `k` tells of who answers; null where it tells of nobody. */
function toldAt(doc: TextDocument, k: number, sentence: TokenRange): Told | null {
  const next = doc.lower[k + 1] ?? '';
  if (ANSWERS.at(doc, k)) {
    const tells = MEETS_US.test(doc.lower[k]!) ? next === 'us' : doc.tag[k] === 'VERB' && /^(?:to|with|down|our|questions)$/.test(next);
    return tells ? answersBefore(doc, k, sentence) : null;
  }
  if (!TALK.at(doc, k)) return null;
  if (next === 'with') return { phrase: askedBehind(doc, k + 1, sentence.to), sentence };
  return doc.lower[k] === 'interviewed' && next !== 'by' && doc.tag[k - 1] !== 'AUX'
    ? { phrase: askedBehind(doc, k + 1, sentence.to), sentence }
    : null;
}

/** "She", "the minister": a person who is named elsewhere. */
function leadsBack({ lower }: TextDocument, { from, to }: TokenRange, head: string | null): boolean {
  if (/^(?:he|she|him|her)$/.test(lower[from]!) && to === from + 1) return true;
  return lower[from] === 'the' && (head === null || lower[to - 1] === head);
}

/**
 * "A mother spoke to us. The minister Ann Kest visited the camp": the lines above an interview tell that it is with somebody else than the
 * one person whom they name, by these mentions and with the office `head`.
 */
export function isWithAnother(doc: TextDocument, opening: TokenRange, mentions: readonly PersonMention[], head: string | null): boolean {
  let told = false;
  for (let k = opening.from; k < opening.to; k++) {
    const sentence = doc.sentences[doc.sentenceOf[k]!];
    const found = sentence ? toldAt(doc, k, sentence) : null;
    if (!found) continue;
    told = true;
    for (const { from, to } of [found.phrase ?? found.sentence, ...(found.object ? [found.object] : [])]) {
      if (mentions.some((mention) => mention.described < to && mention.to > from)) return false;
    }
    if (found.phrase && leadsBack(doc, found.phrase, head)) return false;
  }
  return told;
}
