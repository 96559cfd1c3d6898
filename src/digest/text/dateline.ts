import type { Span } from '../../domain/span.js';

const MONTH_DAY =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
/** Place in capitals or a date, an agency in brackets, a dash: "PARIS, Feb. 3 (Agency) -", "ERBIL, Iraq —", "March 14 (Agency) -". */
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}'’./-]+(?: \\p{Lu}[\\p{Lu}'’./-]+)*(?:, ?\\p{Lu}[\\p{L}. ]{1,30})??(?:, ?(?:${MONTH_DAY}))?|(?:${MONTH_DAY}))(?: ?\\([^)]{2,40}\\))? ?[-–—]+ ?(?=[\\p{Lu}\\p{N}“"])`,
  'u',
);
/** A place in capitals before a colon or a full stop: "CANBERRA: ", "NEW DELHI. ". Short ones may be what the sentence is about ("UN", "U.S."). */
const PLACE_ALONE = /^(?:\p{Lu}{2,} ){0,2}\p{Lu}{4,}(?:: ?|\. )(?=[\p{Lu}\p{N}“"])/u;

/** The sentence without the place, date and agency before it. */
export function withoutDateline(sentence: Span): Span {
  const lead = (DATELINE.exec(sentence.text) ?? PLACE_ALONE.exec(sentence.text))?.[0].length ?? 0;
  return { start: sentence.start + lead, end: sentence.end, text: sentence.text.slice(lead) };
}

/** A text as a span of itself. */
export const wholeOf = (text: string): Span => ({ start: 0, end: text.length, text });
