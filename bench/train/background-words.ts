/**
 * The words, numbers and pairs that articles of one topic share whatever event they report, counted in the project's own passages. Prints the lines of
 * `BACKGROUND` in src/digest/stories/background-words.ts.
 *   npx tsx bench/train/background-words.ts
 */
import { termsOf } from '../../src/digest/stories/terms.js';
import { readMeasuring, readPassages } from './passages.js';

/** Passages that together are as long as the beginning of an article that grouping reads. */
const PASSAGES_AN_ARTICLE = 3;
const LEAST_PERCENT = 1;
/** Longest line of the table, in characters. */
const LINE = 138;

const passages = [...readPassages(), ...readMeasuring()];
const articles = Math.floor(passages.length / PASSAGES_AN_ARTICLE);
const seenIn = new Map<string, number>();
for (let at = 0; at < articles; at++) {
  const text = passages
    .slice(at * PASSAGES_AN_ARTICLE, (at + 1) * PASSAGES_AN_ARTICLE)
    .map((passage) => passage.text)
    .join('\n\n');
  for (const term of termsOf({ title: '', text }).keys()) seenIn.set(term, (seenIn.get(term) ?? 0) + 1);
}

const byPercent = new Map<number, string[]>();
for (const [term, count] of [...seenIn].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const percent = Math.round((count / articles) * 100);
  if (percent >= LEAST_PERCENT) byPercent.set(percent, [...(byPercent.get(percent) ?? []), term.replaceAll(' ', '_')]);
}
const lines = [...byPercent].sort(([a], [b]) => b - a).map(([percent, terms]) => `${percent}: ${terms.join(' ')}`);
for (const line of lines) console.log(line.replace(new RegExp(`(.{1,${LINE}})(?: |$)`, 'g'), '$1\n').trimEnd());
