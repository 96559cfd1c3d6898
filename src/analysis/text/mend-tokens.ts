import { ANYWHERE, BEFORE_NAME, isInitials } from './abbreviations.js';
import type { TaggedToken } from './tagger.js';

const isAbbreviation = (word: string): boolean => BEFORE_NAME.has(word) || ANYWHERE.has(word) || /^\p{Lu}$/u.test(word);

/** The same mark over its whole width in the given text ('' and -- are one mark of two or more characters). */
function widen(token: TaggedToken, word: string, text: string): TaggedToken {
  if (word !== '"' && word !== '—') return token;
  const first = text[token.start]!;
  if (first !== "'" && first !== '`' && first !== '-') return token;
  let end = token.end;
  const limit = word === '"' ? token.start + 2 : text.length;
  while (end < limit && text[end] === first) end++;
  return { ...token, end };
}

/**
 * Mends what the tagger leaves to be desired: "Rev" and "." are one token where the stop belongs to the abbreviation,
 * and marks of two characters have their full width.
 */
export function mendTokens(tokens: readonly TaggedToken[], plain: string, text: string): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const word = plain.slice(token.start, token.end);
    const next = tokens[i + 1];
    if (next && next.start === token.end && plain[next.start] === '.' && next.end === next.start + 1 && isAbbreviation(word)) {
      const after = tokens[i + 2];
      const goesOn = after !== undefined && plain[after.start - 1] === ' ' && !plain.slice(next.end, after.start).includes('\n');
      if (goesOn || isInitials(`${word}.`)) {
        out.push({ ...token, end: next.end, lemma: `${token.lemma}.` });
        i++;
        continue;
      }
    }
    out.push(widen(token, word, text));
  }
  return out;
}
