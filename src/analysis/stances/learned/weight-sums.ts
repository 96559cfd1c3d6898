import { type FeatureSink, featureHash } from './sketch.js';

/** Rows of weights by the hash of a feature. */
export interface Rows {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}

const FREE = -1;
/** One bit for so many values of a hash: few enough to stay in the processor's nearest memory, so many that few features share one. */
const BITS = 19;
const BIT_MASK = (1 << BITS) - 1;
/** Room in the table for each hash: most features have no weights, and with room to spare that is seen at once. */
const ROOM = 4;
const MOST_CHOICES = 0xffff_ffff;

/**
 * Adds up the rows of weights of the features of a choice, as they come, each once. Nothing is kept of the features that have no
 * weights, which are nearly all: this is asked some hundred times for every clause, country and label of a text.
 */
export class WeightSums implements FeatureSink {
  private readonly weights: Float32Array;
  private readonly mask: number;
  /** Which values the lower bits of the hashes have: the table is looked into only for those. */
  private readonly bits = new Uint32Array(1 << (BITS - 5));
  /** Hashes by open addressing, each with its row. */
  private readonly hashes: Int32Array;
  private readonly rows: Int32Array;
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
    this.hashes = new Int32Array(size).fill(FREE);
    this.rows = new Int32Array(size);
    this.addedTo = new Uint32Array(index.size);
    for (const [hash, row] of index) {
      const slot = this.slotOf(hash);
      const bit = hash & BIT_MASK;
      this.bits[bit >>> 5]! |= 1 << (bit & 31);
      this.hashes[slot] = hash;
      this.rows[slot] = row;
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
    const hash = featureHash(kind, a, b, c);
    const bit = hash & BIT_MASK;
    if (((this.bits[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return;
    const slot = this.slotOf(hash);
    if (this.hashes[slot] === FREE) return;
    const row = this.rows[slot]!;
    if (this.addedTo[row] === this.choice) return;
    this.addedTo[row] = this.choice;
    const { sums, weights, width, first } = this;
    for (let k = 0; k < width; k++) sums[first + k]! += weights[row * width + k]!;
  }

  /** Where a hash stands, or the free place where it would. */
  private slotOf(hash: number): number {
    const { hashes, mask } = this;
    let slot = hash & mask;
    while (hashes[slot] !== FREE && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
