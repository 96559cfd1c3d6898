import type { TextDocument } from '../text/document.js';
import type { Attribution } from './attribution.js';
import { isGerund, isQuoted, isTime } from './words.js';

/** Longest phrase of time or place, in tokens. */
const LONGEST = 9;
const OPENS = /^(?:in|on|at|by|during|before|after|with|all|throughout)$/;
const TELLS =
  /^(?:say|says|said|tells?|told|writes?|wrote|written|report|reports|reported|adds?|added|argues?|argued|comments?|commented|notes?|declares?|declared|replies|replied|answers?|answered|speaks?|spoke|spoken)$/;

/** "said in a statement", "had argued all autumn", "will report in June": only when, where or how somebody spoke. */
export function isAdjunctAlone(doc: TextDocument, { rule, cue, content }: Attribution): boolean {
  const [only, more] = content;
  if (rule !== 'after' || !cue || more || !only || only.to - only.from > LONGEST || !TELLS.test(doc.lower[cue.to - 1]!)) return false;
  if (!OPENS.test(doc.lower[only.from]!) && !isTime(doc.lower[only.from])) return false;
  for (let k = only.from; k < only.to; k++) {
    if (isQuoted(doc, k) || /^(?:that|who|which|what|how|why|to|[,:;])$/.test(doc.lower[k]!)) return false;
    if (doc.tag[k] === 'AUX' || (doc.tag[k] === 'VERB' && !isGerund(doc.lower[k]!))) return false;
    if (doc.tag[k] === 'NUM' && OPENS.test(doc.lower[only.from]!) && doc.lower[only.from] !== 'in' && doc.lower[only.from] !== 'on')
      return false;
  }
  return true;
}
