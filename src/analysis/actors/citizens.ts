import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';

const CITIZENS = oneOf(
  'Friends|Mothers|Women|Families|Parents|Relatives|Children|Doctors|Lawyers|Jurists|Physicians|Voices|Citizens|Volunteers|Partners|Hands',
);

/**
 * "director of Friends of Freedonia", "of Friends of Freedonia Ruritania": does a body of citizens have the name at `from` in its own? Where a
 * sentence opens with it, "Women of Freedonia" may be any of them: a word in small letters stands before it.
 */
export function isOfCitizens({ lower, word }: TextDocument, from: number): boolean {
  let at = from - 1;
  while (beginsWithCapital(word[at]) && from - at <= LONGEST) at--;
  return (lower[at] === 'of' || lower[at] === 'for') && CITIZENS.has(word[at - 1] ?? '') && /^\p{Ll}/u.test(word[at - 2] ?? '');
}
/** The longest name that it may have, in tokens. */
const LONGEST = 3;

/** "21 citizens of North Macedonia" are no place. */
export const tellsOfCitizens = ({ lower }: TextDocument, { from }: TokenRange): boolean =>
  lower[from - 1] === 'of' && /^(?:citizen|national)s?$/.test(lower[from - 2] ?? '');
