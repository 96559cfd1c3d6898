import { BITS } from '../../src/analysis/statements/learned/features.js';
import type { StatementModels } from '../../src/analysis/statements/learned/learned-scorer.js';
import type { PackedModel, StatementWeights } from '../../src/analysis/statements/learned/weights.js';

/** A table as gaps between its weights and one byte a weight; what rounds to nothing is left out. */
function packed(table: Float32Array): PackedModel {
  const scale = table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  const places: number[] = [];
  const values: number[] = [];
  let last = -1;
  table.forEach((weight, place) => {
    const value = Math.round(weight / scale);
    if (value === 0) return;
    let gap = place - last;
    last = place;
    while (gap > 0x7f) {
      places.push((gap & 0x7f) | 0x80);
      gap >>>= 7;
    }
    places.push(gap);
    values.push(value & 0xff);
  });
  const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');
  return { places: base64(places), values: base64(values), scale: Number(scale.toPrecision(6)) };
}

export const packedModels = ({ cue, end, speaker, keep, least }: StatementModels): StatementWeights => ({
  bits: BITS,
  models: { cue: packed(cue), end: packed(end), speaker: packed(speaker), keep: packed(keep) },
  least,
});
