import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { SpeechVerb } from './speech-verbs.js';
import { isNominal, isQuoted, isTime } from './words.js';

const NOUN_WORD = oneOf('DET|ADJ|NOUN|PROPN|NUM|PRON');
/** Longest object of a verb ("the two men"), in tokens. */
const OBJECT = 6;

/** Behind the object that begins at `at`; `at` itself where none does. */
function afterObject({ tag, lower }: TextDocument, at: number): number {
  // "threatens recruits": a plural is taken for a verb.
  let k = tag[at] === 'VERB' && lower[at]!.endsWith('s') ? at + 1 : at;
  while (k - at < OBJECT && (NOUN_WORD.has(tag[k] ?? '') || lower[k] === "'s")) k++;
  return k;
}

const COURT = wordKind(/^(?:courts?|tribunals?|judges?|magistrates?|justices?)$/);
/** How far before "ordered" a court stands, in tokens. */
const COURT_WITHIN = 8;

/** "The court ordered the ministry to release it": what it does with its power. */
function courtOrders(doc: TextDocument, group: number, at: number): boolean {
  if (doc.lower[at + 1] === 'that' || isQuoted(doc, at + 1) || doc.lower[afterObject(doc, at + 1)] !== 'to') return false;
  for (let k = group - 1; k >= Math.max(0, group - COURT_WITHIN) && doc.sentenceOf[k] === doc.sentenceOf[at]; k--) {
    if (COURT.at(doc, k)) return true;
    if (doc.tag[k] === 'VERB' || doc.lower[k] === ',') return false;
  }
  return false;
}

/** "warned its citizens against going", "advised their nationals not to travel": what a state tells its own travellers. */
const warnsTravellers = ({ lower }: TextDocument, at: number): boolean =>
  /^(?:its|their|our|his|her)$/.test(lower[at + 1] ?? '') &&
  /^(?:citizens?|nationals?|people|residents|travellers|subjects)$/.test(lower[at + 2] ?? '') &&
  (lower[at + 3] === 'against' || (lower[at + 3] === 'not' && lower[at + 4] === 'to'));

/** "threatens volunteers with three years in prison": with what, and of whom. */
function threatensWith(doc: TextDocument, at: number): boolean {
  if (/^(?:to|that|with)$/.test(doc.lower[at + 1] ?? '') || isQuoted(doc, at + 1)) return false;
  const behind = afterObject(doc, at + 1);
  return behind > at + 1 && doc.lower[behind] === 'with';
}

