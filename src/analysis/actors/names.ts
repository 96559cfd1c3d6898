import type { TextDocument } from '../text/document.js';
import { isAsciiAlphanumeric, isSmallAscii, isWord } from '../text/letters.js';

/** The length of a name below which capitals are its own form: "US" is never the headline form of "us". */
const HEADLINE_LENGTH = 5;
const FOLD: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '‐': '-', '‑': '-', '–': '-', '\u00a0': ' ', '\n': ' ', '\t': ' ' };
/** Bit by which a small ASCII letter differs from its capital. */
const CASE = 32;
/** Are they letters that no case makes one? */
const differ = (a: number, b: number): boolean => isAsciiAlphanumeric(a) && isAsciiAlphanumeric(b) && (a | CASE) !== (b | CASE);
const isWordCharacter = (c: string | undefined): boolean => c !== undefined && isWord(c);

/** True when `text` holds the name at `at`, in its own case or, for longer names, in capitals. */
export function standsAt(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  // The last letter tells nearly all names apart that begin with the same word, above all those with an article.
  if (end > text.length || differ(text.charCodeAt(end - 1), name.charCodeAt(name.length - 1)) || isWordCharacter(text[end])) return false;
  let own = true;
  let capitals = name.length >= HEADLINE_LENGTH;
  for (let k = 0; k < name.length && (own || capitals); k++) {
    // Nearly always the same letter: its form need not be looked up.
    if (text.charCodeAt(at + k) === name.charCodeAt(k) && isAsciiAlphanumeric(name.charCodeAt(k))) {
      if (isSmallAscii(name.charCodeAt(k))) capitals = false;
      continue;
    }
    const given = text[at + k]!;
    const wanted = name[k]!;
    // Nor that of another letter: most names that begin with a word go on otherwise.
    const folded = isAsciiAlphanumeric(text.charCodeAt(at + k)) ? given : (FOLD[given] ?? given);
    if (folded !== wanted && !(k === 0 && folded.toLowerCase() === wanted.toLowerCase() && /^(?:the |The |\p{Ll})/u.test(name)))
      own = false;
    if (capitals && folded !== wanted.toUpperCase()) capitals = false;
  }
  return own || capitals;
}

/** Index after the token that holds the character before `offset`. */
export function tokenAfter(doc: TextDocument, from: number, offset: number): number {
  let to = from + 1;
  while (to < doc.length && doc.start[to]! < offset) to++;
  return to;
}
