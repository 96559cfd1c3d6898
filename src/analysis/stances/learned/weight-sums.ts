import { type FeatureSink, featureHash } from './sketch.js';

/** Rows of weights by the hash of a feature. */
export interface Rows {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}

const FREE = -1;
/** Room in the table for each hash. */
const ROOM = 2;
const MOST_CHOICES = 0xffff_ffff;

/**
 * Adds up the rows of weights of the features of a choice, as they come, each once: this is asked some hundred times for every clause,
 * country and label of a text, and most of its time is waiting for memory, so that what is read together stands together.
 */
export class WeightSums implements FeatureSink {
  private readonly weights: Float32Array;
  private readonly mask: number;
  /** By open addressing each hash with its row behind it. */
  private readonly table: Int32Array;
  /** Per row the choice that it was added to last. */
  private readonly addedTo: Uint32Array;
  private choice = 0;
  private sums: Float64Array = new Float64Array(0);
  private first = 0;

  constructor(
    { index, weights }: Rows,
    private readonly width: number,
  ) {
    let size = 16;
    while (size < index.size * ROOM) size *= 2;
    this.weights = weights;
    this.mask = size - 1;
    this.table = new Int32Array(2 * size).fill(FREE);
    this.addedTo = new Uint32Array(index.size);
    for (const [hash, row] of index) {
      const slot = this.slotOf(hash);
      this.table[slot] = hash;
      this.table[slot + 1] = row;
    }
  }

  /** Begins another choice, whose weights are added to the sums from place `first` on. */
  begin(sums: Float64Array, first = 0): this {
    if (this.choice === MOST_CHOICES) {
      this.addedTo.fill(0);
      this.choice = 0;
    }
    this.choice++;
    this.sums = sums;
    this.first = first;
    return this;
  }

  add(kind: number, a = 0, b = 0, c = 0): void {
    const slot = this.slotOf(featureHash(kind, a, b, c));
    if (this.table[slot] === FREE) return;
    const row = this.table[slot + 1]!;
    if (this.addedTo[row] === this.choice) return;
    this.addedTo[row] = this.choice;
    const { sums, weights, width, first } = this;
    for (let k = 0; k < width; k++) sums[first + k]! += weights[row * width + k]!;
  }

  /** Where a hash stands in the table, or the free place where it would. */
  private slotOf(hash: number): number {
    const { table, mask } = this;
    let slot = hash & mask;
    while (table[2 * slot] !== FREE && table[2 * slot] !== hash) slot = (slot + 1) & mask;
    return 2 * slot;
  }
}
