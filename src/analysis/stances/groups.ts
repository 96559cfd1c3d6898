import type { Group } from '../../domain/figure.js';
import type { TextDocument } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { wordKind } from '../text/word-kinds.js';
import { SPEECH } from './governors.js';
import { MAY_BE_YOUNG, youngAt } from './young.js';

const ENDS = new Set(',;.:—"');

const WORDS: Readonly<Record<string, Group>> = Object.create(null) as Record<string, Group>;
const put = (group: Group, words: string): void => {
  for (const word of words.split(' ')) (WORDS as Record<string, Group>)[word] = group;
};
put('women', 'woman women mother mothers wife wives bride brides widow widows sisters female females');
put(
  'children',
  'child children kid kids minor minors baby babies infant infants toddler toddlers boy boys girl girls son sons daughter daughters teenager teenagers grandchildren',
);
put('women', 'she');
put('men', 'he');
put('orphans', 'orphan orphans orphaned');
put('men', 'man men husband husbands male males father fathers');
put(
  'everyone',
  'families family people nationals citizens fighters fighter militants militant jihadists jihadist terrorists suspects detainees prisoners individuals members supporters anyone everyone persons returnees foreigners citizen',
);

const ADULTS = new Set(['adult', 'adults', 'grown-up', 'grown-ups']);

/** How many sentences back a pronoun may point. */
const BACK = 3;

const POINTERS = wordKind(/^(?:them|they|her|him|she|he|those|these|their|it)$/);
const COUNTED = wordKind(/^(?:both|most|all|none|neither|others|rest|remainder|dozens|scores|hundreds|few|several)$/);
/** What makes a number stand for people named before: "three have lost …", "the other two return". */
const NO_NOUN = /^(?:VERB|AUX|PUNCT|CCONJ|ADV)$/;

const isSingular = (word: string): boolean => word === 'he' || word === 'she';

/** "he said", "she told reporters", "said he": who tells, and nobody that it is told of. */
const isTeller = (doc: TextDocument, k: number): boolean =>
  isSingular(doc.lower[k]!) &&
  (SPEECH.has(doc.lower[k + 1] ?? '') || SPEECH.has(doc.lower[k + 2] ?? '') || SPEECH.has(doc.lower[k - 1] ?? ''));

/** "the children, though not the women", "but not their mothers", "except the men": who is left out. */
const isExcluded = (doc: TextDocument, k: number): boolean =>
  doc.lower[k] === 'except' ||
  doc.lower[k] === 'excluding' ||
  doc.lower[k] === 'without' ||
  (doc.lower[k] === 'not' &&
    /^(?:but|though|and|although|,)$/.test(doc.lower[k - 1] ?? '') &&
    /^(?:DET|NUM|NOUN|PRON|ADJ)$/.test(doc.tag[k + 1] ?? '') &&
    !/^(?:only|just|merely|simply|all)$/.test(doc.lower[k + 1] ?? ''));

/** "children whose mothers are in prison", "from Iraq, where their mothers are": told of others. */
const isOfKin = (doc: TextDocument, k: number): boolean =>
  doc.lower[k] === 'whose' || (doc.lower[k] === 'where' && /^(?:their|his|her)$/.test(doc.lower[k + 1] ?? ''));

/** ", 156 of them children", "including 12 women": a part of the people, not whom it concerns. */
const isShare = (doc: TextDocument, k: number): boolean =>
  doc.lower[k] === 'including' ||
  doc.lower[k] === 'among' ||
  isOfKin(doc, k) ||
  isExcluded(doc, k) ||
  (doc.lower[k] === 'of' && (doc.lower[k + 1] === 'them' || doc.lower[k + 1] === 'whom') && doc.tag[k - 1] !== 'VERB');

function endOfShare(doc: TextDocument, from: number, to: number): number {
  let k = from + 1;
  while (k < to && !ENDS.has(doc.lower[k]!) && doc.tag[k] !== 'AUX' && doc.tag[k] !== 'VERB') k++;
  return k;
}

