import { wordKind } from '../text/word-kinds.js';
import { SPEECH } from './governors.js';
import { oncePerPlace } from './once.js';

const SPEAKS = wordKind(SPEECH);
/** How far before the inner mark its verb stands, in tokens: "tell us, '". */
const REACH = 3;

/**
 * "“They tell us, ‘We have cancelled his passport,’” the minister said": the verb of those whose words somebody repeats, for a token in these
 * words; -1 elsewhere. What they say is not the will of whoever repeats it.
 */
export const quotedWithin = oncePerPlace(({ doc }, token): number => {
  const { lower, tag, quotationOf } = doc;
  if (quotationOf[token]! < 0) return -1;
  const { from } = doc.sentences[doc.sentenceOf[token]!]!;
  for (let k = token - 1; k > from; k--) {
    if (lower[k] !== "'") continue;
    if (!/^[,:]$/.test(lower[k - 1]!)) return -1;
    for (let verb = k - 2; verb > Math.max(from, k - 2 - REACH); verb--)
      if (SPEAKS.at(doc, verb) && tag[verb] !== 'NOUN') return /^(?:i|we)$/.test(lower[verb - 1]!) ? -1 : verb;
    return -1;
  }
  return -1;
});
