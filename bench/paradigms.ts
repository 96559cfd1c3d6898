/**
 * How well stances are read that are put in ordinary words: sentences made from the parts in `bench/paradigms`, so that what
 * each says is known, and which part it is that hides it; and how often nothing is read where nothing is said. Rules alone and with the learned weights, beside each other.
 *   npx tsx bench/paradigms.ts [NAME]      (only paradigms whose name holds NAME; then misses are listed too)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { learnedStances } from '../src/analysis/stances/learned/stance-model.js';
import { loadLexicon } from '../src/config/lexicon.js';
import { loadTopic } from '../src/config/topic.js';
import { STANCE_LABELS } from '../src/domain/stance.js';
import { foundIn, lessonMaker } from './train/stance-lessons.js';
import { type Goal, judge } from './verdict.js';

const paradigmSchema = z.strictObject({
  name: z.string(),
  labels: z.array(z.enum([...STANCE_LABELS, 'none'])).min(1),
  /** Whose stance it is; without one, anybody's. */
  country: z.string().optional(),
  slots: z.array(z.array(z.string()).min(1)).min(1),
});
type Paradigm = z.infer<typeof paradigmSchema>;

const TOPIC = 'is-foreign-fighters';
const SENTENCES = 300;
/** Of a hundred sentences so many are read right, at least. */
const LEAST = 80;
/** A word is named where it is read worse than the others by so many in a hundred. */
const WORSE = 15;
const MOST_NAMED = 8;

/** Numbers below `limit`, the same in every run. */
function sequence(): (limit: number) => number {
  let state = 12345;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}

function sentenceOf({ slots }: Paradigm, picked: readonly number[]): string {
  const words = slots.map((slot, k) => slot[picked[k]!]!).filter(Boolean);
  const text = words
    .join(' ')
    .replace(/ ([,.])/g, '$1')
    .replace(/\s+/g, ' ');
  return text[0]!.toUpperCase() + text.slice(1);
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const lexicon = loadLexicon();
const lessonOf = lessonMaker(lexicon, loadTopic(TOPIC));
const model = lexicon.stanceWeights && learnedStances(lexicon.stanceWeights);
const asked = process.argv[2];
const files = readdirSync(new URL('./paradigms/', import.meta.url)).sort();
const paradigms = files.flatMap((file) => z.array(paradigmSchema).parse(read(`./paradigms/${file}`)));
const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(0).padStart(3);

const goals: Goal[] = [];
console.log('read right of 100 sentences: rules alone, with weights; words that hide it');
for (const paradigm of paradigms.filter(({ name }) => asked === undefined || name.includes(asked))) {
  const next = sequence();
  const { labels, country, slots } = paradigm;
  const tried = slots.map((slot) => slot.map(() => ({ right: 0, all: 0 })));
  const missed: string[] = [];
  let byRules = 0;
  let right = 0;
  for (let n = 0; n < SENTENCES; n++) {
    const picked = slots.map((slot) => next(slot.length));
    const text = sentenceOf(paradigm, picked);
    const lesson = lessonOf({ id: 'paradigm', text, stances: [] });
    const isRight = (found: ReturnType<typeof foundIn>): boolean => {
      const own = country === undefined ? found : found.filter((stance) => stance.country === country);
      return labels.includes('none') ? own.length === 0 : own.some(({ stance }) => labels.includes(stance));
    };
    if (isRight(foundIn(lesson))) byRules++;
    const ok = isRight(foundIn(lesson, model ?? undefined));
    if (ok) right++;
    else missed.push(text);
    picked.forEach((choice, k) => {
      const count = tried[k]![choice]!;
      count.all++;
      if (ok) count.right++;
    });
  }
  const hiding = slots
    .flatMap((slot, k) => slot.map((word, n) => ({ word, ...tried[k]![n]! })))
    .filter(({ right: good, all }) => all > 0 && (100 * good) / all < (100 * right) / SENTENCES - WORSE)
    .sort((a, b) => a.right / a.all - b.right / b.all);
  const named = hiding.slice(0, MOST_NAMED).map(({ word, right: good, all }) => `${word || '–'} ${percent(good, all).trim()}`);
  console.log(
    `  ${percent(byRules, SENTENCES)} ${percent(right, SENTENCES)}  ${paradigm.name}${named.length > 0 ? `: ${named.join(' · ')}` : ''}`,
  );
  if (asked !== undefined) for (const text of missed.slice(0, MOST_NAMED)) console.log(`           ${text}`);
  goals.push({ what: paradigm.name, measured: (100 * right) / SENTENCES, least: LEAST });
}
judge(goals);
