import type { TextDocument } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { RELATIVES } from './governors.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NOUN_TAGS = set('NOUN PROPN ADJ DET NUM PART PRON SYM X');
const PREPOSITIONS = set('of in for from at on with by against near under over across outside beyond among inside');

const touches = (doc: TextDocument, k: number): boolean => doc.lower[k] === '-' && doc.start[k] === doc.end[k - 1];
/** A part of "closed-door", "Kurdish-led". */
export const isPartOfWord = (doc: TextDocument, k: number): boolean =>
  (k + 1 < doc.length && touches(doc, k + 1)) || (k > 1 && touches(doc, k - 1));
/** "Denmark brought home …", "and Kosovo brought …": a name that alone begins its clause is its subject. */
export const beginsWithName = ({ tag, sentenceOf }: TextDocument, name: number): boolean =>
  tag[name] === 'PROPN' && (sentenceOf[name - 1] !== sentenceOf[name] || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tag[name - 1]!));

/** "militants caught by …", "women held in …": a participle that belongs to the noun before it. */
export const isParticiple = (doc: TextDocument, k: number): boolean =>
  doc.tag[k] === 'VERB' &&
  k > 0 &&
  (doc.tag[k - 1] === 'NOUN' || doc.tag[k - 1] === 'PROPN') &&
  /^(?:ADP|ADV)$/.test(doc.tag[k + 1] ?? '') &&
  /(?:ed|en|ing|aught|eld|ought|ept|eft|orn)$/.test(doc.lower[k]!);

/** "a woman with links to the group and her children": nouns that "to" continues. */
const TIES = /^(?:links?|ties|connections?|allegiance|loyalty|affiliations?|married|belonging)$/;

/** The longest number in brackets behind a name, in tokens: "Uzbekistan (more than 300 people)". */
const BRACKETED = 8;

/** The bracket that opens what one before `end` closes; `end` where none does. */
function beforeBracket({ lower }: TextDocument, from: number, end: number): number {
  if (lower[end - 1] !== ')') return end;
  const open = lower.lastIndexOf('(', end - 1);
  return open > from && open >= end - BRACKETED ? open : end;
}

/** Behind the bracket that closes what one at `at` opens; `at` where none does. */
function afterBracket({ lower }: TextDocument, at: number, to: number): number {
  if (lower[at] !== '(') return at;
  const close = lower.slice(at, Math.min(to, at + BRACKETED)).indexOf(')');
  return close < 0 ? at : at + close + 1;
}

/** "Kazakhstan, Iraq and Uzbekistan", "Kazakhstan (600), Iraq (20) and Uzbekistan": a comma between names of which the last is joined by "and". */
function inList(doc: TextDocument, comma: number, from: number, to: number): boolean {
  const named = beforeBracket(doc, from, comma);
  if (named <= from || doc.tag[named - 1] !== 'PROPN' || doc.tag[comma + 1] !== 'PROPN') return false;
  let k = comma + 1;
  while (k < to && (doc.tag[k] === 'PROPN' || doc.lower[k] === ',')) k = afterBracket(doc, k + 1, to);
  const last = doc.tag[k + 1] === 'DET' ? k + 2 : k + 1;
  return (
    k < to &&
    doc.lower[k] === 'and' &&
    doc.lower[k - 1] !== ',' &&
    (doc.tag[last] === 'PROPN' || /^(?:others?|several)$/.test(doc.lower[last] ?? ''))
  );
}

export const IS_PREPOSITION = wordKind(PREPOSITIONS);
const IS_RELATIVE = wordKind(RELATIVES);
/** The second word of a verb: "brought back", "flown out". */
const PARTICLE = wordKind(/^(?:back|home|over|out|away|up)$/);
/** What joins the nouns of a phrase. */
const JOINS = wordKind((word) => PREPOSITIONS.has(word) || /^(?:[-()/'&]|and|nor)$/.test(word));

/** Start of the noun phrase that ends before `end`; prepositions and "and" are part of it. */
export function phraseStart(doc: TextDocument, from: number, end: number): number {
  let s = end;
  while (s > from) {
    const k = s - 1;
    const word = doc.lower[k]!;
    if (isParticiple(doc, k) || isPartOfWord(doc, k)) {
      s--;
      continue;
    }
    const bracket = beforeBracket(doc, from, s);
    if (bracket < s && doc.tag[bracket - 1] === 'PROPN') {
      s = bracket;
      continue;
    }
    if ((word === ',' && inList(doc, k, from, end)) || (word === 'to' && TIES.test(doc.lower[k - 1] ?? ''))) {
      s--;
      continue;
    }
    // "men brought back from Syria"
    if (PARTICLE.at(doc, k) && k > from && isParticiple(doc, k - 1)) {
      s--;
      continue;
    }
    // "loyalty to that gang"
    const pointing = word === 'that' && k > from && (doc.tag[k - 1] === 'ADP' || doc.tag[k - 1] === 'PART');
    if (pointing) {
      s--;
      continue;
    }
    if (IS_RELATIVE.at(doc, k) || (!NOUN_TAGS.has(doc.tag[k]!) && !JOINS.at(doc, k))) break;
    s--;
  }
  while (s < end && (IS_PREPOSITION.at(doc, s) || doc.lower[s] === 'and' || doc.lower[s] === '-')) s++;
  return s;
}
