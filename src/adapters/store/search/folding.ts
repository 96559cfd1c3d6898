/** Letters that are no base letter with an accent, as they are commonly typed without them. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/** A text without accents and capitals, for look-ups that take any spelling: "Søren Weiß" → "soren weiss". */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/[ßøæœđðþłı]/g, (letter) => PLAIN[letter] ?? letter);

/**
 * A text as the search engines are given it: folded words with single spaces between. Both databases then see the same
 * words, whatever each would make of hyphens, apostrophes or addresses.
 */
export const searchable = (text: string): string => wordsOf(text).join(' ');

/**
 * Each word a user typed as the run of searchable words it stands for: "al-Hol" → ["al", "hol"]. No word, no run. A word typed twice counts
 * once: PostgreSQL's planner would think that few texts hold it twice over.
 */
export function searchTerms(words: string): string[][] {
  const runs = words
    .split(/\s+/)
    .map(wordsOf)
    .filter((run) => run.length > 0);
  return [...new Map(runs.map((run) => [run.join(' '), run])).values()];
}

const wordsOf = (text: string): string[] => folded(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
