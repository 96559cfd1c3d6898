import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { AUXILIARIES, governs, NEGATIONS } from './governors.js';
import { isNominal, type Walk, wordAt } from './walk.js';

const BREAKS = new Set(',;:"—');

/** What should not be done. */
const WRONG =
  /^(?:mistakes?|error|wrong|irresponsible|dangerous|risky|reckless|unwise|na[iï]ve|unacceptable|unfair|absurd|foolish|folly|madness|mad|crazy|insane|irrational|illogical|unthinkable|inconceivable|inappropriate|undesirable|unreasonable|unjust|immoral|intolerable|disastrous|negligent|counterproductive|stupid|perilous|betrayal|insult|impossible|unsafe|ridiculous|nonsense|preposterous|laughable|outrageous|indefensible|unconscionable|arbitrary|unlawful|discriminatory)$/;
export const isWrong = (word: string): boolean => WRONG.test(word);
/** What should be done. */
const RIGHT =
  /^(?:right|important|essential|vital|necessary|crucial|urgent|imperative|sensible|wise|wiser|better|best|fair|fairer|responsible|logical|time|priority|task|job|interests?|safe|safer|moral|humane|human|solution|way|incumbent|preferable|reasonable|appropriate|proper|sense|duty|obligation|responsibility|correct|desirable|acceptable|helpful|useful|high)$/;
/** What somebody can be: judged so, the deed is neither wanted nor refused unless it cannot be done. */
const CAN = /^(?:possible|feasible|realistic|conceivable|thinkable)$/;
/** Of time or trouble alone; nothing is said of whether it should be done. */
const OPEN = oneOf(
  'premature|early|earlier|late|soon|difficult|hard|harder|tough|tricky|complicated|complex|costly|expensive|easy|easier|simple|unclear|tempting|hurry|rush|haste',
);

