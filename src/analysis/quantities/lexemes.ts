import type { TextDocument } from '../text/document.js';
import { isAsciiAlphanumeric, isAsciiDigit, isAsciiLetter, isBlankAt } from '../text/letters.js';
import { LONGEST_WORD } from '../text/tagger.js';
import { wordOf } from '../text/vocabulary.js';
import { wordKind } from '../text/word-kinds.js';

/**
 * The pieces that numbers are written with. The tokens of the document will not do: taggers cut "$1.5bn", "5-10" or "RM2.70"
 * each in a way of its own, so the number grammar reads the characters itself. One pass, every pattern sticky: linear in the text.
 */
export interface Lexeme {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean;
  /** Of a number, else null. */
  readonly value: number | null;
}

/** 1,234,567 · 1 234 567 · 1234 · 12.5 · .5 (a leading point only after white space or an opening mark). */
const DIGITS =
  /(?:\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3}){1,4}(?![\d:]|[.,]\d|[ \u00a0]\d)|\d+)(?:\.\d+)?|\.\d+/y;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/uy;
const NAME_TAIL = /[\p{L}\p{M}\d]+/uy;
const OTHER = /./suy;

const POINT = 46;
const APOSTROPHE = 39;

const VULGAR = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);

/** Letters that stand before a number as its currency: they do not make the digits part of a name ("AUD1.5m", but "S8"). */
const CURRENCY_CODE =
  /^(?:[A-Z]{2}D|USD?|EUR|GBP|CHF|JPY|CNY|RMB|INR|RUB|SEK|NOK|DKK|PLN|TRY|ZAR|KRW|IDR|PHP|THB|SAR|AED|IQD|EGP|NIS|ILS|RM|Rs|PS)$/;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** End of the ASCII word at `at`, where that is all there is to it; -1 where only the patterns can tell. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  return end === at || !endsAt(text, end) ? -1 : end;
}

function wordAt(text: string, at: number): string | null {
  const end = plainWordEnd(text, at);
  if (end >= 0) return text.slice(at, end);
  const word = match(WORD, text, at);
  const tail = word === null || CURRENCY_CODE.test(word) ? null : match(NAME_TAIL, text, at + word.length);
  return word !== null && tail !== null ? word + tail : word;
}

const lowerOf = (raw: string): string => {
  const { lower } = wordOf(raw);
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** A token of ASCII letters alone, which is a word where nothing that belongs to it stands behind it. */
const PLAIN = wordKind(/^[a-z]+$/);

/** Does the word of plain letters that ends at `end` end there? Not where letters, digits or an apostrophe follow. */
function endsAt(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return !(next > 127 || isAsciiAlphanumeric(next) || next === APOSTROPHE);
}

/** Cuts a text into words, numbers and single marks; white space is left out. */
export function lex(doc: TextDocument): Lexeme[] {
  const { text, length, start, end, word: words, lower: lowers } = doc;
  const out: Lexeme[] = [];
  let at = 0;
  let token = 0;
  let glued = false;
  const put = (kind: Lexeme['kind'], raw: string, lower: string, value: number | null = null): void => {
    out.push({ kind, text: raw, lower, start: at, end: at + raw.length, glued, value });
    at += raw.length;
    glued = true;
  };
  const push = (kind: Lexeme['kind'], raw: string, value: number | null = null): void => put(kind, raw, lowerOf(raw), value);
  /** Most words are tokens too, whose strings are at hand; so are runs of characters, in which no number counts anything. */
  const putToken = (): boolean => {
    while (token < length && start[token]! < at) token++;
    if (token >= length || start[token] !== at) return false;
    const isRun = end[token]! - at > LONGEST_WORD;
    if (!isRun && (!PLAIN.at(doc, token) || !endsAt(text, end[token]!))) return false;
    put(isRun ? 'mark' : 'word', words[token]!, lowers[token]!);
    return true;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlankAt(text, at)) {
      at++;
      glued = false;
      continue;
    }
    if (putToken()) continue;
    const word = code > 127 || isAsciiLetter(code) ? wordAt(text, at) : null;
    if (word) {
      push('word', word);
      continue;
    }
    // A mark of ASCII that no number begins with; a text may be nothing but such marks.
    if (code < 128 && code !== POINT && !isAsciiDigit(code)) {
      put('mark', text[at]!, text[at]!);
      continue;
    }
    const character = match(OTHER, text, at) ?? '';
    const vulgar = VULGAR.get(character);
    if (vulgar !== undefined) {
      push('number', character, vulgar);
      continue;
    }
    const digits = character === '.' && glued ? null : match(DIGITS, text, at);
    if (digits) push('number', digits, Number(digits.replace(/[,\s]/g, '')));
    else push('mark', character);
  }
  return out;
}
