import { ANYWHERE, BEFORE_NAME, isInitials } from './abbreviations.js';
import { addToken, noTokens, type Tokens } from './tokens.js';
import { wordOf } from './vocabulary.js';

const isAbbreviation = (word: string): boolean => BEFORE_NAME.has(word) || ANYWHERE.has(word) || /^\p{Lu}$/u.test(word);

/** Where the mark that begins at `start` ends in the given text ('' and -- are one mark of two or more characters). */
function widened(plain: string, text: string, start: number, end: number): number {
  const mark = plain[start];
  if (end !== start + 1 || (mark !== '"' && mark !== '—')) return end;
  const first = text[start];
  if (first !== "'" && first !== '`' && first !== '-') return end;
  let wide = end;
  const limit = mark === '"' ? start + 2 : text.length;
  while (wide < limit && text[wide] === first) wide++;
  return wide;
}

/** Does a full stop alone stand at `next`, glued to the abbreviation before it whose own it is? */
function takesStop({ start, end }: Tokens, at: number, plain: string): boolean {
  const stop = start[at + 1];
  if (stop === undefined || stop !== end[at] || plain[stop] !== '.' || end[at + 1] !== stop + 1) return false;
  const word = plain.slice(start[at], stop);
  if (!isAbbreviation(word)) return false;
  const after = start[at + 2];
  const goesOn = after !== undefined && plain[after - 1] === ' ' && !plain.slice(stop + 1, after).includes('\n');
  return goesOn || isInitials(`${word}.`);
}

/** Words that the tagger takes for abbreviations with the full stop that ends their sentence, and what they are. */
const NO_ABBREVIATION: ReadonlyMap<string, string> = new Map([
  ['in', 'ADP'],
  ['ill', 'ADJ'],
  ['no', 'INTJ'],
  ['sat', 'VERB'],
  ['miss', 'VERB'],
  ['wash', 'VERB'],
  ['mass', 'NOUN'],
  ['fig', 'NOUN'],
]);

/** "… will not be allowed in. Her lawyers": the length of the word whose stop is the sentence's own; 0 for an abbreviation. */
function endsSentence({ start, end }: Tokens, at: number, plain: string): number {
  const length = end[at]! - start[at]! - 1;
  if (length < 2 || length > 4 || plain[end[at]! - 1] !== '.') return 0;
  if (!NO_ABBREVIATION.has(plain.slice(start[at], end[at]! - 1))) return 0;
  const next = start[at + 1];
  return next === undefined || /^[\p{Lu}"'”’)\]]/u.test(plain[next]!) ? length : 0;
}

/** "UN-backed", "UN-led": the tagger parts such words, but takes this one for a prefix as in "un-American". */
const BODY = 'UN-';
const namesBody = ({ start, end }: Tokens, at: number, plain: string): boolean =>
  end[at]! - start[at]! > BODY.length && plain.startsWith(BODY, start[at]);

function partBody(out: Tokens, begin: number, end: number, plain: string): void {
  const dash = begin + BODY.length - 1;
  const rest = plain.slice(dash + 1, end);
  addToken(out, begin, dash, wordOf('UN'), 'PROPN', 'un');
  addToken(out, dash, dash + 1, wordOf('-'), 'PUNCT', '-');
  addToken(out, dash + 1, end, wordOf(rest), /(?:ed|run)$/.test(rest) ? 'VERB' : 'NOUN', rest);
}

/**
 * Mends what the tagger leaves to be desired: "Rev" and "." are one token where the stop belongs to the abbreviation,
 * "UN-backed" is three, and marks of two characters have their full width.
 */
export function mendTokens(tokens: Tokens, plain: string, text: string): Tokens {
  const { start, end, word, tag, lemma } = tokens;
  let sound = 0;
  const isSound = (at: number): boolean =>
    !takesStop(tokens, at, plain) &&
    !namesBody(tokens, at, plain) &&
    endsSentence(tokens, at, plain) === 0 &&
    widened(plain, text, start[at]!, end[at]!) === end[at];
  while (sound < start.length && isSound(sound)) sound++;
  // Most texts need no mending.
  if (sound === start.length) return tokens;
  const out = noTokens();
  for (let i = 0; i < start.length; i++) {
    if (takesStop(tokens, i, plain)) {
      addToken(out, start[i]!, end[i + 1]!, wordOf(`${word[i]!.text}.`), tag[i]!, `${lemma[i]}.`);
      i++;
      continue;
    }
    if (namesBody(tokens, i, plain)) {
      partBody(out, start[i]!, end[i]!, plain);
      continue;
    }
    const length = endsSentence(tokens, i, plain);
    if (length > 0) {
      const stop = start[i]! + length;
      const stem = plain.slice(start[i], stop);
      addToken(out, start[i]!, stop, wordOf(stem), NO_ABBREVIATION.get(stem)!, stem);
      addToken(out, stop, stop + 1, wordOf('.'), 'PUNCT', '.');
    } else addToken(out, start[i]!, widened(plain, text, start[i]!, end[i]!), word[i]!, tag[i]!, lemma[i]!);
  }
  return out;
}
