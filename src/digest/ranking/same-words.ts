import type { StatementFact } from '../../domain/facts.js';

/** Quotations that share this much of the shorter one are the same words cut differently. */
export const SAME_WORDS = 0.75;

/** The same name (or one name within the other), or no name on one side. */
export function maySpeakForEachOther(a: StatementFact, b: StatementFact): boolean {
  const one = a.speaker?.name?.toLowerCase() ?? null;
  const other = b.speaker?.name?.toLowerCase() ?? null;
  return one === null || other === null || one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