/** "had asked for eight years", "demanded seven years in prison": the sentence that a prosecutor seeks. */
function asksTerm({ lower, tag }: TextDocument, at: number): boolean {
  let k = lower[at + 1] === 'for' ? at + 2 : at + 1;
  while (
    /^(?:at|least|an?|total|of|up|to|about|around|between|another|(?:jail|prison)|terms?|sentences?|maximum|minimum)$/.test(lower[k] ?? '')
  )
    k++;
  const number = k;
  while (k > number ? /^(?:and|an?|half|to)$/.test(lower[k] ?? '') || tag[k] === 'NUM' : tag[k] === 'NUM') k++;
  return k > number && /^(?:years?|months?)$/.test(lower[k] ?? '') && !/^(?:of|to|for|'|that)$/.test(lower[k + 1] ?? '');
}

const SPAN = /^(?:days?|hours?|minutes?|weeks?|occasions?|times|sessions?|hearings?|mornings?|afternoons?)$/;
/** "testified on four days of the trial", "spoke for two hours": when and how long somebody spoke. */
function tellsHowLong({ lower, tag }: TextDocument, at: number): boolean {
  let k = at + 2;
  if (!/^(?:on|for|over|during)$/.test(lower[at + 1] ?? '')) return false;
  while (k < at + OBJECT && /^(?:NUM|DET|ADJ|ADV)$/.test(tag[k] ?? '') && !SPAN.test(lower[k] ?? '')) k++;
  return k > at + 2 && SPAN.test(lower[k] ?? '');
}

/** "“Nobody will come,” she testified over two days": what is quoted before it in its sentence is what was said. */
function isBehindQuotation(doc: TextDocument, at: number): boolean {
  for (let k = at - 1; k >= 0 && doc.sentenceOf[k] === doc.sentenceOf[at]; k--) if (isQuoted(doc, k)) return true;
  return false;
}

const SIDE = /^(?:side|flank|direction|wing|left|right|benches)$/;
/** "criticised Kest from the other side": from where, and nothing of what was said. */
function attacksFrom(doc: TextDocument, at: number): boolean {
  const k = afterObject(doc, at + 1);
  if (doc.lower[k] !== 'from' || k === at + 1 || doc.lower[k + 1] !== 'the') return false;
  return SIDE.test(doc.lower[k + 2] ?? '') || SIDE.test(doc.lower[k + 3] ?? '');
}

/** "a step it announced after the raid", "the plan she announced in May": what was announced stands before it, as a thing. */
function announcedThing({ lower, tag }: TextDocument, group: number, at: number): boolean {
  const pronoun = group - 1;
  if (!/^(?:it|he|she|they)$/.test(lower[pronoun] ?? '') || tag[pronoun - 1] !== 'NOUN') return false;
  if (!/^(?:DET|ADJ|NOUN)$/.test(tag[pronoun - 2] ?? '') && lower[pronoun - 2] !== "'s") return false;
  const next = lower[at + 1] ?? '.';
  return /^(?:after|on|in|at|during|before|last|earlier|following|only|just|,|\.)$/.test(next) || isTime(next);
}
const PERSON =
  /^(?:wom[ae]n|m[ae]n|students?|teenagers?|boys?|girls?|couple|people|suspects?|citizens?|nationals?|returnees?|cook|(?:grand)?mothers?|(?:grand)?fathers?|brothers?|sisters?|husband|wife|him|her|them|\p{L}+-year-old)$/u;
/** "charged a former cook", "questioned a woman": what police do with people. */
const takesPerson = (doc: TextDocument, at: number): boolean => {
  const end = afterObject(doc, at + 1);
  return (
    !isQuoted(doc, at + 1) && doc.lower.slice(at + 1, end).some((word) => PERSON.test(word)) && !doc.lower.slice(at + 1, end).includes("'s")
  );
};
const POLICE = wordKind(/^(?:police|officers?|detectives?|investigators?|prosecutors?|agents|guards|customs)$/);
/** How far before their verb police stand, in tokens. */
const POLICE_WITHIN = 6;
const byPolice = (doc: TextDocument, group: number): boolean => {
  for (let k = group - 1; k >= Math.max(0, group - POLICE_WITHIN) && doc.lower[k] !== ','; k--) if (POLICE.at(doc, k)) return true;
  return false;
};

const PLACE =
  /^(?:facility|prisons?|camps?|bases?|villages?|towns?|city|checkpoints?|convoys?|positions?|stations?|posts?|barracks|headquarters|hospital|jail)$/;
/** "attacked the prison", "their attack on a base": with weapons. */
const attacksPlace = (doc: TextDocument, at: number): boolean =>
  doc.lower[at + 1] === 'on' || PLACE.test(doc.lower[afterObject(doc, at + 1) - 1] ?? '');

const SUBMIT = wordKind(/^submit(?:s|ted)?$/);
/** "submitted her client should come home": a clause. */
export function submitsClause(doc: TextDocument, at: number): boolean {
  if (!SUBMIT.at(doc, at)) return false;
  const behind = afterObject(doc, at + 1);
  return behind > at + 1 && doc.tag[behind] === 'AUX';
}

/** "submitted a file to the court": unless it tells what the paper says ("a question asking why") or a clause follows. */
const submitsPaper = (doc: TextDocument, at: number): boolean =>
  doc.lower[at + 1] !== 'that' &&
  !isQuoted(doc, at + 1) &&
  !submitsClause(doc, at) &&
  !/ing$/.test(doc.lower[afterObject(doc, at + 1)] ?? '');

const WORK =
  /^(?:books?|novel|memoir|biography|play|songs?|poems?|essays?|articles?|reports?|study|studies|papers?|lists?|photographs?|photos?|pictures?|images?|videos?|footage|recordings?|names?|letters?|series|columns?|documents?|magazine|music)$/;
/** "published a list of 140 names", "wrote the book": unless it goes on to say what that says. */
function printsWork(doc: TextDocument, at: number): boolean {
  if (isQuoted(doc, at + 1)) return false;
  const behind = afterObject(doc, at + 1);
  if (behind === at + 1 || !WORK.test(doc.lower[behind - 1]!)) return false;
  const { to } = doc.sentences[doc.sentenceOf[at]!]!;
  for (let k = behind; k < Math.min(to, behind + TELLS_WITHIN); k++) {
    if (doc.lower[k] === ',' && !/ing$|^which$/.test(doc.lower[k + 1] ?? '')) return true;
    if (isQuoted(doc, k) || TELLS.test(doc.lower[k]!)) return false;
  }
  return true;
}
const TELLS_WITHIN = 16;
const TELLS = /^(?:that|who|which|says?|said|telling|saying|showing|claiming|arguing|asking|urging|calling|accusing|warning|detailing|:)$/;

const ANNOUNCES: ReadonlySet<string> = new Set(['announce', 'propose', 'promise', 'pledge', 'confirm', 'reveal', 'disclose', 'declare']);

/** "so-called", "self-declared": no verb of its own. */
export const isCompound = ({ lower, start, end }: TextDocument, at: number): boolean =>
  lower[at - 1] === '-' && start[at] === end[at - 1] && start[at - 1] === end[at - 2] && !/^(?:re|co|pre)$/.test(lower[at - 2] ?? '');

/**
 * A verb at `at` that may report words tells of a deed here, or of how somebody spoke, and of nothing that was said. Its subject may go on to
 * speak: "The court ordered the ministry to act, saying …".
 */
export function isDeed(doc: TextDocument, at: number, group: number, { lemma }: SpeechVerb): boolean {
  switch (lemma) {
    case 'offer':
      return doc.lower[at + 1] === 'to' && !isNominal(doc.tag[at]);
    case 'order':
      return courtOrders(doc, group, at);
    case 'warn':
    case 'advise':
      return warnsTravellers(doc, at);
    case 'threaten':
      return threatensWith(doc, at);
    case 'ask':
    case 'demand':
    case 'request':
    case 'seek':
      return asksTerm(doc, at);
    case 'talk':
      // "to host talks about": a noun.
      return (
        (doc.lower[at] === 'talks' && /^(?:VERB|ADJ)$/.test(doc.tag[at - 1] ?? '')) ||
        (tellsHowLong(doc, at) && !isBehindQuotation(doc, at))
      );
    case 'testify':
    case 'speak':
      return tellsHowLong(doc, at) && !isBehindQuotation(doc, at);
    case 'criticise':
    case 'criticize':
    case 'assail':
      return attacksFrom(doc, at);
    case 'attack':
      return attacksFrom(doc, at) || attacksPlace(doc, at);
    case 'argue':
      return /^(?:over|about|with)$/.test(doc.lower[at + 1] ?? '');
    case 'give':
      return (
        /^(?:his|her|their)$/.test(doc.lower[at + 1] ?? '') && /^(?:names?|ages?)$/.test(doc.lower[afterObject(doc, at + 1) - 1] ?? '')
      );
    case 'publish':
    case 'release':
    case 'write':
    case 'tweet':
    case 'post':
    case 'share':
      return printsWork(doc, at);
    case 'charge':
      return takesPerson(doc, at) || (byPolice(doc, group) && doc.lower[at + 1] !== 'that' && !isQuoted(doc, at + 1));
    case 'question':
      return byPolice(doc, group) && takesPerson(doc, at);
    case 'call':
      return doc.lower[at + 1] === 'for' && asksTerm(doc, at);
    case 'submit':
      return submitsPaper(doc, at);
    default:
      return ANNOUNCES.has(lemma) && announcedThing(doc, group, at);
  }
}
