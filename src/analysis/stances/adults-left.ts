import type { TextDocument } from '../text/document.js';
import { firstAtLeast } from '../text/sorted.js';

const ADULTS =
  '(?:mothers?|parents?|adults?|women|men|fathers?|fighters|widows?|grown - ups?|aunts?|uncles?|everyone else|anyone else|nobody else)';
/** "but not their mothers", "only orphans", "their parents must be tried there": adults are left out in so many words. */
export const LEAVES_ADULTS = new RegExp(
  [
    '\\b(?:(?<!not )only|(?<!(?:travel|left) )alone|unaccompanied)\\b',
    `(?:\\bnot|n['’]t)(?! only| just| merely)\\b[^.!?]{0,30}\\b${ADULTS}\\b`,
    `\\b(?:never|nor|none|nothing|without|against|except|separated? from|leav\\w+|left(?= (?:the|its|their|his|her) )|parted from|exclud\\w+|refus\\w+|declin\\w+|turn\\w+ (?:away|down)|rul\\w+ out|reject\\w+|spurn\\w+)\\b[^.!?]{0,30}\\b${ADULTS}\\b`,
    '\\b(?:no one|nobody|none|anyone|anybody)\\b[^.!?]{0,30}\\b(?:but|except(?: for)?|other than|save(?: for)?|apart from|aside from) (?:\\w+ ){0,2}(?:children|minors)\\b',
    // "accepts those under ten"
    '\\b(?:those|anyone|all) (?:aged )?under (?:\\d|1[0-8]|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|eighteen)\\b',
    // "helps minors and no one else", "children whose mother died"
    '\\b(?:children|minors) and (?:no one|nobody|no - one) else\\b',
    '\\bwhose (?:mother|parents)(?:, [^,.]{1,30},)?(?: (?:had|have|has|was|were|are|is|both))* (?:died|dead|killed)\\b',
    '\\b(?:apart from|aside from|except for|with the exception of) (?:\\w+ ){0,2}(?:children|minors)\\b',
    `\\b${ADULTS}\\b[^.!?]{0,40}\\b(?:not|never|nothing|cannot|stay(?:ed)?|remain(?:ed)?|wait|behind|barred|banned|excluded|refused|denied|tried|judged|made (?:\\w+ )?choice|chosen|chose|themselves|prosecuted where)\\b`,
  ].join('|'),
  'iu',
);

/** "Their mothers stayed behind.", "Adults, it said, would not be coming.": told of adults, as who are left. */
const OF_ADULTS = new RegExp(
  `^["“]?(?:(?:their|his|her|the|(?:as )?for(?: the| their)?|any|both|both their) )?(?:(?:girl|boy|children)(?:'s|’s|s'|s’) )?${ADULTS}\\b[^.!?]{0,60}(?:n['’]t|\\b(?:not|no|never|nothing|stay(?:s|ed)?|remain(?:s|ed)?|left behind|dead|died|killed|barred|lost (?:her|his|their)))\\b`,
  'iu',
);
/** "They had lost both parents." */
const LOST_PARENTS = /^(?:They|He|She|Both)(?: (?:have|had|has|all))? lost (?:both|their|his|her) (?:of their )?parents\b/u;
/** So many sentences behind the words of a stance. */
const SENTENCES = 2;

/** Do the next sentences of the paragraph tell that the adults of the children were left, or are dead? */
export function leavesAdultsBehind(doc: TextDocument, end: number): boolean {
  const { text, sentences, sentenceOf, start, paragraphOf } = doc;
  const token = firstAtLeast(start, end) - 1;
  if (token < 0) return false;
  const at = sentenceOf[token]!;
  const paragraph = paragraphOf[token];
  for (let s = at + 1; s <= Math.min(sentences.length - 1, at + SENTENCES); s++) {
    const { from, to } = sentences[s]!;
    if (paragraphOf[from] !== paragraph) return false;
    const told = text.slice(start[from], doc.end[to - 1]);
    if (OF_ADULTS.test(told) || LOST_PARENTS.test(told)) return true;
  }
  return false;
}
