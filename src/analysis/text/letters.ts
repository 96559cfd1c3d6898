/**
 * What kinds of characters a word is made of. Nearly all are ASCII, of which it is told by number: a test by Unicode property costs many
 * times as much, and is left to the others.
 */
/** A small letter of ASCII. */
export const isSmallAscii = (code: number): boolean => code >= 97 && code <= 122;
const isBig = (code: number): boolean => code >= 65 && code <= 90;
export const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAscii = (code: number): boolean => code < 128;

/** A letter or digit of ASCII. */
export const isAsciiAlphanumeric = (code: number): boolean => isSmallAscii(code) || isBig(code) || isAsciiDigit(code);
export const isAsciiLetter = (code: number): boolean => isSmallAscii(code) || isBig(code);

/** Does it hold a letter or a digit? */
export function isWord(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (isAsciiAlphanumeric(code)) return true;
    if (!isAscii(code)) return /[\p{L}\p{N}]/u.test(text);
  }
  return false;
}

/** Does it begin with a capital? No where there is no such word. */
export function beginsWithCapital(text: string | undefined): boolean {
  if (text === undefined) return false;
  const first = text.charCodeAt(0);
  return isAscii(first) ? isBig(first) : /^\p{Lu}/u.test(text);
}

/** A capital and a small letter: "Kest", not "KEST". */
export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  return isAscii(first) && isAscii(second) ? isBig(first) && isSmallAscii(second) : /^\p{Lu}\p{Ll}/u.test(text);
}

/** Does it begin with four letters or more? */
export function beginsLikeWord(text: string): boolean {
  for (let k = 0; k < 4; k++) {
    const code = text.charCodeAt(k);
    if (!isAscii(code) && k < text.length) return /^\p{L}{4}/u.test(text);
    if (!isAsciiLetter(code)) return false;
  }
  return true;
}

const BLANK = 32;
/** Does white space stand at `at`? */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === BLANK || ((code < BLANK || !isAscii(code)) && /\s/.test(text[at]!));
}

/** Into how many pieces white space cuts a text that neither begins nor ends with any. */
export function pieces(text: string): number {
  let count = 1;
  for (let k = 1; k < text.length; k++) if (isBlankAt(text, k) && !isBlankAt(text, k - 1)) count++;
  return count;
}

/** "National Security Committee" → "NSC". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => beginsWithCapital(word))
    .map((word) => word[0])
    .join('');
