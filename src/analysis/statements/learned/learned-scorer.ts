import type { CandidateContext, Scorer } from '../scorer.js';
import { cueFeatures } from './cue-features.js';
import { endFeatures } from './end-features.js';
import { BITS, Features } from './features.js';
import { keepFeatures } from './keep-features.js';
import { speakerFeatures } from './speaker-features.js';
import { type StatementWeights, unpacked } from './weights.js';

/** The four linear models as tables of weights, and the least probability at which they say yes. */
export interface StatementModels {
  readonly cue: Float32Array;
  readonly end: Float32Array;
  readonly speaker: Float32Array;
  readonly keep: Float32Array;
  readonly least: StatementWeights['least'];
}

/** Sum of the weights of the features. */
export function weightOf(table: Float32Array, { slots, count }: Features): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += table[slots[k]!]!;
  return sum;
}

export const probability = (weight: number): number => 1 / (1 + Math.exp(-weight));

function heaviest<T>(options: readonly T[], weight: (option: T) => number): T | undefined {
  let chosen: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const own = weight(option);
    if (own <= most) continue;
    most = own;
    chosen = option;
  }
  return chosen;
}

/** A scorer that chooses by the tables given. A quotation that goes on is kept with the one before it. */
export function modelScorer({ cue, end, speaker, keep, least }: StatementModels): Scorer {
  const f = new Features();
  return {
    sureness(context: CandidateContext): number {
      const sure = probability(weightOf(cue, cueFeatures(context, f.clear())));
      return sure >= least.cue ? sure : 0;
    },
    isCue: () => true,
    end: (context) =>
      heaviest(context.options, (option) => weightOf(end, endFeatures(context, option, f.clear()))) ?? {
        at: context.limit,
        kind: 'sentence',
      },
    speaker: (context) => heaviest(context.options, (option) => weightOf(speaker, speakerFeatures(context, option, f.clear()))) ?? null,
    keep: (doc, attribution) =>
      attribution.rule === 'chained' || probability(weightOf(keep, keepFeatures(doc, attribution, f.clear()))) >= least.keep,
  };
}

/**
 * The scorer that chooses by the weights of `config/models/statements.json`. Throws a RangeError when they were made for
 * another table.
 */
export function learnedScorer({ bits, models, least }: StatementWeights): Scorer {
  if (bits !== BITS) throw new RangeError(`statement weights of ${bits} bits; this version reads ${BITS}`);
  return modelScorer({
    cue: unpacked(models.cue, bits),
    end: unpacked(models.end, bits),
    speaker: unpacked(models.speaker, bits),
    keep: unpacked(models.keep, bits),
    least,
  });
}
