/**
 * How fast the whole analysis is on one core, as built (what runs TypeScript from source names each closure as it is made, which costs a
 * tenth), on the sample articles that come with the program: articles of 600 words a second beside tagging alone in the same run, by a
 * worker just started and by a warm one, growth with the length of a text, and the slowest of many nasty inputs.
 * Ends with exit code 1 when a bound is broken.
 *   npm run bench:analyze [-- --rules]      (--rules: without the learned weights)
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nastyInputs } from './analyze/nasty.js';
import { articleOf, sampleArticles, sampleParagraphs, WORDS } from './analyze/sample-text.js';
import { MEASURED_ROUNDS, rateOf, seconds } from './analyze/seconds.js';

/** A worker lives for days: the engine has compiled what it needs after so many rounds of all articles. After four, a twelfth of the time is still the compiler's. */
const WARM_UP_ROUNDS = 10;
const LEAST_PER_SECOND = 150;
const MEGABYTE = 1_000_000;
const LONGEST_SECONDS = 5;
/** A text ten times as long may take this many times as long; more is not linear. */
const MOST_GROWTH = 20;

const built = async <T>(file: string): Promise<T> => await import(new URL(`../dist/${file}`, import.meta.url).href);
const { createAnalyzer } = await built<typeof import('../src/analysis/analyzer.js')>('analysis/analyzer.js');
const { loadLexicon } = await built<typeof import('../src/config/lexicon.js')>('config/lexicon.js');
const { loadTopic } = await built<typeof import('../src/config/topic.js')>('config/topic.js');

const { statementWeights, stanceWeights, ...rules } = loadLexicon();
const learned = statementWeights !== undefined && !process.argv.includes('--rules');
const analyzer = createAnalyzer(
  learned ? { ...rules, statementWeights, ...(stanceWeights && { stanceWeights }) } : rules,
  loadTopic('is-foreign-fighters'),
);
const paragraphs = sampleParagraphs();

let analysed = 0;
const analyse = (text: string): void => {
  analyzer.analyze({ id: `bench-${analysed++}`, text, date: '2026-03-14' });
};

let broken = 0;
const bound = (holds: boolean, text: string): void => {
  if (!holds) broken++;
  console.log(`${holds ? ' ' : '!'} ${text}`);
};

const articles = sampleArticles(paragraphs);
const analyseAll = (): void => articles.forEach(analyse);
const { best: atFirst } = rateOf(analyseAll, articles.length, 1);
for (let round = 1; round < WARM_UP_ROUNDS; round++) analyseAll();
const rate = rateOf(analyseAll, articles.length, MEASURED_ROUNDS);
// A second tagger in this process would slow both down by a quarter: what is compiled for one is thrown away for two. No worker has two.
const floor = Number(execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('analyze/tagging.ts', import.meta.url))]));
console.log(`articles of ${WORDS} words, one core, ${learned ? 'with learned weights' : 'rules alone'}`);
console.log(`  tagging alone   ${floor.toFixed(0)} a second`);
console.log(`  just started    ${atFirst.toFixed(0)} a second: the first ${articles.length}, the engine compiles beside them`);
bound(
  rate.best >= LEAST_PER_SECOND,
  `whole analysis  ${rate.best.toFixed(0)} a second, the best of ${MEASURED_ROUNDS} rounds (their median ${rate.median.toFixed(0)}), ${(floor / rate.best).toFixed(1)} times the cost of tagging (at least ${LEAST_PER_SECOND} a second)`,
);

console.log('growth');
const long = articleOf(paragraphs, 0, MEGABYTE / 5).slice(0, MEGABYTE);
const growth = [10_000, 30_000, 100_000, 300_000, MEGABYTE].map((length) => {
  const text = long.slice(0, length);
  const repeats = Math.max(1, Math.round(100_000 / length));
  const each =
    seconds(() => {
      for (let n = 0; n < repeats; n++) analyse(text);
    }) / repeats;
  console.log(
    `  ${String(length).padStart(9)} characters  ${(each * 1000).toFixed(0).padStart(6)} ms  ${((each * 1e9) / length).toFixed(0)} ns a character`,
  );
  return { length, each };
});
const [whole, tenth] = [growth.at(-1)!.each, growth.find(({ length }) => length === MEGABYTE / 10)!.each];
bound(whole <= tenth * MOST_GROWTH, `ten times the length takes ${(whole / tenth).toFixed(1)} times as long (at most ${MOST_GROWTH})`);

console.log('nasty inputs of 1 MB behind a relevant article');
const lead = `${articles[0]!}\n\n`;
// Beside the processor's seconds those that pass: what a text of a new kind has the engine compile anew, it compiles on another core.
const times: { name: string; time: number; passed: number }[] = [];
for (const { name, text } of nastyInputs(MEGABYTE, long.slice(0, 60_000))) {
  const begun = performance.now();
  const time = seconds(() => analyse(lead + text));
  times.push({ name, time, passed: (performance.now() - begun) / 1000 });
  console.error(`  ${String(times.length).padStart(3)}  ${time.toFixed(2).padStart(6)} s  ${name}`);
}
times.sort((a, b) => b.time - a.time);
for (const { name, time, passed } of times.slice(0, 8))
  console.log(`  ${time.toFixed(2).padStart(6)} s  ${name} (${passed.toFixed(2)} s passed)`);
bound(times[0]!.time <= LONGEST_SECONDS, `slowest of ${times.length}: ${times[0]!.time.toFixed(2)} s (at most ${LONGEST_SECONDS})`);
process.exitCode = broken > 0 ? 1 : 0;
