import { sentencesOf } from './sentences.js';

/** A piece of a source, character for character, and whether more of it follows. */
export interface Excerpt {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * The first whole sentences of `text` that fit into `limit` characters, at least one. A sentence is never cut inside, since half
 * of one can say the opposite; only one longer than `hardLimit` (no sentence of a newspaper) ends at a word.
 */
export function excerpt(text: string, limit: number, hardLimit = limit * 3): Excerpt {
  const trimmed = text.trim();
  if (trimmed.length <= limit) return { text: trimmed, cut: false };
  let end = 0;
  for (const sentence of sentencesOf(trimmed)) {
    if (end > 0 && sentence.end > limit) break;
    end = sentence.end;
  }
  if (end > hardLimit) {
    const space = trimmed.lastIndexOf(' ', hardLimit);
    end = space > hardLimit / 2 ? space : hardLimit;
    if (isLowSurrogate(trimmed.charCodeAt(end))) end -= 1;
  }
  return { text: trimmed.slice(0, end).trimEnd(), cut: end < trimmed.length };
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
