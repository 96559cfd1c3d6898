/**
 * What kinds of characters a word is made of. Nearly all are ASCII, of which it is told by number: a test by Unicode property costs many
 * times as much, and is left to the others.
 */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isBig = (code: number): boolean => code >= 65 && code <= 90;
export const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAscii = (code: number): boolean => code < 128;

/** A letter or digit of ASCII. */
export const isAsciiAlphanumeric = (code: number): boolean => isSmall(code) || isBig(code) || isAsciiDigit(code);
export const isAsciiLetter = (code: number): boolean => isSmall(code) || isBig(code);

/** Does it hold a letter or a digit? */
export function isWord(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (isAsciiAlphanumeric(code)) return true;
    if (!isAscii(code)) return /[\p{L}\p{N}]/u.test(text);
  }
  return false;
}

/** Does it begin with a capital? */
export function beginsWithCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return isAscii(first) ? isBig(first) : /^\p{Lu}/u.test(text);
}

/** A capital and a small letter: "Kest", not "KEST". */
export function isCapitalised(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  return isAscii(first) && isAscii(second) ? isBig(first) && isSmall(second) : /^\p{Lu}\p{Ll}/u.test(text);
}

/** Does it begin with four letters or more? */
export function beginsLikeWord(text: string): boolean {
  for (let k = 0; k < 4; k++) {
    const code = text.charCodeAt(k);
    if (!(code < 128)) return /^\p{L}{4}/u.test(text);
    if (!isAsciiLetter(code)) return false;
  }
  return true;
}
