import type { StanceModel, Thresholds } from '../../src/analysis/stances/learned/stance-model.js';
import { modelFrom } from './pack-stances.js';
import { foundIn, type StanceLesson, type StanceTables } from './stance-lessons.js';

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.87, 0.9, 0.93, 0.95];

interface Count {
  right: number;
  wrong: number;
  missed: number;
  addedRight: number;
  addedWrong: number;
}
const keyOf = ({ country, stance }: { readonly country: string; readonly stance: string }): string => `${country} ${stance}`;

function countInto(count: Count, lesson: StanceLesson, byRules: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const gold = new Set(lesson.stances.map(keyOf));
  for (const each of found) {
    const right = gold.has(each);
    if (right) count.right++;
    else count.wrong++;
    if (byRules.has(each)) continue;
    if (right) count.addedRight++;
    else count.addedWrong++;
  }
  const asked = new Set(lesson.stances.filter(({ optional }) => !optional).map(keyOf));
  for (const each of asked) if (!found.has(each)) count.missed++;
}

const found = (lesson: StanceLesson, model?: StanceModel): Set<string> => new Set(foundIn(lesson, model).map(keyOf));
const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1).padStart(5);

function lineOf(name: string, { right, wrong, missed, addedRight, addedWrong }: Count): string {
  const f1 = percent(2 * right, 2 * right + wrong + missed);
  const added = `added ${addedRight} right, ${addedWrong} wrong: ${percent(addedRight, addedRight + addedWrong)} %`;
  return `${name.padEnd(12)} F1 ${f1}  P ${percent(right, right + wrong)}  R ${percent(right, right + missed)}   ${added}`;
}

/** Stances (country and label) of passages kept out of training, read by the rules alone and with the weights learned. */
export function curveOf(passages: readonly StanceLesson[], learned: StanceTables, topic: string, shipped: Thresholds): string[] {
  const byRules = passages.map((lesson) => found(lesson));
  const withModel = (name: string, thresholds: Thresholds): string => {
    const model = modelFrom(learned, topic, thresholds);
    return counted(name, (lesson) => found(lesson, model));
  };
  const counted = (name: string, read: (lesson: StanceLesson, k: number) => ReadonlySet<string>): string => {
    const count: Count = { right: 0, wrong: 0, missed: 0, addedRight: 0, addedWrong: 0 };
    for (const [k, lesson] of passages.entries()) countInto(count, lesson, byRules[k]!, read(lesson, k));
    return lineOf(name, count);
  };
  return [
    `${passages.length} passages`,
    counted('rules alone', (_, k) => byRules[k]!),
    withModel('as shipped', shipped),
    ...THRESHOLDS.map((least) => withModel(`from ${least}`, { ...shipped, least, leastFirm: least })),
  ];
}