const COPULA = /^(?:be|is|'s|was|been|being|seems?|seemed|remains?|remained|becomes?|became|looks?|looked|makes?|made)$/;
/** How long the words of an evaluation may be, in tokens. */
const PHRASE = 7;

/** "irresponsible (for Norway) to", "in the interest (of the state) to": where the evaluation ends. */
function beforeWhom(walk: Walk): number {
  for (let k = walk.i; k > Math.max(walk.from, walk.i - PHRASE); k--) {
    // "the responsibility of countries of origin": what is judged stands before the first of them.
    const inner = wordAt(walk, k) === 'of' && /^(?:countries|country|states)$/.test(wordAt(walk, k - 1));
    if (/^(?:for|of|on|upon)$/.test(wordAt(walk, k)) && !inner) return k - 1;
    if (!isNominal(walk.doc.tag[k])) break;
  }
  return walk.i;
}

/** "it (would not be a) mistake", "considers it (too) dangerous": the token of "it" that the evaluation is said of; -1 where it is none. */
function judged(walk: Walk, at: number): number {
  for (let k = at - 1; k >= Math.max(walk.from, at - PHRASE); k--) {
    if (wordAt(walk, k) === 'it') return k;
    if (BREAKS.has(wordAt(walk, k)) || (walk.doc.tag[k] === 'VERB' && !COPULA.test(wordAt(walk, k)))) return -1;
  }
  return -1;
}

const LITTLE = /^(?:do|does|did|done|doing) (?:\p{L}+ ){0,2}(?:little|enough|less|much|least)$/u;

/** Tokens from "done" to what is behind "little". */
const LITTLE_REACH = 4;

/** "done too little", "not do enough", with the verb: neither done nor refused; words in lower case. */
export const doesLittle = (words: readonly string[]): boolean => words.some((_, k) => LITTLE.test(words.slice(k).join(' ')));

/** What is neither wanted nor refused, and what is: null where nothing is evaluated. */
function verdictOf(word: string, between: readonly string[], impersonal: boolean): 'right' | 'wrong' | 'open' | null {
  const denied = between.filter((each) => NEGATIONS.has(each) || each === 'little').length % 2 === 1;
  // "less dangerous to": than anything else.
  if (WRONG.test(word)) return denied !== (between.at(-1) === 'less') ? 'right' : 'wrong';
  if (OPEN.has(word) || between.includes('too')) return 'open';
  if (CAN.test(word)) return denied ? 'wrong' : 'open';
  if (RIGHT.test(word)) return denied ? 'wrong' : 'right';
  return impersonal ? 'open' : null;
}

/** "It is for (the Iraqi courts) to …", "up to", "a matter for": where the words that leave it to somebody begin; null where none do. */
function leftBefore(walk: Walk): { readonly whom: number; readonly be: number } | null {
  for (let k = walk.i; k > Math.max(walk.from, walk.i - PHRASE); k--) {
    const word = wordAt(walk, k);
    if (word === 'for') return { whom: k + 1, be: wordAt(walk, k - 1) === 'matter' ? k - 3 : k - 1 };
    if (word === 'to') return wordAt(walk, k - 1) === 'up' ? { whom: k + 1, be: k - 2 } : null;
    if (!isNominal(walk.doc.tag[k])) return null;
  }
  return null;
}

/** "It was for the Iraqi courts to try them": whose task the deed is said to be. True where it was read. */
export function leftToOthers(walk: Walk): boolean {
  const left = leftBefore(walk);
  if (!left) return false;
  let be = left.be;
  const denied = NEGATIONS.has(wordAt(walk, be));
  if (denied) be--;
  if (!COPULA.test(wordAt(walk, be))) return false;
  const it = judged(walk, be + 1);
  if (it < 0) return false;
  if (denied) walk.chain.negative = !walk.chain.negative;
  walk.chain.intended = walk.chain.indirect = true;
  walk.chain.judgedFor = { from: left.whom, to: walk.i + 1 };
  walk.i = it;
  return true;
}

/**
 * "It would be irresponsible (for Norway) to …", "it makes no sense to …", "considers it right to …": a judgement of the deed, in which a bad
 * one denies it. True where one was read.
 */
export function evaluation(walk: Walk): boolean {
  const { chain } = walk;
  const at = beforeWhom(walk);
  const word = wordAt(walk, at);
  const it = judged(walk, at);
  // "is in no hurry to", "would be foolish to"
  if (word === 'hurry' || word === 'rush' || word === 'haste' || (it < 0 && WRONG.test(word))) chain.failed = true;
  // "has done little to bring them home"
  const infinitive = walk.doc.lower.indexOf('to', walk.i);
  if (doesLittle(walk.doc.lower.slice(Math.max(walk.from, infinitive - LITTLE_REACH), infinitive))) chain.failed = true;
  // "makes it possible to" brings it about.
  if (
    it < 0 ||
    AUXILIARIES.has(word) ||
    /^m(?:ake|akes|ade|aking)$/.test(wordAt(walk, it - 1)) ||
    (governs(word, 'intend') && !RIGHT.test(word)) ||
    governs(word, 'deny') ||
    governs(word, 'weigh')
  )
    return false;
  const between = walk.doc.lower.slice(it + 1, at);
  const finds = !between.some((each) => COPULA.test(each));
  const verdict = verdictOf(word, between, at < walk.i || finds || between.includes('would'));
  if (verdict === null) return false;
  if (verdict === 'wrong') chain.negative = !chain.negative;
  chain.failed ||= verdict === 'open';
  chain.intended = chain.indirect = true;
  if (at < walk.i) chain.judgedFor = { from: at + 2, to: walk.i + 1 };
  walk.i = finds ? it - 2 : it;
  return true;
}

/** "condemned the trial of two of its nationals", "has doubts about the proceedings": what others do is judged, in words of lower case. */
const CRITICISED =
  /\b(?:criticis\w+|criticiz\w+|condemn\w*|denounc\w+|question(?:s|ed)|deplor\w+|protest\w*|warn\w* against|object\w* to|doubts? about|concerns? (?:about|over)) (?:the )?(?:[\p{L}-]+ ){0,2}(?:trials?|prosecutions?|proceedings|sentenc\w+)\b/u;
/** "trials in Iraq were flawed", "are not an option", "is out of the question" */
const FLAWED =
  /\b(?:trials?|proceedings|prosecutions?)\b[^,;:]{0,40} (?:is|are|was|were|be|been|remain\w*) (?:\p{L}+ )?(?:flawed|unfair|farces?|shams?|unlawful|illegal|deficient|problematic|unacceptable|impossible|unthinkable|unrealistic|illusory|ruled out|off the table|out of the question|not an?|no (?:option|solution|answer|way|alternative|substitute)|not (?:possible|realistic|feasible|acceptable|fair))\b/u;
export const criticisesTrial = (words: string): boolean => CRITICISED.test(words) || FLAWED.test(words);

const TRIAL = /^(?:trials?|prosecutions?|tribunals?)$/;
/** "cannot be tried where they did it", "should not be put on trial there", but not "should not be tried here but there". */
const NOT_TRIED =
  /\b(?:not|n't|cannot|never) (?:be )?(?:tr(?:y|ied)|judged?|prosecuted?|put (?:\w+ )?on trial|brought to (?:justice|court|trial))\b(?!.*\bbut\b)/;

/** "rejects an exchange with the Kurds on trials", "cannot be tried there": nothing that verb or "not" lies between is wanted. */
export function rejectsTrial({ lower, tag }: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) {
    if (!governs(lower[k], 'deny') || tag[k] !== 'VERB') continue;
    let n = k + 1;
    while (n < to && !/^(?:VERB|AUX|CCONJ|SCONJ|PART)$/.test(tag[n]!) && !BREAKS.has(lower[n]!)) if (TRIAL.test(lower[n++]!)) return true;
  }
  return NOT_TRIED.test(lower.slice(from, to).join(' '));
}

/** "It would be dangerous to …", "too early for Norway to …": does any judgement in these tokens speak against a deed, or leave it open? */
export function speaksAgainst({ lower, tag }: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) {
    if (!WRONG.test(lower[k]!) && !OPEN.has(lower[k]!)) continue;
    const next = lower.slice(k + 1, Math.min(to, k + PHRASE));
    if ((next[0] === 'to' && tag[k + 2] === 'VERB') || (next[0] === 'for' && next.includes('to'))) return true;
  }
  return false;
}

