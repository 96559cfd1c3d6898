import type { TextDocument, TokenRange } from '../text/document.js';
import { isWrong } from './evaluation.js';
import { isPossible, NEGATIONS, RELATIVES } from './governors.js';
import { isParticiple } from './phrase-start.js';

/** What is said of an act that is the subject: "The return of the women …". */
export type Verdict = 'forth' | 'refused' | 'open';

export interface Predicate extends TokenRange {
  readonly verdict: Verdict;
  /** Judged ("is the only way"), not told. */
  readonly judged: boolean;
}

/** It goes ahead, or is right. */
const FORTH =
  /\b(?:(?:will|to|would|shall) (?:\w+ly )?(?:begin|start|resume|continue|proceed|go ahead|take place|happen|be (?:completed|resumed|stepped up|speeded up|accelerated))|(?:has|have) (?:\w+ly )?(?:begun|started|resumed|been (?:\w+ly )?(?:approved|agreed|authori[sz]ed|granted|given|cleared|signed off|resumed|completed))|(?:was|were|is|are|been|being) (?:\w+ly )?(?:approved|agreed|authori[sz]ed|granted|given|cleared|signed off|under ?way|justified|in hand|welcome)|began|begins|resumed|went ahead|goes ahead|continues)\b/;
/** Judged so that it should be done. */
const RIGHT =
  /\b(?:is|was|remains|would be|must be|are|be)\b.{0,40}?\b(?:best|right|only|solution|necessary|important|priority|duty|responsibility|needed|essential|crucial|vital|way|justified|(?:matter|question) of (?:honou?r|principle|duty|conscience|humanity))\b/;
const REFUSED =
  /\b(?:out of the question|off the (?:table|agenda)|no (?:option|solution|answer|alternative)|(?:not|n't|never) (?:\w+ )?(?:on the (?:table|agenda|cards)|an option|up for discussion|in question|an issue|under (?:discussion|consideration)|(?:a|the) (?:task|job|business|matter) (?:for|of)|the subject of (?:any |current )?(?:talks|discussions?|negotiations)|being (?:discussed|negotiated)|possible|conceivable|going to happen|happen|take place|be (?:allowed|considered|permitted|organi[sz]ed)|(?:being )?(?:considered|planned|envisaged|foreseen))|unthinkable|inconceivable|excluded|ruled out|rejected|turned down|refused|dismissed|thrown out|blocked|suspended|halted|stopped|frozen|declined|shelved|scrapped|vetoed|voted down|defeated|dropped|abandoned|withdrawn|fell through|(?:has|have|had) failed)\b/;
/** The refusals that judge the act itself, whoever is meant. */
const JUDGED = /question|solution|answer|alternative|table|agenda|cards|option|unthinkable|inconceivable|subject of|task|job|business/;
const OPEN =
  /\b(?:(?:remains?|is|are|still|stays?) (?:still )?(?:open|undecided|unresolved|unsettled|pending|under (?:review|consideration|discussion|study|examination))|(?:is|are|was|were|being|been|be) (?:being |still being )?(?:considered|studied|examined|weighed|discussed|reviewed|assessed|debated)|(?:not|n't|yet to) (?:yet )?(?:been |be )?(?:decided|settled|taken|resolved)|yet to be (?:decided|settled|taken|resolved))\b/;
/** Under what terms alone something is judged so: "is no solution on its own", "would be wrong without their consent", "a mistake if it were rushed". */
const ON_TERMS = /\b(?:alone|by itself|in itself|(?:on|of) (?:its|their) own|without|if|unless|by (?:road|land|sea|air))\b/;
/** What is only risky may be done for all that. */
const RISKY = /^(?:dangerous|risky|perilous|unsafe)$/;
const FOR_ALL_THAT = /^(?:but|yet|still|nevertheless|nonetheless|however)$/;

/** "would be a mistake", "is too dangerous", but not "is dangerous work", "is risky but necessary", "is dangerous, and still we do it". */
function isJudgedWrong({ lower, tag }: TextDocument, from: number, to: number, sentence: TokenRange): boolean {
  for (let k = from; k < to; k++) {
    const word = lower[k]!;
    if (word === 'but') return false;
    if (isWrong(word)) {
      if (tag[k] === 'ADJ' && tag[k + 1] === 'NOUN') return false;
      return RISKY.test(word) ? !lower.slice(k, sentence.to).some((each) => FOR_ALL_THAT.test(each)) : !lower.slice(k, to).includes('but');
    }
    if (tag[k] === 'VERB' && !/^(?:remain|seem)s?$/.test(word)) return false;
  }
  return false;
}
/** So many words of a predicate are read. */
const LENGTH = 14;
const END = /^(?:[;:"—.!]|but)$/;

/** The first finite verb after `from` that is not one of a relative clause or a participle. */
export function finiteAfter(doc: TextDocument, from: number, to: number): number | null {
  let skip = false;
  for (let k = from; k < to; k++) {
    const word = doc.lower[k]!;
    if (END.test(word)) return null;
    if (RELATIVES.has(word) && doc.tag[k] !== 'DET') {
      skip = true;
      continue;
    }
    if ((doc.tag[k] !== 'VERB' && doc.tag[k] !== 'AUX') || /ing$/.test(word) || doc.lower[k - 1] === 'to') continue;
    if (isParticiple(doc, k)) continue;
    if (!skip) return k;
    while (k + 1 < to && /^(?:VERB|AUX|ADV|PART)$/.test(doc.tag[k + 1]!) && !END.test(doc.lower[k + 1]!)) {
      if (doc.tag[k] === 'VERB' && doc.tag[k + 1] === 'AUX') break;
      k++;
    }
    skip = false;
  }
  return null;
}

/** What the predicate behind a subject that ends at or after `from` says of it; null for anything else. */
export function predicateAfter(doc: TextDocument, from: number, sentence: TokenRange): Predicate | null {
  const verb = finiteAfter(doc, from, sentence.to);
  if (verb === null) return null;
  let to = verb;
  // "is “not on the agenda”": the words go on in the marks.
  const quoted = doc.lower[verb + 1] === '"';
  if (quoted) to = verb + 2;
  while (to < Math.min(sentence.to, verb + LENGTH) && !/^[;:"—.!,]$/.test(doc.lower[to]!)) to++;
  const words = doc.lower
    .slice(verb, to)
    .filter((word) => word !== '"')
    .join(' ')
    .replaceAll(" n't", ' not');
  if (isPossible(doc, verb) || isPossible(doc, verb + 1)) return null;
  const negative = doc.lower.slice(verb, verb + 4).some((word) => NEGATIONS.has(word));
  const read = (verdict: Verdict, judged = false): Predicate => ({ from: verb, to, verdict, judged });
  const refusal = REFUSED.exec(words)?.[0];
  const judgedRefusal = refusal !== undefined && JUDGED.test(refusal);
  const onTerms = ON_TERMS.test(words);
  if (judgedRefusal && onTerms && /solution|answer|alternative/.test(refusal)) return null;
  if (refusal !== undefined) return read(negative && !/\b(?:not|never|no) \w/.test(refusal) ? 'open' : 'refused', judgedRefusal);
  if (OPEN.test(words)) return read('open');
  // "would be a mistake", "is dangerous"
  if (isJudgedWrong(doc, verb, to, sentence)) return onTerms ? null : read(negative ? 'forth' : 'refused', true);
  if (negative) return null;
  if (FORTH.test(words)) return read('forth');
  return RIGHT.test(words) ? read('forth', true) : null;
}
