import {
  learnedStances,
  type PackedTable,
  type StanceModel,
  type StanceWeights,
  type Thresholds,
} from '../../src/analysis/stances/learned/stance-model.js';
import { STANCE_LABELS } from '../../src/domain/stance.js';
import type { Rows, StanceTables } from './stance-lessons.js';

const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');

/** A table as gaps between its hashes and one byte a weight; rows in which all rounds to nothing are left out. */
function packed({ index, weights }: Rows, width: number): PackedTable {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  const hashes: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (const [hash, row] of [...index].sort(([a], [b]) => a - b)) {
    const own = Array.from(weights.subarray(row * width, (row + 1) * width), (weight) => Math.round(weight / scale));
    if (own.every((value) => value === 0)) continue;
    let gap = hash - last;
    last = hash;
    while (gap > 0x7f) {
      hashes.push((gap & 0x7f) | 0x80);
      gap >>>= 7;
    }
    hashes.push(gap);
    values.push(...own.map((value) => value & 0xff));
  }
  return { hashes: base64(hashes), values: base64(values), scale: Number(scale.toPrecision(6)) };
}

export const packedStances = ({ clause, shared }: StanceTables, topic: string, thresholds: Thresholds): StanceWeights => ({
  topic,
  labels: [...STANCE_LABELS],
  clause: packed(clause, STANCE_LABELS.length),
  shared: packed(shared, 1),
  ...thresholds,
});

/** The model as it would be shipped. */
export const modelFrom = (tables: StanceTables, topic: string, thresholds: Thresholds): StanceModel =>
  learnedStances(packedStances(tables, topic, thresholds));
