import { beginsWithCapital } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';
import { type Setting, textOf } from './setting.js';

const CALLED = wordKind(/^(?:named|called)$/);
const KNOWN = wordKind(/^(?:name|identified|known|introduced)$/);

/** Longest clause that tells by which name somebody spoke, in tokens. */
const LONGEST_NAMING = 12;

/** "a woman who gave her name only as Umm Ilyas", "who asked to be called Kest": the name that a clause after a description gives; null for none. */
export function nameGiven({ doc }: Setting, at: number): string | null {
  let told = false;
  for (let k = at; k < Math.min(doc.length, at + LONGEST_NAMING) && doc.sentenceOf[k] === doc.sentenceOf[at]; k++) {
    const calls = CALLED.at(doc, k);
    if (calls || KNOWN.at(doc, k)) told = true;
    if (!told || !(calls || doc.lower[k] === 'as' || doc.lower[k] === 'only') || !/^\p{Lu}\p{Ll}/u.test(doc.word[k + 1] ?? '')) continue;
    let to = k + 1;
    while (beginsWithCapital(doc.word[to]) || doc.lower[to] === '-') to++;
    return textOf(doc, k + 1, to);
  }
  return null;
}