/** Asked of every token: most words neither open a share nor name a group. */
const OPENS_SHARE = wordKind(/^(?:including|among|except|excluding|without|not|of|whose|where)$/);
const NAMES_GROUP = wordKind((word) => word in WORDS || ADULTS.has(word));

/** "children whose parents have died", "girls who lost both parents": orphans by another name. */
const PARENTLESS =
  /\b(?:child(?:ren)?|minors|boys?|girls?|toddlers?|siblings|brothers|sons?|daughters?) (?:\S+ ){0,6}?(?:with dead parents|whose (?:\S+ ){0,3}?parents (?:(?:have|had|are|were|both|all|been) ){0,3}(?:dead|died|killed|perished)|who (?:have |had |has )?lost (?:both|their) parents)\b/;
/** How far behind the people it may be told, in tokens. */
const PARENTS_REACH = 8;
const tellsOfParents = sentencesWith((word) => word === 'parents');

/** How far before a child "and her" may stand, in tokens. */
const PARENT_REACH = 6;

/** "Lisa Kest, a former soldier, and her two-year-old (daughter)": the parent, known by name alone. */
function parentsOf({ lower, tag }: TextDocument, from: number, child: number): Group[] {
  for (let k = child - 1; k >= Math.max(from + 1, child - PARENT_REACH); k--) {
    if (/^[.;:"]$/.test(lower[k]!)) return [];
    if ((lower[k] !== 'her' && lower[k] !== 'his') || !/^(?:and|with)$/.test(lower[k - 1] ?? '')) continue;
    return tag.slice(from, k - 1).includes('PROPN') ? [lower[k] === 'her' ? 'women' : 'men'] : [];
  }
  return [];
}

/** The groups named between two tokens, generic words only where no other stands. */
export function groupsIn(doc: TextDocument, from: number, to: number): Group[] {
  const found = new Set<Group>();
  for (let k = from; k < to; k++) {
    if (OPENS_SHARE.at(doc, k) && isShare(doc, k)) k = endOfShare(doc, k, to);
    if (k >= to) break;
    if (MAY_BE_YOUNG.at(doc, k)) {
      const young = youngAt(doc, k);
      if (young) {
        found.add(young);
        continue;
      }
    }
    if (!NAMES_GROUP.at(doc, k)) continue;
    const word = doc.lower[k]!;
    const group = isSingular(word) ? undefined : WORDS[word];
    if (group) found.add(group);
    // "Lisa Kest and her daughter"
    if (group === 'children') for (const parent of parentsOf(doc, from, k)) found.add(parent);
    // "A woman and her child, the first adult": she is the one.
    const isOne =
      word === 'adult' && (found.has('women') || found.has('men') || (WORDS[doc.lower[k + 1] ?? ''] ?? 'everyone') !== 'everyone');
    if (ADULTS.has(word) && !isOne) found.add('men').add('women');
  }
  if (found.size > 1) found.delete('everyone');
  if (found.has('children') && tellsOfParents(doc, from) && PARENTLESS.test(doc.lower.slice(from, to + PARENTS_REACH).join(' '))) {
    found.delete('children');
    found.add('orphans');
  }
  if (found.has('orphans') && found.has('children')) {
    const phrase = doc.lower.slice(from, to).join(' ');
    if (/orphan(?:ed)? (?:\w+ )?(?:child|boy|girl|toddler|minor|son|daughter|bab|infant|teenager)/.test(phrase)) found.delete('children');
  }
  return [...found];
}

/** "those who turn themselves in", and not "those who remain": nobody named before, unless in the same sentence. */
const isSomebody = (doc: TextDocument, k: number): boolean =>
  isAnybody(doc, k) && groupsIn(doc, doc.sentences[doc.sentenceOf[k]!]!.from, k).length === 0;

const isAnybody = ({ lower }: TextDocument, k: number): boolean =>
  lower[k] === 'those' &&
  /^(?:who|whom|responsible|with|of|in|from)$/.test(lower[k + 1] ?? '') &&
  !/^(?:remain|remained|stay|stayed|are|were|had)$/.test(lower[k + 2] ?? '');

/** Does a word point to people named before: a pronoun, a number or "both" without its noun? */
function pointsBack(doc: TextDocument, k: number): boolean {
  if (isTeller(doc, k)) return false;
  if (POINTERS.at(doc, k)) return !isSomebody(doc, k);
  const number = doc.tag[k] === 'NUM' && !/^\d{4}$/.test(doc.lower[k]!) && doc.tag[k - 1] !== 'PROPN';
  if (number && /^(?:other|remaining)$/.test(doc.lower[k - 1] ?? '')) return true;
  // "brought home 40 children and wants to take dozens more"
  const next = doc.lower[k + 1] === 'more' ? k + 2 : k + 1;
  return (number || COUNTED.at(doc, k)) && (NO_NOUN.test(doc.tag[next] ?? 'PUNCT') || doc.lower[next] === 'whose');
}

/** The last groups named before a token, in its sentence or the few before it. */
function groupsBefore(doc: TextDocument, from: number): readonly Group[] {
  const sentence = doc.sentenceOf[from]!;
  for (let s = sentence; s >= Math.max(0, sentence - BACK); s--) {
    const before = groupsIn(doc, doc.sentences[s]!.from, Math.min(from, doc.sentences[s]!.to));
    if (before.length > 0) return before;
  }
  return [];
}

/**
 * Whom a stance concerns: the groups between the tokens; for a pronoun or a bare number there, the last group named in the
 * sentences before it; for "he" and "she" alone, men and women; else everyone.
 */
export function groupsOf(doc: TextDocument, from: number, to: number): readonly Group[] {
  const direct = groupsIn(doc, from, to);
  if (direct.length > 0) return direct;
  let points = false;
  let singular: Group | undefined;
  for (let k = from; k < to; k++) {
    if (!pointsBack(doc, k)) continue;
    points = true;
    if (isSingular(doc.lower[k]!)) singular ??= WORDS[doc.lower[k]!];
  }
  if (singular) return [singular];
  const before = points ? groupsBefore(doc, from) : [];
  return before.length > 0 ? before : ['everyone'];
}

/** Tokens looked through for groups named ahead. */
const AHEAD = 30;
/** "For the children, we look at each case", "As for the men, …": whom the sentence is about. */
const FRONTED = /^(?:for|on|regarding|concerning|about)$/;

/**
 * Groups named before the clause that speaks of them and has no word for them: in front of it ("For the children, we …"), or as what
 * "whom" stands for ("the men, whom Paris does not want back"). Empty when there are none.
 */
export function groupsAhead(doc: TextDocument, from: number, cue: number): Group[] {
  const near = Math.max(from, cue - AHEAD);
  let whom = cue;
  while (whom > near && doc.lower[whom] !== 'whom') whom--;
  if (whom > near && doc.lower[whom - 1] !== 'of') return groupsIn(doc, Math.max(from, whom - AHEAD), whom);
  let front = from;
  while (front < cue && /^["“‘']$/.test(doc.lower[front]!)) front++;
  if (doc.lower[front] === 'as') front++;
  if (!FRONTED.test(doc.lower[front] ?? '')) return [];
  let comma = front;
  while (comma < Math.min(cue, front + AHEAD) && doc.lower[comma] !== ',') comma++;
  return doc.lower[comma] === ',' ? groupsIn(doc, front, comma) : [];
}

/** How far before the verb "whose" stands ("whose British citizenship has been …"), and before that its people, in tokens. */
const WHOSE = 7;
const WHOSE_PEOPLE = 8;

/** "men whose nationality was withdrawn and the babies they fathered": those whose it was, and nobody behind; null without "whose". */
export function groupsOfWhose(doc: TextDocument, from: number, cue: number): readonly Group[] | null {
  for (let k = cue - 1; k >= Math.max(from, cue - WHOSE); k--) {
    if (doc.lower[k] !== 'whose') continue;
    const found = groupsIn(doc, Math.max(from, k - WHOSE_PEOPLE), k);
    return found.length > 0 ? found : ['everyone'];
  }
  return null;
}

/** The group that a word names, undefined for any other word. */
export const groupWord = (word: string): Group | undefined => WORDS[word];
