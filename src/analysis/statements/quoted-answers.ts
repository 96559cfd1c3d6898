import type { TextDocument, TokenRange } from '../text/document.js';
import { isWord } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';

/** Questions with an answer in quotation marks right behind that make an interview, and how many of them must end as a question does. */
const FEWEST_ANSWERED = 3;
const FEWEST_ENDED = 2;
/** Longer paragraphs are no interviewer's, in tokens; what only leads over to an answer is shorter still. */
const LONGEST_QUESTION = 80;
const LONGEST_REMARK = 40;

const ADDRESSED = wordKind(/^(?:you|your|yours)$/);
/** In the simple past a report tells what somebody else said elsewhere. */
const SAID = wordKind(/^(?:said|told|added|wrote|declared|insisted|announced|warned|argued|replied|stressed)$/);

/** The quotations of a paragraph in which nothing else stands but what is in brackets ("(laughs)"); none for other paragraphs. */
function onlyQuoted(doc: TextDocument, { from, to }: TokenRange): TokenRange[] {
  const regions: TokenRange[] = [];
  let depth = 0;
  for (let k = from; k < to; k++) {
    const at = doc.quotationOf[k]!;
    const region = doc.quotations[at];
    if (region) {
      if (region.from < from && !region.open) return [];
      regions.push({ from: Math.max(region.from, from), to: Math.min(region.to, to) });
      k = Math.min(region.to, to) - 1;
    } else if (doc.lower[k] === '(') depth++;
    else if (doc.lower[k] === ')') depth--;
    else if (depth === 0 && isWord(doc.word[k]!)) return [];
  }
  return regions;
}

/** What stands before an answer. */
interface Asked {
  /** A question, or words to whoever answers. */
  readonly asks: boolean;
  readonly ended: boolean;
  /** Nothing quoted, and no more than somebody who puts a question says ("The Turks think that it is late."). */
  readonly leads: boolean;
}

/** A question may stand between stars or underscores. */
function lastWord(doc: TextDocument, { from, to }: TokenRange): string {
  let k = to - 1;
  while (k > from && /^[*_]+$/.test(doc.lower[k]!)) k--;
  return doc.lower[k]!;
}

/** Does a paragraph end as a question does, in nobody's quotation? */
export const endsAsked = (doc: TextDocument, range: TokenRange): boolean =>
  range.to - range.from <= LONGEST_QUESTION && lastWord(doc, range) === '?' && doc.quotationOf[range.to - 1]! < 0;

function asked(doc: TextDocument, { from, to }: TokenRange): Asked {
  const ended = endsAsked(doc, { from, to });
  let quotes = false;
  let addressed = false;
  let reports = false;
  for (let k = from; k < to; k++) {
    if (doc.quotationOf[k]! >= 0) quotes = true;
    else if (ADDRESSED.at(doc, k)) addressed = true;
    else if (SAID.at(doc, k) && doc.tag[k - 1] !== 'AUX') reports = true;
  }
  const short = to - from <= LONGEST_REMARK;
  return { asks: ended || (short && addressed && !quotes), ended, leads: ended || (short && !quotes && (addressed || !reports)) };
}

/** The paragraphs among `body` that answer a question in quotation marks and say no word of whose they are, with what is quoted; empty where the text is no interview. */
export function quotedAnswers(doc: TextDocument, body: readonly number[]): ReadonlyMap<number, readonly TokenRange[]> {
  const answers = new Map<number, readonly TokenRange[]>();
  let answered = 0;
  let ended = 0;
  let open = false;
  for (const [n, paragraph] of body.entries()) {
    const before = body[n - 1];
    const regions = before === undefined ? [] : onlyQuoted(doc, doc.paragraphs[paragraph]!);
    if (before === undefined || regions.length === 0) continue;
    if (!answers.has(before)) {
      const told = asked(doc, doc.paragraphs[before]!);
      if (told.asks) answered++;
      if (told.ended) ended++;
      open = told.asks || (answered > 0 && told.leads);
    }
    if (open) answers.set(paragraph, regions);
  }
  return answered >= FEWEST_ANSWERED && ended >= FEWEST_ENDED ? answers : new Map();
}
