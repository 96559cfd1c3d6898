/**
 * How many points a statement needs to be shown in a digest: what an editor keeps of the first five of each article, for
 * pairs of thresholds, on the project's own annotated articles (samples, and those of `wire` that were looked at; the unseen
 * ones beside them).
 *   npx tsx bench/key-least.ts
 */
import { findFurniture } from '../src/analysis/furniture/furniture.js';
import { LEAST_WORTH, type Least, markKey } from '../src/analysis/key/mark-key.js';
import { readDocument } from '../src/analysis/text/read-document.js';
import { loadTopic } from '../src/config/topic.js';
import { openAnalyzer } from '../src/wiring/offline.js';
import { sampleArticles } from './eval/fixtures.js';
import { sameQuote } from './eval/match.js';
import type { Annotated } from './eval/score.js';
import { wireArticles } from './eval/wire.js';

const TOPIC = 'is-foreign-fighters';
const FIRST = 5;
const BEST = [7, 7.5, 8, 8.5, 9];
const MORE = [0, 0.5, 1, 1.5, 2];

const analyzer = openAnalyzer(TOPIC);
const pack = loadTopic(TOPIC);

/** Per article: marks its statements with the thresholds, and counts what an editor keeps. */
function countersOf(articles: readonly Annotated[]): ((least: Least) => { shown: number; kept: number })[] {
  return articles
    .filter(({ gold }) => gold.relevant)
    .map(({ article, gold }) => {
      const document = readDocument(article.text, findFurniture(article.text));
      const statements = [...analyzer.analyze(article).statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
      const wanted = gold.statements.filter(({ key }) => key);
      return (least) => {
        const first = markKey(statements, { document, pack }, least)
          .filter(({ key }) => key)
          .slice(0, FIRST);
        return { shown: first.length, kept: first.filter(({ quote }) => wanted.some((each) => sameQuote(each.quote, quote) > 0)).length };
      };
    });
}

const sets = { own: countersOf([...(await sampleArticles()), ...wireArticles('seen-')]), unseen: countersOf(wireArticles('unseen-')) };
for (const best of BEST)
  for (const more of MORE) {
    const least = { best, further: best + more };
    const cells = Object.entries(sets).map(([name, counters]) => {
      const counts = counters.map((count) => count(least));
      const sum = (of: 'shown' | 'kept'): number => counts.reduce((all, each) => all + each[of], 0);
      return `${name} ${sum('kept')}/${sum('shown')} (${((100 * sum('kept')) / sum('shown')).toFixed(1)} %)`;
    });
    const now = best === LEAST_WORTH.best && least.further === LEAST_WORTH.further ? '  <- now' : '';
    console.log(`best ${best}, further ${least.further}: ${cells.join(', ')}${now}`);
  }
