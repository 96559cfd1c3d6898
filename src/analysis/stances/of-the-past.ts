import type { TextDocument, TokenRange } from '../text/document.js';

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
export function isUnderThose({ lower }: TextDocument, token: number): boolean {
  for (let k = token + 1; k < token + UNDER_WITHIN && !/^[.;"—]$/.test(lower[k] ?? '.'); k++)
    if (lower[k] === 'under' && UNDER_THOSE.test(lower.slice(k + 1, k + 8).join(' '))) return true;
  return false;
}
const UNDER_WITHIN = 24;
const UNDER_THOSE =
  /^(?:the|its|an?|their) (?:previous|former|last|old|then|earlier) (?:\S+ ){0,3}(?:government|cabinet|coalition|administration|minister|presidency)\b/;

/** "Until last year Belgium rejected …", "Under the previous government …": a policy that was. */
export function isOfThePast(doc: TextDocument, { from: first }: TokenRange, token: number): boolean {
  let from = token + 1;
  while (from > first && doc.lower[from - 1] !== ';') from--;
  const opener = doc.lower.slice(from, from + 4).join(' ');
  if (isUnderThose(doc, token)) return true;
  if (!PAST_OPENER.test(opener) && !isUnderSomebody(doc, from, token)) return false;
  // "For years Paris has resisted …": it still does.
  const before = doc.lower.slice(from + 2, token);
  if (before.includes('had')) return !before.some((word) => /^(?:now|but)$/.test(word));
  const goesOn = opener.startsWith('for ') ? /^(?:now|but|and|has|have)$/ : /^(?:now|but|and)$/;
  return !before.some((word) => goesOn.test(word));
}
