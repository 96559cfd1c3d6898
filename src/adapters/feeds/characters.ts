/** What windows-1252 has where Latin-1 has control characters: `&#146;` and stray C1 bytes mean these. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character that a C1 code point was meant to be. */
export const fromWindows1252 = (codePoint: number): string => WINDOWS_1252[codePoint - 0x80] ?? '';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const C1 = /[\u0080-\u009f]/g;

/** Any of these, or half a pair; whole pairs too, which a text may have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNUSUAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Text with only what XML 1.0 allows (production 2, Char), and C1 characters read as windows-1252. */
export const allowedText = (text: string): string =>
  UNUSUAL.test(text)
    ? text
        .replace(FORBIDDEN, '')
        .replace(/\p{Surrogate}/gu, '')
        .replace(C1, (c) => fromWindows1252(c.charCodeAt(0)))
    : text;

export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');
