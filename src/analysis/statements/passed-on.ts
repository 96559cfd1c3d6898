import type { TextDocument, TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';

/** Who only passes on what others said: papers, and those who print them. */
const PASSES_ON = wordKind(
  /^(?:newspapers?|paper|daily|weekly|magazine|broadcaster|channel|station|tabloid|website|outlets?|portal|agency|media|news|tv|television|radio|press|reuters|afp|ap|dpa|transcripts?|minutes|recording|footage|reports?|statements?|documents?|letters?|e?mails?|memos?|papers|filings?|article|post|video|communiqué|readout|summary)$/,
);

/** "according to the daily Kest Post", "to minutes of the meeting", "to local media reports": whoever is named beside it said it. */
export function passesOn(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to && doc.lower[k] !== ','; k++) if (PASSES_ON.at(doc, k)) return true;
  return false;
}

/** Longest way from a verb to the comma before "according to", in tokens. */
const REACH = 6;

/** "“…,” she said, according to the daily", "he wrote to his brother, according to prosecutors": the verb reports as well. */
export function saysBeforeAccording({ lower, tag }: TextDocument, at: number, verbs: RegExp): boolean {
  if (!verbs.test(lower[at]!)) return false;
  for (let k = at + 1; k <= at + REACH; k++) {
    if (lower[k] === ',') return lower[k + 1] === 'according';
    if (tag[k] === 'VERB' || tag[k] === 'AUX') return false;
  }
  return false;
}
