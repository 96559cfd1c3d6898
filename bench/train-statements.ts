/**
 * Trains the weights that choose between what the statement rules offer, from articles with annotated attributions (the
 * format of PolNeAR, one a line). Every fifth article is left out, so that the weights can be measured on it. Same
 * articles, same weights.
 *   npx tsx bench/train-statements.ts ARTICLES.jsonl [OUT.json]      (OUT: config/models/statements.json)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findFurniture } from '../src/analysis/furniture/furniture.js';
import { speechVerbs } from '../src/analysis/statements/speech-verbs.js';
import { readDocument } from '../src/analysis/text/read-document.js';
import { loadLexicon } from '../src/config/lexicon.js';
import type { GoldArticle, Lesson } from './train/gold.js';
import { type Recipe, trainModels } from './train/models.js';
import { packedModels } from './train/pack.js';

/** Features that fewer examples hold could stand for single sentences; they are cut. */
const FEWEST = 15;
const RECIPE: Recipe = {
  cue: { fewest: FEWEST, rounds: 5, rate: 0.12, decay: 1e-4 },
  end: { fewest: FEWEST, rounds: 5, rate: 0.1, decay: 1e-5 },
  speaker: { fewest: FEWEST, rounds: 5, rate: 0.1, decay: 1e-5 },
  keep: { fewest: FEWEST, rounds: 5, rate: 0.1, decay: 1e-4 },
  least: { cue: 0.3, keep: 0.3 },
};
/** Shipped stricter on cues than trained: the models after it learn to live with doubtful ones. */
const LEAST = { cue: 0.4, keep: 0.3 };

const [input, output = new URL('../config/models/statements.json', import.meta.url).pathname] = process.argv.slice(2);
if (!input) {
  console.error('usage: train-statements ARTICLES.jsonl [OUT.json]');
  process.exit(2);
}
const started = performance.now();
const lessons: Lesson[] = readFileSync(input, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldArticle)
  .filter((_, k) => k % 5 !== 4)
  .map(({ text, attributions }) => ({ doc: readDocument(text, findFurniture(text)), gold: attributions }));
const weights = packedModels({ ...trainModels(lessons, speechVerbs(loadLexicon().speech), RECIPE), least: LEAST });
const json = `${JSON.stringify(weights)}\n`;
writeFileSync(output, json);
console.log(
  `${lessons.length} articles, ${((performance.now() - started) / 1000).toFixed(1)} s, ${Math.round(json.length / 1000)} kB → ${output}`,
);
