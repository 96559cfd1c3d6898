import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { firstFrom } from '../text/sorted.js';
import type { Resolver } from './resolver.js';
import type { Gender } from './role-words.js';

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

/** "Olfa, a Tunisian, has …", "One of the women, who …", "Grandmother of two boys …": does a sentence begin with somebody whom the text has not named in full? */
function opensWithSomebody({ setting, directory }: Resolver, { from: begins, to }: TokenRange, gender: Gender): boolean {
  const { doc, actorAt } = setting;
  const { mentions } = directory;
  const from = afterCircumstance(doc, begins, to);
  // "Grandmother of two boys Ann Kest": whoever is so called holds no office, by what name ever.
  if (WHO[gender].test(doc.lower[from]!)) return true;
  const named = mentions[firstFrom(mentions, from)];
  if (doc.tag[from] === 'PROPN' && beginsWithCapital(doc.word[from]))
    return (
      !actorAt.has(from) &&
      named?.from !== from &&
      (doc.lower[from + 1] === ',' || doc.tag[from + 1] === 'AUX') &&
      doc.lower[from]!.length > 2
    );
  let end = from;
  while (end < Math.min(to, from + PHRASE) && !/^(?:AUX|VERB)$/.test(doc.tag[end]!) && doc.lower[end] !== ',') end++;
  const words = doc.lower.slice(from, end);
  // "A spokeswoman, Ann Kest, said"
  return OPENS.test(words[0] ?? '') && !(named && named.from <= end + 1) && words.some((word) => WHO[gender].test(word));
}

/**
 * Has somebody new of this gender come in since token `since`, right before the words of the pronoun at `token`? Then the pronoun is theirs,
 * and those of nobody named before: a detainee's words must not be put into a minister's mouth.
 */
export function hasNewcomer(resolver: Resolver, token: number, since: number, gender: Gender): boolean {
  const { doc } = resolver.setting;
  const last = sentenceBefore(doc, token);
  for (let s = last; s > last - BACK && s >= 0 && doc.sentences[s]!.from > since; s--) {
    const sentence = doc.sentences[s]!;
    if (doc.furniture[doc.paragraphOf[sentence.from]!]) continue;
    if (opensWithSomebody(resolver, sentence, gender)) return true;
    // "She was returned in May": of whoever the sentence before tells of.
    if (!doc.lower.slice(sentence.from, sentence.from + FIRST).some((word) => /^(?:he|she|his|her)$/.test(word))) return false;
  }
  return false;
}
