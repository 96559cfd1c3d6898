import type { TextDocument, TokenRange } from '../../text/document.js';
import { oneOf } from '../../text/one-of.js';

const NOUN_PROPN_NUM = oneOf('NOUN|PROPN|NUM');

/** A clause, and where the subject of its verb begins, if a relative clause stands between them. */
export interface Segment extends TokenRange {
  readonly head: number;
}

/** Words that open a clause of its own after a comma. */
const OPENERS = new Set(['but', 'while', 'whereas', 'although', 'though', 'as', 'and', 'or', 'so', 'yet', 'because', 'which']);
/** Fewer tokens are no clause that says what somebody wants. */
const SHORTEST = 4;

/** How long the subject of a clause behind "and" may be, in tokens. */
const SUBJECT = 6;

/** "…, and Australia brought home four": a subject with a verb of its own behind one that had a verb too. */
function beginsClause({ tag, lower }: TextDocument, at: number, from: number): boolean {
  let k = at;
  while (k < at + SUBJECT && /^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(tag[k] ?? '')) k++;
  return (
    (tag[k] === 'AUX' || (tag[k] === 'VERB' && !/ing$/.test(lower[k]!))) &&
    tag.slice(from, at).some((each) => each === 'AUX' || each === 'VERB')
  );
}

/** "Albania, and Kosovo, which took back 110" ends there too. */
const breaks = (doc: TextDocument, k: number, from: number): boolean => {
  const word = doc.lower[k]!;
  if (word === ';' || word === '—') return true;
  if (word !== ',' || !OPENERS.has(doc.lower[k + 1] ?? '')) return false;
  return (
    !NOUN_PROPN_NUM.has(doc.tag[k + 2] ?? '') ||
    beginsClause(doc, k + 2, from) ||
    (doc.lower[k + 3] === ',' && doc.lower[k + 4] === 'which')
  );
};

/** How long a relative clause between a subject and its verb may be, in tokens. */
const RELATIVE = 25;

/** "Australia, which returned four women, says …": the comma that ends a relative clause before the verb of its subject; null where none does. */
function endOfRelative({ lower, tag, quotationOf }: TextDocument, at: number, to: number): number | null {
  if (lower[at] !== ',' || lower[at + 1] !== 'which') return null;
  for (let k = at + SHORTEST; k < Math.min(to - SHORTEST, at + RELATIVE); k++)
    if (lower[k] === ',' && quotationOf[k] === quotationOf[at])
      return tag[k + 1] === 'AUX' || (tag[k + 1] === 'VERB' && !/ing$/.test(lower[k + 1]!)) ? k : null;
  return null;
}

/** The clauses of a sentence, as a comma with a conjunction, a semicolon or a dash parts them. */
export function segmentsOf(doc: TextDocument, { from, to }: TokenRange): Segment[] {
  const out: Segment[] = [];
  let start = from;
  let head = from;
  const put = (end: number): void => {
    out.push({ from: start, to: end, head });
  };
  for (let k = from; k < to; k++) {
    const end = endOfRelative(doc, k, to);
    if (end !== null) {
      if (k - start >= SHORTEST) put(k);
      out.push({ from: k + 1, to: end, head: k + 1 });
      k = end;
      start = k + 1;
      continue;
    }
    if (!breaks(doc, k, start) || k - start < SHORTEST || to - k <= SHORTEST) continue;
    put(k);
    start = k + 1;
    head = start;
  }
  put(to);
  return out;
}
