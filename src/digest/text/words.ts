const STOP = new Set(
  `a an the and or but if of in on at to for from by with as is are was were be been being it its this that these those he she they them his her
  their we us our you your i who whom which what when where there here not no nor do does did done has have had having will would shall should can
  could may might must than then so such also into over under after before about between during against more most other some any all each both said
  says say saying told tells according added`.split(/\s+/),
);

/** Runs of letters and digits in lower case, accents kept, plain apostrophes dropped. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export const isStopWord = (word: string): boolean => STOP.has(word);

/** The words that carry content, each once. */
export const contentWords = (text: string): Set<string> => new Set(wordsOf(text).filter((word) => !isStopWord(word)));

/** Shared words over the words of the smaller set: 1 when one text holds the other. 0 when either is empty. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** Shared words over all words (Jaccard). 0 when both are empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common;
}
