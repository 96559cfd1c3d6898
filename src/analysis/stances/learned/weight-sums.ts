import { type FeatureSink, featureHash } from './sketch.js';

/** Rows of weights by the hash of a feature. */
export interface Rows {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}

const FREE = -1;
/** Room in the table for each hash. */
const ROOM = 2;
const MOST_CHOICES = 0x7fff_ffff;
/** What stands before the weights of a row: its hash, and the choice that it was added to last. */
const HEAD = 2;

/**
 * Adds up the rows of weights of the features of a choice, as they come, each once: this is asked some hundred times for every clause,
 * country and label of a text, and nearly all of its time is waiting for memory. So a small table leads to the rows, and all that is
 * read or written of a row stands in one line of the cache.
 */
export class WeightSums implements FeatureSink {
  private readonly mask: number;
  /** By open addressing where the row of a hash begins. */
  private readonly table: Int32Array;
  /** Numbers between the beginnings of two rows: a power of two, so that no row lies across two lines of the cache. */
  private readonly stride: number;
  /** The rows one after the other; `rows` and `weights` are the same bytes. */
  private readonly rows: Int32Array;
  private readonly weights: Float32Array;
  private choice = 0;
  private sums: Float64Array = new Float64Array(0);
  private first = 0;

  constructor(
    { index, weights }: Rows,
    private readonly width: number,
  ) {
    let size = 16;
    while (size < index.size * ROOM) size *= 2;
    let stride = 1;
    while (stride < HEAD + width) stride *= 2;
    this.mask = size - 1;
    this.stride = stride;
    this.table = new Int32Array(size).fill(FREE);
    this.rows = new Int32Array(index.size * stride);
    this.weights = new Float32Array(this.rows.buffer);
    let at = 0;
    for (const [hash, row] of index) {
      this.rows[at] = hash;
      this.weights.set(weights.subarray(row * width, (row + 1) * width), at + HEAD);
      this.table[this.slotOf(hash)] = at;
      at += stride;
    }
  }

  /** Begins another choice, whose weights are added to the sums from place `first` on. */
  begin(sums: Float64Array, first = 0): this {
    if (this.choice === MOST_CHOICES) {
      for (let at = 0; at < this.rows.length; at += this.stride) this.rows[at + 1] = 0;
      this.choice = 0;
    }
    this.choice++;
    this.sums = sums;
    this.first = first;
    return this;
  }

  add(kind: number, a = 0, b = 0, c = 0): void {
    const at = this.table[this.slotOf(featureHash(kind, a, b, c))]!;
    if (at === FREE) return;
    const { rows, choice, sums, weights, width, first } = this;
    if (rows[at + 1] === choice) return;
    rows[at + 1] = choice;
    for (let k = 0; k < width; k++) sums[first + k]! += weights[at + HEAD + k]!;
  }

  /** Where a hash stands in the table, or the free place where it would. */
  private slotOf(hash: number): number {
    const { table, mask, rows } = this;
    let slot = hash & mask;
    for (let at = table[slot]!; at !== FREE && rows[at] !== hash; at = table[slot]!) slot = (slot + 1) & mask;
    return slot;
  }
}
