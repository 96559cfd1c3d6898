import type { Candidate } from './candidate.js';
import { antecedent, type Borrowed } from './named-before.js';
import { type FigureView, sentenceAt } from './view.js';

/** Words before people who were told of already. */
const KNOWN = /^(?:the|these|those|all|both|their|its|his|her|our)$/;
/** How far before their noun such a word stands, in tokens. */
const KNOWN_WITHIN = 3;
/** How far before their number people are looked for, in tokens. */
const REACH = 24;

/**
 * "Kestland has taken only children, 79 of them", "will help orphans only, and has identified five of them": people who are named in the
 * sentence itself, without a number and not as known ones, are those of whom some are counted, whoever was counted further above. Null for others.
 */
export function uncountedHere(view: FigureView, { counted, from }: Candidate): Borrowed | null {
  if (counted.kind !== 'elliptic' || !counted.partOf || view.doc.lower[counted.to - 1] !== 'them') return null;
  const { doc, lexicon } = view;
  const begin = Math.max(sentenceAt(view, from).from, from - REACH);
  for (let i = from - 1; i >= begin; i--) {
    if (doc.tag[i] === 'NUM' || /^[;:"—]$/.test(doc.lower[i]!)) return null;
    if (!lexicon.people.has(doc.lower[i]!) || doc.tag[i] !== 'NOUN' || !doc.lower[i]!.match(/(?:s|men|children|people)$/)) continue;
    // "eight more foreign nationals, seven of them"
    let first = i - 1;
    while (first > begin && /^(?:NOUN|ADJ|PROPN|ADV)$/.test(doc.tag[first]!)) first--;
    const known = doc.lower.slice(Math.max(begin, i - KNOWN_WITHIN), i).some((word) => KNOWN.test(word));
    return known || doc.tag[first] === 'NUM' ? null : antecedent(view, i + 1, begin);
  }
  return null;
}
