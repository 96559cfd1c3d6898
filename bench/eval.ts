/**
 * How right the analysis is: on the project's own annotated articles always, and on an evaluation data folder when one is named.
 *   npm run eval [-- DIRECTORY] [--details]     (or STANDPOINT_EVAL_DATA=DIRECTORY npm run eval)
 */
import { openAnalyzer } from '../src/wiring/offline.js';
import { scoreData } from './eval/data.js';
import { scoreDigests } from './eval/digests.js';
import { sampleArticles } from './eval/fixtures.js';
import { scoreArticles } from './eval/score.js';
import { wireArticles } from './eval/wire.js';

const directory = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? process.env['STANDPOINT_EVAL_DATA'];
const analyzer = openAnalyzer('is-foreign-fighters');
// The misses of articles kept unseen are not shown, so that no rule is written from them.
const say = process.argv.includes('--details') ? (line: string): void => console.error(line) : undefined;
for (const line of scoreArticles('own sample articles', await sampleArticles(), analyzer, say)) console.log(line);
for (const line of scoreArticles('own agency prose, seen', wireArticles('seen-'), analyzer, say)) console.log(line);
for (const line of scoreArticles('own agency prose, unseen', wireArticles('unseen-'), analyzer)) console.log(line);
if (directory) {
  for (const part of scoreData(directory, analyzer)) console.log(`\n${part}`);
  console.log(`\n${scoreDigests(directory, analyzer).join('\n')}`);
} else console.log('\nName an evaluation data folder to score on it too: npm run eval -- DIRECTORY');
