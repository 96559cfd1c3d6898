import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { Attribution } from './attribution.js';
import { isGerund, isQuoted, isTime } from './words.js';

/** Longest phrase of time or place, in tokens. */
const LONGEST = 9;
const OPENS = /^(?:in|on|at|by|during|before|after|with|all|throughout)$/;
const TELLS = oneOf(
  'say|says|said|tells?|told|writes?|wrote|written|report|reports|reported|adds?|added|argues?|argued|comments?|commented|notes?|declares?|declared|replies|replied|answers?|answered|speaks?|spoke|spoken',
);

const SPEAKS = oneOf('speaks?|spoke|spoken|speaking|talks?|talked|talking');
const BESIDE =
  /^(?:after|before|ahead|alongside|beside|following|through|via|under|outside|next|from|at|during|with|without|near|between)$/;

/** "spoke after talks with Ann Kest, the envoy", "spoke through an interpreter": never what was said, however long. */
function onlySpoke(doc: TextDocument, verb: number, { from, to }: TokenRange): boolean {
  if (!SPEAKS.has(doc.lower[verb]!) || !BESIDE.test(doc.lower[from]!)) return false;
  for (let k = from; k < to; k++)
    if (isQuoted(doc, k) || /^(?:that|about|of|:)$/.test(doc.lower[k]!)) return doc.lower[k] === 'of' && k === from + 1;
  return true;
}

/** "said in a statement", "had argued all autumn", "will report in June": only when, where or how somebody spoke. */
export function isAdjunctAlone(doc: TextDocument, { rule, cue, content }: Attribution): boolean {
  const [only, more] = content;
  if (only && !more && rule === 'after' && cue && onlySpoke(doc, cue.to - 1, only)) return true;
  if (rule !== 'after' || !cue || more || !only || only.to - only.from > LONGEST || !TELLS.has(doc.lower[cue.to - 1]!)) return false;
  if (!OPENS.test(doc.lower[only.from]!) && !isTime(doc.lower[only.from])) return false;
  for (let k = only.from; k < only.to; k++) {
    if (isQuoted(doc, k) || /^(?:that|who|which|what|how|why|to|[,:;])$/.test(doc.lower[k]!)) return false;
    if (doc.tag[k] === 'AUX' || (doc.tag[k] === 'VERB' && !isGerund(doc.lower[k]!))) return false;
    if (doc.tag[k] === 'NUM' && OPENS.test(doc.lower[only.from]!) && doc.lower[only.from] !== 'in' && doc.lower[only.from] !== 'on')
      return false;
  }
  return true;
}
