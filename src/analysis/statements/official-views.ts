import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';
import type { CueField } from './cue.js';
import type { SpeechVerb } from './speech-verbs.js';
import { subjectBefore } from './subject.js';
import { isGerund, isQuoted } from './words.js';

const HOLDS: SpeechVerb = { lemma: 'believe', verbClass: 'say', strength: 0.9 };
const CONSIDERS: SpeechVerb = { lemma: 'consider', verbClass: 'say', strength: 0.9 };
const ENCOURAGES: SpeechVerb = { lemma: 'encourage', verbClass: 'urge', strength: 0.9 };

const VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  [
    [HOLDS, 'believe believes believed think thinks reckon reckons reckoned estimate estimates estimated'] as const,
    [
      CONSIDERS,
      'consider considers considered assess assesses assessed hopes hoped fears feared regrets regretted expects expected',
    ] as const,
    [ENCOURAGES, 'encourage encourages encouraged'] as const,
  ].flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, verb] as const)),
);
const MAY_HOLD = wordKind((word) => VERBS.has(word));

/** What states think with; a person's belief is no statement, theirs is told to the press. */
const BODY = wordKind(
  /^(?:governments?|ministry|ministries|departments?|services?|agency|agencies|intelligence|police|office|bureau|directorate|council|commission|committee|cabinet|authority|authorities|presidency|embassy|parliament|centre|center)$/,
);

/** "Kestland", "the security service", "the agency KNB": a state or an office of one as the subject in `range`. */
function isOfficial(doc: TextDocument, { from, to }: TokenRange, { isState }: CueField): boolean {
  for (let k = from; k < to && doc.tag[k] !== 'ADP' && doc.lower[k] !== ','; k++) {
    const closes = k + 1 === to || /^[,(]$/.test(doc.lower[k + 1]!) || doc.tag[k + 1] === 'ADP';
    if (closes && isState?.(k)) return true;
    if (BODY.at(doc, k) && (closes || beginsWithCapital(doc.word[k + 1]))) return true;
  }
  return false;
}

const LONGEST_CLAUSE = 14;

/** "that the men are dead", "about 30 children are there": a clause of its own. */
function opensClause(doc: TextDocument, at: number, end: number): boolean {
  if (doc.lower[at] === 'that') return doc.tag[at + 1] !== 'NOUN' || doc.tag[at] === 'SCONJ';
  const bound = /^(?:at|up|between|under|over|about|around|in|more|fewer|less|no)$/.test(doc.lower[at] ?? '');
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(doc.tag[at] ?? '') && !bound) return false;
  let number = doc.tag[at] !== 'ADP';
  for (let k = at; k < Math.min(end, at + LONGEST_CLAUSE); k++) {
    if (isQuoted(doc, k) || /^[;:]$/.test(doc.lower[k]!)) return false;
    if (doc.tag[k] === 'NUM') number = true;
    if (doc.tag[k] === 'AUX' || (doc.tag[k] === 'VERB' && !isGerund(doc.lower[k]!) && doc.lower[k - 1] !== 'to')) return number;
  }
  return false;
}

const OTHER_STATES = /^(?:states?|countries|country|governments?|partners|allies|nations|capitals|members)$/;
/** Longest "all the other member states", in tokens. */
const LONGEST_STATES = 6;

/** "all states to bring home", "its partners to follow": what other states are to do. */
function urgesStates({ lower, tag }: TextDocument, at: number): boolean {
  for (let k = at; k < at + LONGEST_STATES; k++) {
    if (OTHER_STATES.test(lower[k] ?? '')) return lower[k + 1] === 'to';
    if (!/^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(tag[k] ?? '')) return false;
  }
  return false;
}

/** "Kestland has asked for help. It encourages all states to …": who opens the sentence before. */
function goesOn(doc: TextDocument, at: number, field: CueField): boolean {
  const index = doc.sentenceOf[at]! - 1;
  const before = doc.sentences[index];
  if (doc.lower[at] !== 'it' || !before || doc.paragraphOf[before.from] !== doc.paragraphOf[at] || at > field.from) return false;
  for (let k = before.from; k < Math.min(before.to, before.from + LONGEST_STATES); k++) {
    if (doc.tag[k] === 'VERB' || doc.tag[k] === 'AUX') return isOfficial(doc, { from: before.from, to: k }, field);
  }
  return false;
}

/** "If Kestland believes", "whether it thinks", "anyone who thinks the ministry believes": what may be, or what others make of it. */
function isSupposed(doc: TextDocument, end: number, floor: number): boolean {
  for (let k = end - 1; k >= floor; k--) {
    if (/^(?:if|whether|unless|suppose|supposing)$/.test(doc.lower[k]!)) return true;
    if (doc.lower[k] === 'who' && /^(?:anyone|anybody|everyone|those|whoever|nobody)$/.test(doc.lower[k - 1] ?? '')) return true;
    if (/^[,;:]$/.test(doc.lower[k]!) || isQuoted(doc, k)) return false;
  }
  return false;
}

/** "considered that option closed": a thing, and no clause. */
function opensThatClause(doc: TextDocument, at: number, end: number): boolean {
  if (doc.lower[at] !== 'that') return false;
  for (let k = at + 1; k < end; k++) {
    if (/^[,;:]$/.test(doc.lower[k]!)) return k > at + 1 && doc.tag[k - 1] !== 'ADJ';
    if (doc.lower[k] === 'to') return false;
    if (doc.tag[k] === 'AUX' || (doc.tag[k] === 'VERB' && !isGerund(doc.lower[k]!) && k + 1 < end)) return true;
  }
  return false;
}

/**
 * "The security service believes about 30 are there", "Kestland considers that …", "It encourages all states to …": the verb at `i` reports
 * what a state or an office of one holds; null where it tells of others, or of no clause.
 */
export function officialVerbAt(doc: TextDocument, i: number, group: number, field: CueField): SpeechVerb | null {
  if (!MAY_HOLD.at(doc, i)) return null;
  const verb = VERBS.get(doc.lower[i]!)!;
  const tells =
    verb === ENCOURAGES
      ? urgesStates(doc, i + 1)
      : verb === CONSIDERS
        ? opensThatClause(doc, i + 1, field.end)
        : opensClause(doc, i + 1, field.end);
  const subject = tells ? subjectBefore(doc, group, field.from) : null;
  if (!subject || subject.relative || subject.doubtful || isSupposed(doc, subject.to, field.from)) return null;
  return isOfficial(doc, subject, field) || (verb !== HOLDS && goesOn(doc, subject.from, field)) ? verb : null;
}
