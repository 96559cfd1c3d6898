import type { TokenRange } from '../text/document.js';
import type { Setting } from './setting.js';
import { titleStart } from './titles.js';

/** How far before the name of a unit the office stands that is of it, in tokens. */
const REACH = 16;

/** Where the office begins that is of the unit at `at`: "deputy head of the police's 5th"; -1 where none is. */
function officeOf({ doc, roles }: Setting, at: number): number {
  for (let k = at - 1; k > 0 && at - k < REACH; k--) {
    if (/^[,:;"]$/.test(doc.lower[k]!) || doc.tag[k] === 'AUX') return -1;
    if (doc.lower[k] === 'of' && roles.isHead.at(doc, k - 1)) return k;
  }
  return -1;
}

/** "head of the police's Main Directorate Ann Kest told": the name right behind the unit that somebody holds an office of, with the office; null for other runs. */
export function holderOfUnit(
  setting: Setting,
  { from, to }: TokenRange,
  floor: number,
): (TokenRange & { readonly title: TokenRange }) | null {
  const { doc, roles } = setting;
  const first = to - 2;
  const isWord = (k: number): boolean => roles.isOffice.at(doc, k) || roles.isHead.at(doc, k) || roles.portfolios.has(doc.lower[k]!);
  if (first <= from || !/^(?:VERB|AUX)$/.test(doc.tag[to] ?? '') || !roles.isOffice.at(doc, first - 1)) return null;
  const office = isWord(first) || isWord(first + 1) ? -1 : officeOf(setting, from);
  return office < floor ? null : { from: first, to, title: { from: titleStart(setting, office, floor), to: first } };
}
