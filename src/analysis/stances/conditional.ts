import type { TextDocument } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { CONDITIONS } from './governors.js';

const isMark = (word: string | undefined): boolean => word === ',' || word === ';' || word === '—' || word === ':';

/** What the rules below look back for: where no word of the kind stands in the sentence they need not look. */
const mayBeConditional = sentencesWith((word) => CONDITIONS.has(word) || word === 'should');

/** True when the token stands in a clause of condition: "if they return, …", "unless others act". */
export function isConditional(doc: TextDocument, token: number, from: number): boolean {
  if (!mayBeConditional(doc, token) && doc.lower[from] !== 'had' && doc.lower[from] !== 'were') return false;
  // "Had Paris agreed, the historian argues, the prisons would be empty": nothing of it is so, however far behind.
  if (doc.lower[from] === 'had' && isInverted(doc, from)) return true;
  for (let k = token; k >= from; k--) {
    const word = doc.lower[k]!;
    // "even if their citizenship has been revoked"
    if (CONDITIONS.has(word)) return (word === 'if' && doc.lower[k - 1] === 'even') || isHypothesis(doc, k);
    if (k < token && (isMark(word) || word === '"')) return opensConditional(doc, k, from);
  }
  return isInverted(doc, from);
}

/** "Should Germany decide to take them back, …", "Had they asked, …" */
const isInverted = ({ lower, tag }: TextDocument, at: number): boolean =>
  /^(?:should|had|were)$/.test(lower[at]!) && /^(?:PROPN|NOUN|DET|PRON|ADJ)$/.test(tag[at + 1] ?? '');

/** "if you have joined them" tells which people are meant; "as if" supposes nothing. */
function isHypothesis(doc: TextDocument, at: number): boolean {
  // "is provided case by case"
  if (doc.lower[at] === 'provided') return doc.tag[at - 1] !== 'AUX';
  if (doc.lower[at] !== 'if') return true;
  if (/^(?:as|even)$/.test(doc.lower[at - 1] ?? '')) return false;
  return !(
    /^(?:you|they|someone|somebody|anyone|people)$/.test(doc.lower[at + 1] ?? '') && /^(?:have|has|'ve)$/.test(doc.lower[at + 2] ?? '')
  );
}

/** "If they return, they will be tried": the main clause after a clause of condition at the head of a sentence. */
function opensConditional(doc: TextDocument, mark: number, from: number): boolean {
  if (doc.lower[mark] !== ',') return false;
  for (let k = mark - 1; k >= from; k--) {
    const word = doc.lower[k]!;
    if (isMark(word)) return false;
    const opens = k === from || isMark(doc.lower[k - 1]) || /^(?:that|"|and|but)$/.test(doc.lower[k - 1]!);
    if (word === 'if' || word === 'unless' || word === 'once') return opens && isHypothesis(doc, k);
    if ((word === 'should' ? opens : k === from) && isInverted(doc, k)) return true;
  }
  return false;
}

/** What people must have done, or how things must lie, for justice to begin. */
const GUILT =
  /\b(?:guilt\w*|crimes?|offences?|offenses?|evidence|suspicions?|suspected|suspects|proof|proven|proved|evident|grounds|committed|found|broken?|broke|convicted|blood|fought|involved|took part|taken part|joined|need be|necessary|appropriate|possible|justified|warranted|returns?|returned|com(?:e|es|ing) (?:back|home)|came (?:back|home)|brought (?:back|home)|back|sets? foot)\b/;

/** Whose people nobody takes. */
const ABANDONED =
  /\b(?:countries|governments|states|capitals|nations|nobody|no one|no (?:country|state|government))\b.*\b(?:not|n't|never|nobody|no|refus\w+|fail\w*|declin\w+|unwilling)\b|^(?:no (?:country|state|government|one)|nobody)\b/;

/** "If they come back, they will be tried", "will, if need be, be charged": justice waits for no other condition; what follows one of guilt or return is a policy. */
export function isOnlyIfGuilty(doc: TextDocument, token: number, from: number): boolean {
  if (!mayBeConditional(doc, token)) return false;
  let end = token;
  while (end > from && doc.lower[end] !== ',' && !CONDITIONS.has(doc.lower[end]!)) end--;
  // "If she has broken the law she will answer for it": no comma parts the two.
  if (CONDITIONS.has(doc.lower[end]!))
    for (end = token - 1; end > from && !/^(?:will|shall|must|'ll|if|once)$/.test(doc.lower[end]!); end--);
  let begin = end;
  while (begin > from && !CONDITIONS.has(doc.lower[begin]!) && !(doc.lower[begin] === ',' && begin < end)) begin--;
  if (end <= begin || !CONDITIONS.has(doc.lower[begin]!)) return false;
  const supposed = doc.lower.slice(begin + 1, end);
  // "If their governments do not want them, we shall try them here"
  if (ABANDONED.test(supposed.join(' '))) return true;
  return GUILT.test(supposed.join(' ')) && !supposed.some((word) => /^(?:will|would|should|must|'ll)$/.test(word));
}
