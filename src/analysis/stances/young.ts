import type { Group } from '../../domain/figure.js';
import { TENS, UNITS } from '../quantities/number-words.js';
import type { TextDocument } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';

const OF_AGE = 18;
/** How far behind brothers and sisters their age may stand, in tokens. */
const AGE_REACH = 6;
const KIN = /^(?:brothers?|sisters?|siblings?)$/;

/** Asked of every token: brothers and sisters, "four-year-old", "those under ten". */
export const MAY_BE_YOUNG = wordKind((word) => KIN.test(word) || /^(?:olds?|under)$/.test(word));

const ageOf = (word: string): number => (/^\d{1,2}$/.test(word) ? Number(word) : (UNITS.get(word) ?? TENS.get(word) ?? Number.NaN));
const isYoung = (word: string): boolean => ageOf(word) < OF_AGE;

/** "two brothers from Odense, aged five and eight", "sisters of four and six": how old they are, all of them. */
function areYoungKin({ lower }: TextDocument, k: number): boolean {
  const last = k + AGE_REACH;
  for (let at = k + 1; at <= last; at++) {
    const word = lower[at] ?? '.';
    if (/^[.;:"]$/.test(word)) return false;
    if (word !== 'aged' && !(word === 'of' && ageOf(lower[at + 1] ?? '') >= 0)) continue;
    const second = lower[at + 2] === 'and' || lower[at + 2] === 'to' ? lower[at + 3] : undefined;
    return isYoung(lower[at + 1] ?? '') && (second === undefined || !(ageOf(second) >= OF_AGE));
  }
  return false;
}

/** Children by another name: brothers and sisters by their age, "a four-year-old", "those under ten". */
export function youngAt(doc: TextDocument, k: number): Group | null {
  const { lower, tag } = doc;
  const word = lower[k]!;
  if (word === 'under')
    return /^(?:those|anyone|everyone|all|any)$/.test(lower[k - 1] ?? '') && isYoung(lower[k + 1] ?? '') ? 'children' : null;
  // "a ten-year-old war"
  if (/^olds?$/.test(word))
    return lower.slice(k - 3, k).join('') === '-year-' && isYoung(lower[k - 4] ?? '') && !/^(?:NOUN|ADJ|PROPN)$/.test(tag[k + 1] ?? '')
      ? 'children'
      : null;
  if (lower[k - 1] === 'orphaned') return 'orphans';
  return areYoungKin(doc, k) ? 'children' : null;
}
