/** "tents?": with and without the letter before the mark. */
function formsOf(word: string): string[] {
  const at = word.indexOf('?');
  if (at < 0) return [word];
  const rest = formsOf(word.slice(at + 1));
  return [word.slice(0, at), word.slice(0, at - 1)].flatMap((start) => rest.map((end) => start + end));
}

/**
 * Words written as alternatives ("tents?|annexe?"), to be asked of one word at a time: a look into a set costs a fraction of what a pattern
 * for whole words does, whose compiled code is fetched from memory anew for each of the thousands of questions that a text is asked.
 */
export const oneOf = (alternatives: string): ReadonlySet<string> => new Set(alternatives.split('|').flatMap(formsOf));
