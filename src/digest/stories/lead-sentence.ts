import type { WindowArticle } from '../../domain/ports/stores.js';
import type { Span } from '../../domain/span.js';
import { withoutDateline } from '../text/dateline.js';
import { sentencesOf } from '../text/sentences.js';
import { isWithdrawn } from '../text/withdrawn.js';
import { contentWords } from '../text/words.js';

/** How many sentences from the top may stand for an article: news says what happened first. */
const SENTENCES_LOOKED_AT = 6;
/** What each sentence further down costs: the first says what happened, unless it only sets a scene. */
const LATER = 0.35;
/** What a sentence gains in which somebody says, does or counts something. */
const TELLS = 0.6;
const FITTING = { shortest: 50, longest: 280 } as const;

const DEPENDENT =
  /^(?:he|she|it|they|his|her|their|this|these|those|but|and|however|also|meanwhile|there|that|such|then|instead|still|yet|so|for example)\b/i;

/**
 * The one sentence of an article that says best what its story is about: early, whole, able to stand alone, and rich in the words
 * that the story's articles share. Null for a text without a fitting sentence.
 * @param shared how much each content word tells of the story: the share of its articles (0 to 1) that use it
 * @param tells does somebody say, do or count something in the sentence, as the news of the day?
 */
export function leadSentence(
  article: WindowArticle,
  shared: ReadonlyMap<string, number>,
  tells: (sentence: string) => boolean,
): { sentence: Span; value: number } | null {
  let best: { sentence: Span; value: number } | null = null;
  const titleWords = contentWords(article.title);
  sentencesOf(article.text)
    .slice(0, SENTENCES_LOOKED_AT)
    .forEach((raw, index) => {
      const sentence = withoutDateline(raw);
      if (!canStandAlone(sentence.text) || isWithdrawn(sentence.text)) return;
      const words = contentWords(sentence.text);
      let common = 0;
      for (const word of words) common += (shared.get(word) ?? 0) + (titleWords.has(word) ? 0.5 : 0);
      const value = common / Math.sqrt(Math.max(8, words.size)) - index * LATER + (tells(sentence.text) ? TELLS : 0);
      if (best === null || value > best.value) best = { sentence, value };
    });
  return best;
}

/** Whole, of a fitting length, not leaning on what was said before. */
export function canStandAlone(text: string): boolean {
  if (text.length < FITTING.shortest || text.length > FITTING.longest) return false;
  if (!/[.!?]["”’']?$/.test(text) || DEPENDENT.test(text)) return false;
  if (/^["“]/.test(text)) return false;
  return text.split('“').length === text.split('”').length && (text.match(/"/g) ?? []).length % 2 === 0;
}
