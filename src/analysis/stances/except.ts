import type { TextDocument, TokenRange } from '../text/document.js';
import { groupsIn } from './groups.js';
import type { Reading } from './reading.js';

/** Words that may stand before those who are left out: "but not the", "but no". */
const LEADS = /^(?:not|no|never|the|any|their|its|adult|male)$/;
/** The most of them. */
const MOST = 4;

/** "but not", ", not", "though not": the token that denies, -1 where none stands at `k`. */
function denialAt({ lower }: TextDocument, k: number): number {
  const at = lower[k] === ',' && /^(?:but|though|although)$/.test(lower[k + 1] ?? '') ? k + 1 : k;
  if (/^(?:but|though|although)$/.test(lower[at]!)) return /^(?:not|no|never)$/.test(lower[at + 1] ?? '') ? at + 1 : -1;
  return lower[at] === ',' && lower[at + 1] === 'not' ? at + 1 : -1;
}

/** "takes back women, but not men": who is left out is refused, in the same words. */
export function readExcept(doc: TextDocument, sentence: TokenRange, { label, part, clause, ...rest }: Reading): Reading | null {
  if (part !== 'origin' || (label !== 'repatriate' && label !== 'repatriate_children_only')) return null;
  const last = Math.min(sentence.to, clause.to + 2);
  let k = rest.verb ?? clause.to - 1;
  while (k < last && denialAt(doc, k) < 0) k++;
  if (k >= last) return null;
  let at = denialAt(doc, k);
  for (const end = at + MOST; at < end && LEADS.test(doc.lower[at] ?? ''); ) at++;
  const groups = groupsIn(doc, at, at + 1);
  const ends = /^(?:[.,;"]|and)$/.test(doc.lower[at + 1] ?? '.');
  if (groups.length === 0 || !ends) return null;
  return { ...rest, label: 'refuse', part, groups, deed: false, clause: { from: clause.from, to: Math.max(clause.to, at + 1) } };
}
