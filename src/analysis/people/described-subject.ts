import { afterDateline } from '../statements/dateline.js';
import { nounPhraseStartingAt } from '../statements/noun-phrase.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { isKin } from './kin.js';
import { ARTICLE } from './organisation-speaker.js';
import { IS_PEER } from './peers.js';
import type { Resolver } from './resolver.js';
import type { Setting } from './setting.js';

/** How many sentences back a "he" or a "she" looks for whoever opens one. */
const BACK = 2;

/** "An official", "the minister", "Ireland's prime minister": words that open the phrase of somebody without a name. */
const opensPhrase = ({ doc, actorAt }: Setting, at: number): boolean =>
  ARTICLE.test(doc.lower[at]!) ||
  ((doc.lower[at] === 'his' || doc.lower[at] === 'her') && (isKin(doc.lower[at + 1]) || IS_PEER.test(doc.lower[at + 2] ?? ''))) ||
  doc.lower[actorAt.get(at)?.to ?? -1] === "'s";

/** What follows a word that only says which thing is meant. */
const THING = /^(?:NOUN|PART)$/;
const PLURAL = /(?:s|men|people|children)$/;
/** Heads of several people: "the leadership" is no he. */
const COLLECTIVE = /(?:ship|ity|tee|board|council|group|team|staff|press|side|delegation|administration|union|party|movement|army|police)$/;

/** "An adviser" of "An adviser to the mayor of Lund": with what tells whose. */
function withPhrases({ lower, tag }: TextDocument, { from, to }: TokenRange): TokenRange {
  let end = to;
  while (/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(tag[end] ?? '') || lower[end] === 'to' || lower[end] === "'s") end++;
  return { from, to: end };
}

/**
 * "An official who asked not to be named denied it. “…,” he said.": the official who opens this sentence or the one before, where nobody
 * is named since.
 */
export function describedSubject({ setting, directory }: Resolver, source: TokenRange): TokenRange | null {
  const { doc, roles } = setting;
  const own = doc.sentenceOf[source.from]!;
  for (let index = own; index >= Math.max(0, own - BACK); index--) {
    const sentence = doc.sentences[index]!;
    const from = afterDateline(doc, sentence);
    if (doc.paragraphOf[from] !== doc.paragraphOf[source.from]) return null;
    if (doc.quotationOf[from]! >= 0 || from === source.from) continue;
    if (!opensPhrase(setting, from) || from > source.from) return null;
    const subject = nounPhraseStartingAt(doc, from, sentence.to, false);
    if (!subject || subject.to > source.from || doc.lower[subject.to] === 'and') return null;
    // "The official figure", "the minister's plan" are nobody.
    const isHead = (word: string, k: number): boolean =>
      roles.heads.has(word) &&
      !roles.institutions.has(word) &&
      !(subject.from + k + 1 < subject.to && THING.test(doc.tag[subject.from + k + 1]!));
    const head = doc.lower.slice(subject.from, subject.to).findLast(isHead);
    if (!head || PLURAL.test(head) || COLLECTIVE.test(head) || inside(directory.mentions, from, source.from).length > 0) return null;
    return withPhrases(doc, subject);
  }
  return null;
}
