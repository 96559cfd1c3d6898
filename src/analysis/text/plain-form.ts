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

/** Letters of Latin alphabets beyond those of Western Europe, and marks written behind their letter. */
const BEYOND_WEST = /[\u0100-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/g;
/** Those that no mark makes out of a plain letter. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
  Ŋ: 'N',
  œ: 'o',
  Œ: 'O',
};

/**
 * A text in plain form with the letters that the tagger knows: it takes any other for a word of its own ("Ke-ş-kin"). As long as the text,
 * so that offsets hold in both.
 */
export const westernLetters = (plain: string): string =>
  plain.replace(BEYOND_WEST, (letter, at: number) => {
    const base = OWN_LETTERS[letter] ?? letter.normalize('NFD')[0]!;
    // A mark stands for its letter once more; what is left is a letter of some kind.
    return /[A-Za-z]/.test(base) ? base : (/[A-Za-z]/.exec(plain[at - 1] ?? '')?.[0] ?? 'e');
  });
