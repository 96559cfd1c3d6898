import type { TokenRange } from './document.js';

/** Does any of the words stand in a range of a text? */
export function holdsAny({ lower }: { readonly lower: readonly string[] }, { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) if (words.has(lower[k]!)) return true;
  return false;
}
