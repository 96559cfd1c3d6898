import { createAnalyzer } from '../../src/analysis/analyzer.js';
import { loadLexicon } from '../../src/config/lexicon.js';
import { loadTopic } from '../../src/config/topic.js';
import type { Analysis } from '../../src/domain/analysis.js';
import type { ArticleText } from '../../src/domain/article.js';

const analyzer = createAnalyzer(loadLexicon(), loadTopic('is-foreign-fighters'));
const LEAD =
  'Hundreds of European women and children whose husbands and fathers joined the Islamic State group are held in camps in north-east Syria.';

/** What the whole analysis, as shipped, reads in a text behind a lead on the topic. */
export const inAnArticle = (text: string, given: Partial<ArticleText> = {}): Analysis =>
  analyzer.analyze({ id: 'article', date: '2023-02-09', ...given, text: `${LEAD}\n\n${text}` });

/** "country label" of each stance, once, in order of the letters. */
export const stancesIn = (text: string): string[] =>
  [...new Set(inAnArticle(text).stances.map(({ country, stance }) => `${country} ${stance}`))].sort();
