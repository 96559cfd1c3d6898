import type { TokenRange } from './document.js';
import { beginsWithCapital, isWord } from './letters.js';
import { oneOf } from './one-of.js';

interface Written {
  readonly word: readonly string[];
  readonly lower: readonly string[];
}

/** Gives a name, and tells nothing that was said. */
const NAMES = oneOf('titled|entitled|subtitled|headlined|captioned|title');
/** What has a title. */
const WORK = oneOf(
  'reports?|study|studies|books?|films?|movie|documentary|podcasts?|articles?|essay|paper|songs?|series|memoir|novel|play|programme|program|show|exhibition|campaign|survey|dossier|brief|briefing|publication|pamphlet|booklet|magazine|album|poem|episode|chapter|manual|guide|thesis|dissertation|project|lecture|conference|seminar|workshop|panel|case|law|bill|act|bestseller|autobiography|biography|drama|thriller|photograph|painting|video|called|named|of|in',
);
/** Words that a title writes small. */
const SMALL = /^(?:an?|the|and|or|but|nor|of|in|on|at|to|for|from|with|by|as|is|v|vs|v\.|vs\.|versus|de|la|le|les|des|du|der|die|und)$/;
/** Fewest words of a title that are written large. */
const FEWEST = 2;

/** "The Girls Who Never Came Home": all words large but the small ones. */
function isTitleCase({ word, lower }: Written, { from, to }: TokenRange): boolean {
  let large = 0;
  let words = 0;
  for (let k = from + 1; k < to - 1; k++) {
    if (/^[.?!;]$/.test(word[k]!) && k < to - 2) return false;
    if (!isWord(word[k]!)) continue;
    words++;
    if (beginsWithCapital(word[k]!)) large++;
    else if (!SMALL.test(lower[k]!) && !/^(?:\p{N}|'|n't)/u.test(lower[k]!)) return false;
  }
  return large >= FEWEST && words > FEWEST;
}

/**
 * "a report titled “Left behind”", "the film “The Girls Who Never Came Home”": the tokens inside these marks are the title of a work, and
 * nobody's words.
 */
export function isTitle(text: Written, range: TokenRange): boolean {
  const before = text.lower[range.from - 1] ?? '';
  if (NAMES.has(before)) return true;
  const noun = before === ',' ? (text.lower[range.from - 2] ?? '') : before;
  return WORK.has(noun) && isTitleCase(text, range);
}
