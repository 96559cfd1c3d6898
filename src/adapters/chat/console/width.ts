const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Regional_Indicator}/u;
const ZERO = /^(?:\p{Mn}|\p{Me}|\u200c|\u200d)+$/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes in a terminal: two for East Asian characters and emoji (a flag is one), none for combining marks. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const { segment } of segmenter.segment(text)) count += columnsOf(segment);
  return count;
}

function columnsOf(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** The longest beginning of `text` that fits into `width` columns, at least one character; characters are never torn. */
export function headOf(text: string, width: number): string {
  let head = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    used += columnsOf(segment);
    if (head !== '' && used > width) break;
    head += segment;
  }
  return head;
}
