/**
 * How right the analysis is: on the project's own annotated articles always, and on an evaluation data folder when one is named.
 *   npm run eval [-- DIRECTORY]     (or STANDPOINT_EVAL_DATA=DIRECTORY npm run eval)
 */
import { openAnalyzer } from '../src/wiring.js';
import { scoreData } from './eval/data.js';
import { scoreDigests } from './eval/digests.js';
import { scoreFixtures } from './eval/fixtures.js';

const directory = process.argv[2] ?? process.env['STANDPOINT_EVAL_DATA'];
const analyzer = openAnalyzer('is-foreign-fighters');
for (const line of await scoreFixtures(analyzer)) console.log(line);
if (directory) {
  for (const part of scoreData(directory, analyzer)) console.log(`\n${part}`);
  console.log(`\n${scoreDigests(directory, analyzer).join('\n')}`);
} else console.log('\nName an evaluation data folder to score on it too: npm run eval -- DIRECTORY');
