/** Marks that one character of the plain form stands for. Quotation marks keep their direction in the given text. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201a', "'"],
  ['\u201b', "'"],
  ['\u02bc', "'"],
  ['\u00b4', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u201f', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u2012', '—'],
  ['\u2013', '—'],
  ['\u2015', '—'],
  ['\u2212', '—'],
  ['\u2011', '-'],
  ['\u2010', '-'],
  ['\u200b', ' '],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

const SPECIAL = /[\u2018-\u201f\u02bc\u00b4\u00ab\u00bb\u2010-\u2015\u2212\u200b\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const BLANK = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|[^\S\n ]/g;

/**
 * The text with quotation marks, apostrophes, dashes and blanks in their plain form, always exactly as long as the
 * text, so that offsets hold in both. Marks of two characters ('' `` --) become one character and blanks.
 */
export function plainForm(text: string): string {
  const plain = text.replace(SPECIAL, (mark) => SINGLE.get(mark) ?? mark).replace(BLANK, ' ');
  // Few texts hold any of these: a pattern that looks for them takes ten times as long to say so.
  const marks = plain.includes('``') || plain.includes("''") ? plain.replace(/``|''/g, '" ') : plain;
  const dashes = marks.includes('--') ? marks.replace(/-{2,}/g, (run) => '—'.padEnd(run.length)) : marks;
  return dashes.includes(' - ') ? dashes.replace(/(?<= )-(?= )/g, '—') : dashes;
}
