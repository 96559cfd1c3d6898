import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { IS_SPOKESPERSON } from './is-spokesperson.js';
import { tellsOfParty } from './party.js';
import { type Setting, textOf } from './setting.js';

/** How far into its sentence the name of a party may begin, and the longest name, in tokens. */
const BEGINS_WITHIN = 3;
const LONGEST = 5;

/** "The Liberals want more. Their justice spokesman …": " of the Liberals", where a party opens the sentence before; null for others. */
export function partyAbove({ doc, roles, actorAt }: Setting, { from, to }: TokenRange): string | null {
  if (!/^(?:its|their)$/.test(doc.lower[from]!) || !IS_SPOKESPERSON.test(doc.lower[to - 1]!)) return null;
  const before = doc.sentences[doc.sentenceOf[from]! - 1];
  if (!before || doc.paragraphOf[before.from] !== doc.paragraphOf[from] || doc.quotationOf[before.from]! >= 0) return null;
  let first = before.from;
  while (first < before.to && first - before.from < BEGINS_WITHIN && (!beginsWithCapital(doc.word[first]) || doc.tag[first] === 'DET'))
    first++;
  let end = first;
  while (end < before.to && end - first < LONGEST && (beginsWithCapital(doc.word[end]) || doc.lower[end] === "'s")) end++;
  const name = { from: first, to: end };
  return end > first && tellsOfParty({ doc, roles, actorAt }, name)
    ? ` of ${actorAt.has(first) && doc.lower.slice(first, end).includes("'s") ? '' : 'the '}${textOf(doc, first, end)}`
    : null;
}
