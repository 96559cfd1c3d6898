import { nounPhraseStartingAt } from '../statements/noun-phrase.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { firstFrom } from '../text/sorted.js';
import { nameGiven } from './name-given.js';
import type { Resolved, Resolver } from './resolver.js';
import type { Gender } from './role-words.js';
import { type Setting, textOf } from './setting.js';

/** How many sentences before its words somebody new may be told of. */
const BACK = 3;
/** How long what they are called may be, in tokens. */
const PHRASE = 14;

/** Among how many words the pronoun of a subject stands ("On Friday she …"). */
const FIRST = 3;

const OPENS = /^(?:a|an|one|another)$/;
const WHO: Readonly<Record<Gender, RegExp>> = {
  female: /^(?:wom[ae]n|girls?|(?:grand)?mothers?|(?:grand)?daughters?|wives|wife|widows?|sisters?|aunts?|nurses?)$/,
  male: /^(?:m[ae]n|boys?|(?:grand)?fathers?|(?:grand)?sons?|husbands?|brothers?|uncles?|teenagers?)$/,
};

/** The sentence before a quotation whose cue is at `token`. */
function sentenceBefore({ sentences, sentenceOf, quotationOf, lower }: TextDocument, token: number): number {
  let s = sentenceOf[token]!;
  while (s > 0 && (quotationOf[sentences[s]!.from]! >= 0 || /^["“]$/.test(lower[sentences[s]!.from]!))) s--;
  return s === sentenceOf[token] ? s - 1 : s;
}

/** "At the far end of the camp, (Olfa …)": behind the comma of a circumstance that opens a sentence. */
function afterCircumstance({ tag, lower }: TextDocument, from: number, to: number): number {
  if (tag[from] !== 'ADP') return from;
  for (let k = from + 1; k < Math.min(to, from + PHRASE); k++) {
    if (lower[k] === ',') return k + 1;
    if (tag[k] === 'AUX') break;
  }
  return from;
}

/** "At the gate stood Olfa": behind the verb that a place before it turns round. */
function afterTurnedVerb({ doc }: Setting, from: number, to: number): number {
  if (doc.tag[from] !== 'ADP') return from;
  for (let k = from + 1; k < Math.min(to, from + PHRASE) && doc.lower[k] !== ','; k++)
    if (/^(?:stands|stood|sits|sat|lives|lived|waits|waited|is|was)$/.test(doc.lower[k]!)) return k + 1;
  return from;
}

/** "Olfa, a Tunisian, has …", "One of the women, who …", "Grandmother of two boys …": where a sentence tells of somebody whom the text has not named in full; -1 where it does not. */
function somebodyIn({ setting, directory }: Resolver, { from: begins, to }: TokenRange, gender: Gender): number {
  const { doc, actorAt } = setting;
  const { mentions } = directory;
  const turned = afterTurnedVerb(setting, begins, to);
  const from = turned > begins ? turned : afterCircumstance(doc, begins, to);
  // "Grandmother of two boys Ann Kest": whoever is so called holds no office, by what name ever.
  if (WHO[gender].test(doc.lower[from]!)) return from;
  const named = mentions[firstFrom(mentions, from)];
  if (doc.tag[from] === 'PROPN' && beginsWithCapital(doc.word[from])) {
    const alone = doc.lower[from + 1] === ',' || doc.tag[from + 1] === 'AUX';
    return !actorAt.has(from) && named?.from !== from && alone && doc.lower[from]!.length > 2 ? from : -1;
  }
  let end = from;
  while (end < Math.min(to, from + PHRASE) && doc.tag[end] !== 'AUX' && doc.tag[end] !== 'VERB' && doc.lower[end] !== ',') end++;
  const words = doc.lower.slice(from, end);
  // "A spokeswoman, Ann Kest, said"
  return OPENS.test(words[0] ?? '') && !(named && named.from <= end + 1) && words.some((word) => WHO[gender].test(word)) ? from : -1;
}

/** "We will bring the women home", "we have not fetched them": what states say of those who are held, and none of these of herself. */
const DISPOSES =
  /\bwe (?:will|shall|must|can|cannot|would|should|have|are|do|'ll|'ve|'re)(?: \S+){0,4}? (?:repatriat(?:e|ed|ing)|fetch(?:ed|ing)?|prosecute|(?:bring|brought|bringing|take|taken|taking|get)(?: home| back|(?= (?:\S+ ){1,4}?(?:home|back)\b))) (?:the|these|those|all|them|him|her|its|their)\b/;

/** Does the quotation beside the pronoun dispose of others? */
function disposesOfOthers({ quotations, quotationOf, lower }: TextDocument, { from, to }: TokenRange): boolean {
  const beside = [from - 1, from - 2, from - 3, to + 1, to + 2].find((k) => (quotationOf[k] ?? -1) >= 0);
  const words = beside === undefined ? undefined : quotations[quotationOf[beside]!];
  return words !== undefined && DISPOSES.test(lower.slice(words.from, Math.min(words.to, words.from + WORDS)).join(' '));
}
/** How much of a quotation is looked at, in tokens. */
const WORDS = 40;

/**
 * Whoever of this gender has come in anew since token `since`, right before the words of the pronoun at `token`: the pronoun is theirs, and
 * those of nobody named before, as a detainee's words must not be put into a minister's mouth. Null for none.
 */
export function newcomer(resolver: Resolver, source: TokenRange, since: number, gender: Gender): Resolved | null {
  const { doc } = resolver.setting;
  if (disposesOfOthers(doc, source)) return null;
  const last = sentenceBefore(doc, source.from);
  for (let s = last; s > last - BACK && s >= 0 && doc.sentences[s]!.from > since; s--) {
    const sentence = doc.sentences[s]!;
    if (doc.furniture[doc.paragraphOf[sentence.from]!]) continue;
    const at = somebodyIn(resolver, sentence, gender);
    if (at >= 0) return told(resolver, at, sentence.to, source, gender);
    // "She was returned in May": of whoever the sentence before tells of.
    if (!doc.lower.slice(sentence.from, sentence.from + FIRST).some((word) => /^(?:he|she|his|her)$/.test(word))) return null;
  }
  return null;
}

/** "A 31-year-old woman" for "A 31", which a hyphen ends. */
function upToNoun({ setting: { doc } }: Resolver, { from, to }: TokenRange, gender: Gender): TokenRange {
  if (doc.lower[to] !== '-') return { from, to };
  const noun = doc.lower.slice(to, to + AGE).findIndex((word) => WHO[gender].test(word));
  return { from, to: noun < 0 ? to : to + noun + 1 };
}
/** Longest "-year-old French mother", in tokens. */
const AGE = 7;

/** What the text tells of somebody new at `at`: a first name with what stands beside it, or a description with the name that is given. */
function told(resolver: Resolver, at: number, end: number, source: TokenRange, gender: Gender): Resolved {
  const { setting, directory } = resolver;
  const { doc } = setting;
  const resolved = { source, plural: false, person: true, gender };
  const first = doc.tag[at] === 'PROPN' && !WHO[gender].test(doc.lower[at]!);
  if (first) {
    const beside = /^(?:an?|the)$/.test(doc.lower[at + 2] ?? '') ? nounPhraseStartingAt(doc, at + 2, end, false) : null;
    const role = beside && textOf(doc, beside.from + 1, beside.to);
    return { ...resolved, speaker: { name: doc.word[at]!, role, country: null } };
  }
  const phrase = upToNoun(resolver, nounPhraseStartingAt(doc, at, end, false) ?? { from: at, to: at + 1 }, gender);
  const behind = directory.mentions[firstFrom(directory.mentions, phrase.from)];
  const named = behind && behind.from < phrase.from + PHRASE && behind.to <= end && doc.tag[behind.from - 1] !== 'VERB' ? behind : null;
  const name = nameGiven(setting, phrase.to) ?? (named && !doc.lower.slice(phrase.to, named.from).includes(',') ? named.person.name : null);
  return {
    ...resolved,
    speaker: { name, role: textOf(doc, phrase.from, named && name === named.person.name ? named.from : phrase.to), country: null },
  };
}