const DOUBTS =
  /^(?:dismiss(?:e[ds])?|rejects?|rejected|doubts?|doubted|reservations?|misgivings|s[ck]eptic\w*|wary|lukewarm|cool|concerns?|against|opposed|opposes|oppose|objections?|no|little)$/;
/** "has its doubts about (a tribunal)", "is wary of", "sees no need for", "poured cold water on": neither for it nor against. */
export const doubts = (words: readonly string[]): boolean =>
  words.some((word, k) => DOUBTS.test(word) || SETS_ASIDE.has(`${word} ${words[k + 1]}`));
const SETS_ASIDE = new Set(['cold water', 'cold shoulder', 'gave up', 'given up']);

const LED_NOWHERE =
  /^(?:(?!(?:since|because|that|which|after|as|when|while|though|although|and) )[\p{L}'-]+ ){0,5}(?:(?:le[ad]s?|got|gone|going|went|came|come) (?:nowhere|to nothing)|(?:was|were|has been|have been) (?:quietly )?(?:dropped|abandoned|shelved|buried|given up)|(?:dropped|abandoned|shelved|buried) (?:it|them)|(?:is|was) dead)\b/u;
/** "(The idea of a court) had led nowhere", "was quietly dropped". */
export const ledNowhere = (words: readonly string[]): boolean => LED_NOWHERE.test(words.join(' '));

const SITS = /^(?:sentenced?|convict(?:ed|s)|acquitted|rul(?:ed|es)|found|heard|hears|tri(?:ed|es)|jailed|opened|adjourned|handed)$/;

/** "(The tribunal) sentenced them", "was never discussed": what a court does, or what is not wanted; its first verb tells. */
export function sitsOrIsDenied({ lower, tag }: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to && !BREAKS.has(lower[k]!); k++) {
    if (tag[k] === 'AUX') return lower.slice(k + 1, Math.min(to, k + PHRASE)).some((word) => NEGATIONS.has(word));
    if (tag[k] === 'VERB' && tag[k + 1] !== 'NOUN') return SITS.test(lower[k]!);
  }
  return false;
}

const COURT = /^(?:tribunals?|courts?)$/;

/** "sees no need for a tribunal", "the idea of such a court had led nowhere" */
export function isTribunalLeft({ lower }: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++)
    if (COURT.test(lower[k]!))
      return isDoubted(lower.slice(Math.max(from, k - DOUBTED_WITHIN), k).join(' ')) || ledNowhere(lower.slice(k + 1, to));
  return false;
}
const isDoubted = (before: string): boolean => doubts(before.split(' ')) || STAYS_OUT.test(before);
/** "would not take part in (an international court)" */
const STAYS_OUT = /\b(?:not|n't|never) (?:take part|join|participate|be part|support|back|fund|pay)\b/;
/** How far before a tribunal it is doubted, in tokens. */
const DOUBTED_WITHIN = 8;
