import { ownString } from './vocabulary.js';

/** So many answers are remembered; then all are forgotten. */
const MOST = 1000;

/** Answers a question about names and roles from memory: the same few are asked about for every fact of a text, and of many texts. */
export function remembered(find: (words: string) => boolean): (words: string) => boolean {
  const known = new Map<string, boolean>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = find(words);
    if (known.size >= MOST) known.clear();
    known.set(ownString(words), found);
    return found;
  };
}
