/** Up to eight words of the same sentence. */
const GAP = '(?:[^\\s.!?]+\\s+){0,8}?';

/**
 * True for a text that holds one of the terms of a topic pack, as `domain/topic.ts` writes them: whole words and their regular plural in any
 * case, `repatriat*` for a beginning, `a|b` for either, `...` for a gap, hyphen or space alike.
 */
export function holdsTerm(terms: readonly string[]): (text: string) => boolean {
  const patterns = terms.map((term) => new RegExp(`(?<![\\p{L}\\p{N}])${term.split(' ').map(wordPattern).join('')}`, 'iu'));
  return (text) => patterns.some((pattern) => pattern.test(text));
}

function wordPattern(word: string, index: number, words: readonly string[]): string {
  if (word === '...') return GAP;
  const either = word.split('|').map((form) => {
    const open = form.endsWith('*');
    const body = (open ? form.slice(0, -1) : form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('-', '[- ]');
    return open ? `${body}[\\p{L}\\p{N}]*` : `${body}(?:e?s)?`;
  });
  const last = index === words.length - 1;
  return `(?:${either.join('|')})(?![\\p{L}\\p{N}])${last ? '' : '[\\s-]+'}`;
}
