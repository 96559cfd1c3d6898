import { expect, it } from 'vitest';
import { featureHash, Sketch } from '../../../src/analysis/stances/learned/sketch.js';
import { type Rows, WeightSums } from '../../../src/analysis/stances/learned/weight-sums.js';

const WIDTH = 3;
const feature = (n: number): [number, number, number, number] => [n % 7, n, n >> 2, n % 5];
/** Rows for every third of some features, each with weights of its own. */
function rows(count: number, width = WIDTH): Rows {
  const hashes = Array.from({ length: count }, (_, n) => featureHash(...feature(n * 3)));
  const different = Int32Array.from(new Set(hashes));
  return { hashes: different, values: Int8Array.from({ length: different.length * width }, (_, k) => ((k * 37) % 201) - 100), scale: 1 };
}

/** What the sums should be: the features as training sees them, each looked up. */
function slowly({ hashes, values }: Rows, features: readonly number[]): number[] {
  const index = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const sketch = new Sketch();
  for (const n of features) sketch.add(...feature(n));
  const sums = new Array<number>(WIDTH).fill(0);
  for (const hash of sketch.features) {
    const row = index.get(hash);
    if (row !== undefined) for (let k = 0; k < WIDTH; k++) sums[k]! += values[row * WIDTH + k]!;
  }
  return sums;
}

it('adds the rows of features that have weights, each once, whatever was added to other choices', () => {
  const table = rows(5000);
  const sums = new WeightSums(table, WIDTH);
  for (let choice = 0; choice < 50; choice++) {
    const features = Array.from({ length: 300 }, (_, k) => (choice * 7919 + k * k) % 15_000);
    const found = new Int32Array(WIDTH);
    const sink = sums.begin();
    for (const n of features) sink.add(...feature(n));
    sink.addTo(found);
    expect([...found]).toEqual(slowly(table, features));
  }
});

it('adds a table of one weight a row where it is told to', () => {
  const table = rows(10, 1);
  const found = new Int32Array(4);
  const sums = new WeightSums(table, 1);
  for (const first of [2, 3]) {
    sums.begin().add(...feature(3));
    sums.addTo(found, first);
  }
  const weight = table.values[table.hashes.indexOf(featureHash(...feature(3)))]!;
  expect([...found]).toEqual([0, 0, weight, weight]);
});

it('takes as many features as a choice has', () => {
  const table = rows(5000);
  const features = Array.from({ length: 4000 }, (_, n) => n * 3);
  const found = new Int32Array(WIDTH);
  const sums = new WeightSums(table, WIDTH).begin();
  for (const n of features) sums.add(...feature(n));
  sums.addTo(found);
  expect([...found]).toEqual(slowly(table, features));
});

it('an empty table adds nothing', () => {
  const found = new Int32Array(WIDTH);
  const sums = new WeightSums({ hashes: new Int32Array(0), values: new Int8Array(0), scale: 1 }, WIDTH).begin();
  sums.add(1, 2, 3);
  sums.addTo(found);
  expect([...found]).toEqual([0, 0, 0]);
});

it('adds each row once a choice, however many choices there were', () => {
  const table = rows(10);
  const sums = new WeightSums(table, WIDTH);
  const once = slowly(table, [3]);
  for (let choice = 0; choice < 70_000; choice++) {
    const found = new Int32Array(WIDTH);
    sums.begin();
    sums.add(...feature(3));
    sums.add(...feature(3));
    sums.addTo(found);
    if (choice % 997 === 0 || (choice > 65_500 && choice < 65_600)) expect([...found]).toEqual(once);
  }
});
