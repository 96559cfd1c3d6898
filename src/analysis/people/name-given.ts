import { beginsWithCapital } from '../text/letters.js';
import { type Setting, textOf } from './setting.js';

/** Longest clause that tells by which name somebody spoke, in tokens. */
const LONGEST_NAMING = 12;

/** "a woman who gave her name only as Umm Ilyas", "who asked to be called Kest": the name that a clause after a description gives; null for none. */
export function nameGiven({ doc }: Setting, at: number): string | null {
  let told = false;
  for (let k = at; k < Math.min(doc.length, at + LONGEST_NAMING) && doc.sentenceOf[k] === doc.sentenceOf[at]; k++) {
    const calls = /^(?:named|called)$/.test(doc.lower[k]!);
    if (calls || /^(?:name|identified|known|introduced)$/.test(doc.lower[k]!)) told = true;
    if (!told || !(calls || /^(?:as|only)$/.test(doc.lower[k]!)) || !/^\p{Lu}\p{Ll}/u.test(doc.word[k + 1] ?? '')) continue;
    let to = k + 1;
    while (beginsWithCapital(doc.word[to]) || doc.lower[to] === '-') to++;
    return textOf(doc, k + 1, to);
  }
  return null;
}
