import type { Span } from '../../domain/span.js';
import type { Speaker, Statement } from '../../domain/statement.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { isWord } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';
import type { Attribution } from './attribution.js';
import { isQuoteMark, isTime } from './words.js';

const spanOf = (doc: TextDocument, { from, to }: TokenRange): Span => {
  const start = doc.start[from]!;
  const end = doc.end[to - 1]!;
  return { start, end, text: doc.text.slice(start, end) };
};

/** Behind the "that" or "that:" that leads over to a quotation; `at` for anything else. */
function behindThat(doc: TextDocument, at: number): number {
  const mark = doc.lower[at] === 'that' ? (doc.lower[at + 1] === ',' || doc.lower[at + 1] === ':' ? at + 2 : at + 1) : at;
  return isQuoteMark(doc.lower[mark]) ? mark : at;
}

const DENIES = wordKind(/^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?)$/);
/** "denied “paying a ransom”": the words alone would say the opposite. */
function isDenial(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (DENIES.at(doc, k)) return true;
  return false;
}

/** Every word stands in quotation marks, but for a "that" that leads over to them; "they are “Finns” and “will be so”" is reported. */
function isDirect(doc: TextDocument, content: readonly TokenRange[]): boolean {
  let quoted = 0;
  for (const { from, to } of content)
    for (let k = from; k < to; k++) {
      if (!isWord(doc.word[k]!)) continue;
      if (doc.quotationOf[k]! >= 0) quoted++;
      else if (behindThat(doc, from) <= k) return false;
    }
  return quoted > 0;
}

const OCCASION =
  /^(?:tweets?|posts?|twitter|facebook|instagram|telegram|x|statement|interview|letter|e?mail|message|speech|address|conference|briefing|hearing|court|parliament|video|article|op-ed|remarks|communiqué|reply|answer|response|radio|television)$/;
/** "In a tweet, Kest said: “…”": only the quotation, where the other piece says when or where. */
function withoutAdjuncts(doc: TextDocument, content: readonly TokenRange[]): readonly TokenRange[] {
  const quoted = content.filter(({ from }) => doc.quotationOf[from]! >= 0);
  if (quoted.length === 0 || quoted.length === content.length) return content;
  const isAdjunct = ({ from, to }: TokenRange): boolean =>
    doc.tag[from] === 'ADP' && (OCCASION.test(doc.lower[to - 1]!) || isTime(doc.lower[to - 1]));
  return content.filter((piece) => quoted.includes(piece) || !isAdjunct(piece));
}

/** A mark inside a quotation that opens another: with a word right behind it, and none right before. */
const opensInner = (doc: TextDocument, k: number, first: number): boolean =>
  isQuoteMark(doc.lower[k]) && doc.start[k + 1] === doc.end[k] && (k === first || doc.start[k]! > doc.end[k - 1]!);

/** Where a quotation inside the one in `first` to `last` opens that the mark at `last` closes; -1 for none. */
function innerOpening(doc: TextDocument, first: number, last: number): number {
  for (let k = last - 1; k >= first; k--) if (doc.lower[k] === doc.lower[last] && opensInner(doc, k, first)) return k;
  return -1;
}

/** Without the quotation marks around it and the comma that leads over to the speaker; those of whom the speaker quotes stay. */
function bare(doc: TextDocument, { from, to }: TokenRange): TokenRange {
  const isMark = (k: number): boolean => isQuoteMark(doc.lower[k]) && doc.quotationOf[k]! >= 0;
  let first = from;
  let end = to;
  const withoutComma = (): void => {
    while (end > first && doc.lower[end - 1] === ',') end--;
  };
  first = behindThat(doc, first);
  if (first < end && isMark(first)) first++;
  withoutComma();
  if (end > first && isMark(end - 1) && doc.quotations[doc.quotationOf[end - 1]!]!.to === end) end--;
  withoutComma();
  while (end > first && isMark(end - 1)) {
    const opening = innerOpening(doc, first, end - 1);
    if (opening > first) break;
    // “‘Come home,’” she wrote: all of it is quoted twice.
    if (opening === first) first++;
    end--;
    withoutComma();
  }
  return { from: first, to: end };
}

/** The sentence or sentences from the first to the last token of the parts. */
function evidence(doc: TextDocument, parts: readonly TokenRange[]): Span {
  const first = Math.min(...parts.map((p) => p.from));
  const last = Math.max(...parts.map((p) => p.to - 1));
  return spanOf(doc, { from: doc.sentences[doc.sentenceOf[first]!]!.from, to: doc.sentences[doc.sentenceOf[last]!]!.to });
}

/** The attribution as a fact; null when nothing is left of its content. Pieces are given in the order of the text. */
export function toStatement(doc: TextDocument, attribution: Attribution, speaker: Speaker | null): Statement | null {
  const { source, cue } = attribution;
  const said = withoutAdjuncts(doc, attribution.content);
  const direct = isDirect(doc, said) && !(attribution.rule === 'after' && cue && isDenial(doc, cue));
  const content = said
    .map((piece) => (direct ? bare(doc, piece) : piece))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  if (content.length === 0) return null;
  const spans = content.map((piece) => spanOf(doc, piece));
  return {
    quote: spans.map((span) => span.text).join(' … '),
    direct,
    source: source && spanOf(doc, source),
    cue: cue && spanOf(doc, cue),
    content: spans,
    speaker,
    sentence: evidence(doc, [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]),
    key: false,
  };
}
