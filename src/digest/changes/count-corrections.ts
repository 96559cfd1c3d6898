import type { WindowArticle } from '../../domain/ports/stores.js';
import type { Span } from '../../domain/span.js';
import { sentencesOf } from '../text/sentences.js';

/** Why a number is another one although nobody came or went: the sentence that says it, in the article that has the new number. */
export interface CountCorrection {
  readonly article: WindowArticle;
  readonly sentence: Span;
}

const COUNT = '(?:counts?|figures?|numbers?|tall(?:y|ies)|totals?|lists?|estimates?|registers?|records?)';
const WRITTEN = '(?:counted|listed|registered|recorded|entered|included|tallied|logged|enrolled)';
const WRONGLY = '(?:wrongly|mistakenly|erroneously|incorrectly|in error|by mistake|twice|two times|more than once|double)';

/** How English news says that a count was wrong, not that the people are others: counted twice, a clerical error, the figure was revised. */
const CORRECTED: readonly RegExp[] = [
  new RegExp(
    `\\b${WRITTEN}(?: \\S+){0,4} ${WRONGLY}\\b|\\b${WRONGLY} (?:been )?${WRITTEN}\\b|\\bappear(?:ed|s)?(?: \\S+){0,4} twice\\b`,
    'i',
  ),
  /\b(?:double[- ](?:count\w*|entr\w+|listing\w*)|duplicate(?:s|d| \w+)|duplications?|miscount\w*|over-?count\w*|under-?count\w*|clerical (?:error|mistake|slip)s?)\b/i,
  /\b(?:a|the|this|that|last|new|second|careful|full) (?:\w+ )?re-?counts?\b/i,
  new RegExp(
    `\\b(?:correct|revis|amend|adjust)(?:ed|s|es|ing)? (?:down |up )?(?:its|the|their|an?|his|her)(?: \\S+){0,3} ${COUNT}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${COUNT}(?: \\S+){0,6} (?:was|were|been|is|are|be) (?:\\w+ly )?(?:corrected|revised|amended|adjusted|cleaned up|weeded)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:earlier|previous|old|first|last|former|published) ${COUNT}(?: \\S+){0,5} (?:wrong|mistaken|incorrect|inaccurate|too (?:high|low))\\b`,
    'i',
  ),
  /\b(?:names?|surnames?)\b(?: \S+){0,6} (?:spel(?:t|led)|written|transliterated)\b(?: \S+){0,3} (?:two|several|different|more than one) (?:ways?|spellings?)\b/i,
];
/** "Not because names had been counted twice". */
const DENIED = /\b(?:not|no|never|nor|without|rather than|denied|denies|ruled out)\b|n[’']t\b/i;

/** The sentence of the article that tells most of why the count was corrected, the first of equals; null where none does. */
export function countCorrection(article: WindowArticle): CountCorrection | null {
  const [best] = sentencesOf(article.text)
    .map((sentence) => ({ sentence, reasons: reasonsIn(sentence.text) }))
    .filter(({ reasons }) => reasons > 0)
    .sort((a, b) => b.reasons - a.reasons || a.sentence.start - b.sentence.start);
  return best === undefined ? null : { article, sentence: best.sentence };
}

function reasonsIn(text: string): number {
  const at = CORRECTED.map((pattern) => text.search(pattern)).filter((index) => index >= 0);
  return at.length === 0 || DENIED.test(text.slice(0, Math.min(...at))) ? 0 : at.length;
}
