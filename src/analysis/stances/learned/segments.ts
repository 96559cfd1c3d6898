import type { TextDocument, TokenRange } from '../../text/document.js';

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
    !/^(?:NOUN|PROPN|NUM)$/.test(doc.tag[k + 2] ?? '') ||
    beginsClause(doc, k + 2, from) ||
    (doc.lower[k + 3] === ',' && doc.lower[k + 4] === 'which')
  );
};

/** The clauses of a sentence, as a comma with a conjunction, a semicolon or a dash parts them. */
export function segmentsOf(doc: TextDocument, { from, to }: TokenRange): TokenRange[] {
  const out: TokenRange[] = [];
  let start = from;
  for (let k = from; k < to; k++) {
    if (!breaks(doc, k, start) || k - start < SHORTEST || to - k <= SHORTEST) continue;
    out.push({ from: start, to: k });
    start = k + 1;
  }
  out.push({ from: start, to });
  return out;
}
