import { NEGATIONS } from './governors.js';
import type { Site } from './site.js';

/** "Proceedings are opened in every single case": who is tried, and not who may come. */
export function isOfTrials({ doc, cue, sentence }: Site): boolean {
  for (let k = cue.from - 1; k >= sentence.from && !/^(?:[,;:"—]|and|but|that|while)$/.test(doc.lower[k]!); k--)
    if (/^(?:proceedings|prosecut\w+|charges?|charged|investigations?|trials?|tried|indict\w+)$/.test(doc.lower[k]!)) return true;
  return false;
}

/** "Their return is not under consideration": no open question. */
export const isNotConsidered = ({ doc: { lower }, cue, sentence }: Site): boolean =>
  lower[cue.from] === 'under' &&
  NEGATIONS.has(lower[cue.from - 1] ?? '') &&
  !lower.slice(sentence.from, cue.from).some((word) => /^(?:questions?|matters?|issues?|fate)$/.test(word));
