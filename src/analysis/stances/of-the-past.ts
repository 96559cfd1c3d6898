import { MONTHS } from '../../domain/instant.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { governs } from './governors.js';

const PAST_OPENER =
  /^(?:until|till|under (?:the|its|their|an?) (?:previous|former|last|old|then|earlier)|at (?:first|the time|that time)|before (?:19|20)\d\d|back then|for (?:(?:two|three|four|five|six|seven|eight|nine|ten|many|several|\d+) )?(?:years|months)|in the past|at the beginning)\b/;

/** "Under President Barry, the government had pressed allies": in whose days, when somebody else has them now. */
const isUnderSomebody = ({ lower, word }: TextDocument, from: number, token: number): boolean =>
  lower[from] === 'under' &&
  /^\p{Lu}\p{Ll}/u.test(word[from + 1] ?? '') &&
  lower.slice(from + 2, from + UNDER_REACH).includes(',') &&
  lower.slice(from + 2, token).includes('had');
const UNDER_REACH = 7;

/** "took back three families in 2019, under the previous government": behind what was done. */
function isUnderThose({ lower }: TextDocument, token: number): boolean {
  for (let k = token + 1; k < token + UNDER_WITHIN && !/^[.;"—]$/.test(lower[k] ?? '.'); k++)
    if (lower[k] === 'under' && UNDER_THOSE.test(lower.slice(k + 1, k + 8).join(' '))) return true;
  return false;
}
const UNDER_WITHIN = 24;
const UNDER_THOSE =
  /^(?:the|its|an?|their) (?:previous|former|last|old|then|earlier) (?:\S+ ){0,3}(?:government|cabinet|coalition|administration|minister|presidency)\b/;

const UNTIL = new RegExp(
  `^until (?:(?:early|mid|late|the (?:spring|summer|autumn|end) of) )?(?:(?:${MONTHS.join('|')}) )?(?:(?:19|20)\\d\\d|last (?:year|month|spring|summer|autumn|winter))\\b`,
);
/** What makes a verb one of what is to come, and what begins to speak of something else. */
const TO_COME = /^(?:will|would|shall|must|should|may|can|could|is|are)$/;
const isToCome = (word: string): boolean => TO_COME.test(word) || governs(word, 'intend');
const OTHERWISE = /^(?:[.,;"—]|who|whom|which|that|where|when|and|but)$/;
/** How far before a verb stands what makes it one of what is to come, in tokens. */
const AUXILIARY_REACH = 4;

/** "took back women until 2019", and not "will hold them until 2030", "a woman who lived there until 2019". */
function hasEnded({ lower }: TextDocument, token: number): boolean {
  if (lower.slice(Math.max(0, token - AUXILIARY_REACH), token).some(isToCome)) return false;
  for (let k = token; k < token + UNDER_WITHIN; k++) {
    const word = lower[k] ?? '.';
    if (OTHERWISE.test(word) || isToCome(word)) return false;
    if (word === 'until') return UNTIL.test(lower.slice(k, k + 6).join(' '));
  }
  return false;
}

/** Is it said behind a token, where a deed or wish is told, that it was so under another government, or to a time that has passed? */
export const heldThen = (doc: TextDocument, token: number): boolean => isUnderThose(doc, token) || hasEnded(doc, token);

/** "Until last year Belgium rejected …", "Under the previous government …": a policy that was. */
export function isOfThePast(doc: TextDocument, { from: first }: TokenRange, token: number): boolean {
  let from = token + 1;
  while (from > first && doc.lower[from - 1] !== ';') from--;
  const opener = doc.lower.slice(from, from + 4).join(' ');
  if (heldThen(doc, token)) return true;
  if (!PAST_OPENER.test(opener) && !isUnderSomebody(doc, from, token)) return false;
  // "For years Paris has resisted …": it still does.
  const before = doc.lower.slice(from + 2, token);
  if (before.includes('had')) return !before.some((word) => /^(?:now|but)$/.test(word));
  const goesOn = opener.startsWith('for ') ? /^(?:now|but|and|has|have)$/ : /^(?:now|but|and)$/;
  return !before.some((word) => goesOn.test(word));
}
