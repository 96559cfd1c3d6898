import { type Walk, wordAt } from './walk.js';

/** How far before "than" stands what is preferred, in tokens. */
const PREFERRED = 16;

/** "safer", "less risky": what is said of it is said of both sides. */
const isComparative = (walk: Walk, k: number): boolean =>
  walk.doc.tag[k] === 'ADJ' && (/er$/.test(wordAt(walk, k)) || /^(?:more|less)$/.test(wordAt(walk, k - 1)));

/** "would rather see them tried there than (take them back)", "better that they stay than (come back)": what comes behind "than" is not wanted. */
export function preferredTo(walk: Walk): boolean {
  for (let k = walk.i - 1; k >= Math.max(walk.from, walk.i - PREFERRED); k--) {
    if (/^[;:—]$/.test(wordAt(walk, k))) return false;
    // "is cheaper than (leaving them there)": judged, and not wanted.
    if (isComparative(walk, k) && !/^better$/.test(wordAt(walk, k))) {
      walk.chain.failed = true;
      return false;
    }
    if (!/^(?:rather|sooner|better|prefer(?:s|red)?)$/.test(wordAt(walk, k))) continue;
    walk.chain.negative = !walk.chain.negative;
    walk.chain.indirect = true;
    walk.chain.intended = true;
    walk.chain.bare = false;
    walk.i = k - 1;
    return true;
  }
  return false;
}
