import { isWord as holdsWord } from './letters.js';

/** [start, end) in characters, the marks included; `open`: the closing mark is missing. */
export interface MarkedRegion {
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
}

const isWord = (c: string | undefined): boolean => c !== undefined && holdsWord(c);
const isBlank = (c: string | undefined): boolean => c === undefined || /\s/.test(c);
const DOUBLE = /["“”„‟«»]|``|''/g;
const SINGLE = /['‘’‚‛`]/g;

/**
 * Pairs of double marks. Curly marks pair by their direction (a closing mark glued to the front of a word opens, an
 * opening mark glued to the end of one closes: both are common slips); straight ones and '' by alternation. A region that the
 * paragraph leaves open runs to its end: a quotation of several paragraphs.
 */
function doubleRegions(paragraph: string): MarkedRegion[] {
  const out: MarkedRegion[] = [];
  let open = -1;
  for (const mark of paragraph.matchAll(DOUBLE)) {
    const at = mark.index;
    const after = at + mark[0].length;
    const before = paragraph[at - 1];
    const next = paragraph[after];
    if (open < 0) {
      const opens =
        /[“„‟«]/.test(mark[0]) ||
        (mark[0] === '”' || mark[0] === '»' ? isBlank(before) && isWord(next) : !(/\d/.test(before ?? '') && !isWord(next)));
      if (opens) open = at;
      continue;
    }
    const nested = /[“„‟«]/.test(mark[0]) && (isBlank(before) || isWord(next));
    if (nested) continue;
    out.push({ start: open, end: after, open: false });
    open = -1;
  }
  if (open >= 0) out.push({ start: open, end: paragraph.length, open: true });
  return out;
}

interface SingleMark {
  readonly at: number;
  readonly opens: boolean;
}

/** Single marks that stand at the edge of a word; apostrophes inside words are none. */
function singleMarks(paragraph: string): SingleMark[] {
  const out: SingleMark[] = [];
  for (const { index: at, 0: mark } of paragraph.matchAll(SINGLE)) {
    const before = paragraph[at - 1];
    const next = paragraph[at + 1];
    if (before === mark || next === mark) continue;
    if (mark !== '’' && !isWord(before) && !isBlank(next) && before !== '.' && before !== ',') out.push({ at, opens: true });
    else if (mark !== '‘' && !isWord(next) && !isBlank(before)) out.push({ at, opens: false });
  }
  return out;
}

/** May be the apostrophe of a plural ("the boys’ mothers"). */
const looksPlural = (paragraph: string, at: number): boolean => paragraph[at - 1] === 's' && paragraph[at + 1] === ' ';

/** Pairs of single marks that close inside the paragraph ("the boys’" inside a quotation does not close it). */
function singleRegions(paragraph: string): MarkedRegion[] {
  const marks = singleMarks(paragraph);
  const out: MarkedRegion[] = [];
  let open = -1;
  marks.forEach(({ at, opens }, k) => {
    if (opens) {
      if (open < 0) open = at;
      return;
    }
    if (open < 0) return;
    const next = marks[k + 1];
    if (looksPlural(paragraph, at) && next?.opens === false && !looksPlural(paragraph, next.at)) return;
    out.push({ start: open, end: at + 1, open: false });
    open = -1;
  });
  return out;
}

/** Double regions win over single ones inside them, a single region over the double ones that it holds whole. */
function merge(doubles: readonly MarkedRegion[], singles: readonly MarkedRegion[]): MarkedRegion[] {
  const out: MarkedRegion[] = [];
  let d = 0;
  for (const single of singles) {
    while (d < doubles.length && doubles[d]!.end <= single.start) out.push(doubles[d++]!);
    let e = d;
    while (e < doubles.length && doubles[e]!.start >= single.start && doubles[e]!.end <= single.end) e++;
    if (e < doubles.length && doubles[e]!.start < single.end) continue;
    out.push(single);
    d = e;
  }
  while (d < doubles.length) out.push(doubles[d++]!);
  return out;
}

/**
 * Regions inside quotation marks, paragraph by paragraph (a block between line breaks), in order, never overlapping.
 * Offsets are UTF-16 positions in `text`. Linear in its length.
 */
export function quotationRegions(text: string): MarkedRegion[] {
  const out: MarkedRegion[] = [];
  for (const { index, 0: paragraph } of text.matchAll(/[^\n\u2028\u2029]+/g)) {
    for (const r of merge(doubleRegions(paragraph), singleRegions(paragraph)))
      out.push({ start: index + r.start, end: index + r.end, open: r.open });
  }
  return out;
}
