import type { TextDocument, TokenRange } from '../text/document.js';
import { groupWord } from './groups.js';
import type { Reading } from './reading.js';

/** Words that may stand before those who are left out: "but not the", "but no". */
const LEADS = /^(?:not|no|never|the|any|their|its|adult|male)$/;
/** The most of them. */
const MOST = 4;

/** "takes back women, but not men": who is left out is refused, in the same words. */
export function readExcept(doc: TextDocument, sentence: TokenRange, { label, part, clause, ...rest }: Reading): Reading | null {
  if (part !== 'origin' || (label !== 'repatriate' && label !== 'repatriate_children_only')) return null;
  let k = clause.to - 1;
  while (k < sentence.to && doc.lower[k] !== 'but') k++;
  if (k >= sentence.to || k > clause.to + 1 || !/^(?:not|no|never)$/.test(doc.lower[k + 1] ?? '')) return null;
  let at = k + 1;
  while (at < k + 1 + MOST && LEADS.test(doc.lower[at] ?? '')) at++;
  const group = groupWord(doc.lower[at] ?? '');
  const ends = /^(?:[.,;"]|and)$/.test(doc.lower[at + 1] ?? '.');
  if (!group || !ends) return null;
  return { ...rest, label: 'refuse', part, groups: [group], deed: false, clause: { from: clause.from, to: at + 1 } };
}
