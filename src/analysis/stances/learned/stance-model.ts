import { z } from 'zod';
import { STANCE_LABELS } from '../../../domain/stance.js';
import { clauseFeatures } from './clause-features.js';
import { type ClauseView, candidateView } from './clause-view.js';
import { holderFeatures, holderWords } from './holder-features.js';
import type { Candidate } from './holders.js';
import { labelFeatures, ownLabelFeatures } from './label-features.js';
import { type Rows, WeightSums } from './weight-sums.js';

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);
const table = z.strictObject({
  /** Gaps between the hashes that have weights, in order, as base-128 numbers (seven bits a byte, low first). */
  hashes: base64,
  /** One signed byte a weight: a row of them for every hash. */
  values: base64,
  /** What a byte is worth. */
  scale: z.number().positive(),
});
export type PackedTable = z.infer<typeof table>;

/** `config/models/stances.json`: learned weights of the second reader of stances. Numbers under hashes; no word can be read from them. */
export const stanceWeightsSchema = z.strictObject({
  /** The topic pack that they were learned with; of no use for another. */
  topic: z.string(),
  /** Labels in the order of the weights in a row. */
  labels: z.array(z.enum(STANCE_LABELS)),
  /** By feature and label. */
  clause: table,
  /** Shared by all labels. */
  shared: table,
  /** Least probability at which a stance is added that the rules do not read. */
  least: z.number().min(0).max(1),
  /** The same for holders firmly tied to the clause. */
  leastFirm: z.number().min(0).max(1),
  /** The same for one that contradicts another stance of the text. */
  leastAgainst: z.number().min(0).max(1),
  /** The same for trials, of which news tells of many that are no stance. */
  leastTrial: z.number().min(0).max(1),
});
export type StanceWeights = z.infer<typeof stanceWeightsSchema>;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));

/** @throws RangeError where hashes and values do not fit. */
function unpackedRows({ hashes, values, scale }: PackedTable, width: number): Rows {
  const found: number[] = [];
  let hash = -1;
  let gap = 0;
  let shift = 0;
  for (const byte of bytesOf(hashes)) {
    gap |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    hash += gap;
    found.push(hash);
    gap = 0;
    shift = 0;
  }
  const weights = new Int8Array(bytesOf(values).buffer);
  if (shift !== 0 || weights.length !== found.length * width) throw new RangeError('stance weights: hashes and values do not fit');
  return { hashes: Int32Array.from(found), values: weights, scale };
}

/** Least probabilities at which a stance is added: firmly tied holders need the second, one that contradicts another stance of the text the third, trials the fourth. */
export interface Thresholds {
  readonly least: number;
  readonly leastFirm: number;
  readonly leastAgainst: number;
  readonly leastTrial: number;
}

export interface StanceModel extends Thresholds {
  /** Reads a clause; then gives for whoever may hold it the probability of each label, in the order of `STANCE_LABELS`; good until the next question. */
  probabilities(view: ClauseView): (candidate: Candidate) => Float64Array;
}

const WIDTH = STANCE_LABELS.length;

const isNamed = ({ coded }: ClauseView, { holder }: Candidate): boolean => coded.actor.some((mention) => mention?.code === holder.country);

function modelOf(clause: Rows, shared: Rows, thresholds: Thresholds): StanceModel {
  const clauseSums = new WeightSums(clause, WIDTH);
  const sharedSums = new WeightSums(shared, 1);
  // Filled anew for every question: the engine takes memory for such lists from outside its heap, which costs more than adding them up.
  const ofClause = new Int32Array(WIDTH);
  const ofLabels = new Int32Array(WIDTH);
  const byClause = new Int32Array(WIDTH);
  const byLabels = new Int32Array(WIDTH);
  const ofUnnamed = new Int32Array(WIDTH);
  const chances = new Float64Array(WIDTH);
  return {
    ...thresholds,
    probabilities(view) {
      clauseFeatures(view, clauseSums.begin()).addTo(ofClause.fill(0));
      // A clause is silent on most labels, which have one view, so one sum too.
      const like = view.labels.map((own) => view.labels.indexOf(own));
      ofLabels.fill(0);
      for (let label = 0; label < WIDTH; label++) {
        if (like[label] === label) labelFeatures(view, label, sharedSums.begin()).addTo(ofLabels, label);
        else ofLabels[label] = ofLabels[like[label]!]!;
      }
      let unnamed = false;
      return (candidate) => {
        byLabels.set(ofLabels);
        const seen = candidateView(view.context, candidate);
        if (isNamed(view, candidate)) {
          byClause.set(ofClause);
          holderWords(view, seen, clauseSums.begin()).addTo(byClause);
        } else {
          if (!unnamed) {
            ofUnnamed.set(ofClause);
            holderWords(view, seen, clauseSums.begin()).addTo(ofUnnamed);
            unnamed = true;
          }
          byClause.set(ofUnnamed);
        }
        holderFeatures(view, seen, clauseSums.begin()).addTo(byClause);
        for (let label = 0; label < WIDTH; label++) {
          if (like[label] === label) ownLabelFeatures(view, seen, label, sharedSums.begin()).addTo(byLabels, label);
          else byLabels[label] = byLabels[like[label]!]!;
        }
        for (let label = 0; label < WIDTH; label++) {
          const sum = byClause[label]! * clauseSums.scale + byLabels[label]! * sharedSums.scale;
          chances[label] = 1 / (1 + Math.exp(-sum));
        }
        return chances;
      };
    },
  };
}

/** @throws RangeError when the weights were made for other labels or are damaged. */
export function learnedStances({ labels, clause, shared, ...thresholds }: StanceWeights): StanceModel {
  if (labels.join() !== STANCE_LABELS.join()) throw new RangeError('stance weights for other labels than this version reads');
  return modelOf(unpackedRows(clause, WIDTH), unpackedRows(shared, 1), thresholds);
}
