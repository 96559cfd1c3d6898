/**
 * Trains the weights that read stances a second time, from the project's own passages (`bench/train/passages`) and the tables of
 * the stance rules' tests. Same passages, same weights.
 *   npx tsx bench/train-stances.ts [OUT.json]      (OUT: config/models/stances.json)
 *   npx tsx bench/train-stances.ts --curve         what they would add at several thresholds, to passages kept out of that training
 */
import { writeFileSync } from 'node:fs';
import { loadLexicon } from '../src/config/lexicon.js';
import { loadTopic } from '../src/config/topic.js';
import { packedStances } from './train/pack-stances.js';
import { readMeasuring, readPassages } from './train/passages.js';
import { articlePassages } from './train/stance-articles.js';
import { curveOf } from './train/stance-curve.js';
import { lessonMaker, type StanceRecipe, trainStances } from './train/stance-lessons.js';
import { tablePassages } from './train/stance-tables.js';

const TOPIC = 'is-foreign-fighters';
const RECIPE: StanceRecipe = { fewest: 3, rounds: 12, alpha: 0.1, l1: 1, l2: 1 };
/** Chosen on passages kept out of training and on articles: see docs/decisions/0015-stance-weights.md. */
const THRESHOLDS = { least: 0.65, leastFirm: 0.5, leastAgainst: 0.85, leastTrial: 0.75 };

const started = performance.now();
const lessonOf = lessonMaker(loadLexicon(), loadTopic(TOPIC));
const passages = readPassages().map((passage) => lessonOf(passage));
const measuring = readMeasuring().map((passage) => lessonOf(passage));
const tables = [...tablePassages(), ...(await articlePassages())].map((passage) => lessonOf(passage));
const argument = process.argv[2];
if (argument === '--curve') {
  for (const line of curveOf(measuring, trainStances([...tables, ...passages], RECIPE), TOPIC, THRESHOLDS)) console.log(line);
} else {
  // What measured the threshold teaches the weights that are shipped.
  const lessons = [...tables, ...passages, ...measuring];
  const learned = trainStances(lessons, RECIPE);
  const output = argument ?? new URL('../config/models/stances.json', import.meta.url).pathname;
  const json = `${JSON.stringify(packedStances(learned, TOPIC, THRESHOLDS))}\n`;
  writeFileSync(output, json);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${lessons.length} passages, ${seconds} s, ${Math.round(json.length / 1000)} kB → ${output}`);
}
