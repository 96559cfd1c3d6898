import { type FeatureSink, featureHash } from './sketch.js';

/** Rows of weights by the hash of a feature. */
export interface Rows {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}

const FREE = -1;
/** Room in the table for each hash. */
const ROOM = 2;
/** Room for the features of a choice; more is taken where one has more. */
const NOTED_AT_FIRST = 1024;
const MOST_CHOICES = 0x7fff_ffff;
/** What stands before the weights of a row: its hash, and the choice that it was added to last. */
const HEAD = 2;

/**
 * Adds up the rows of weights of the features of a choice, each once: this is asked some hundred times for every clause, country and
 * label of a text, and nearly all of its time is waiting for memory. So a small table leads to the rows, all that is read or written of
 * a row stands in one line of the cache, and features are only noted as they come: looked up one right after the other, the processor
 * waits for several at once.
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
  /** Hashes of the features of this choice, as they came, and how many. */
  private noted = new Int32Array(NOTED_AT_FIRST);
  private count = 0;

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
      let slot = hash & this.mask;
      while (this.table[slot] !== FREE) slot = (slot + 1) & this.mask;
      this.table[slot] = at;
      at += stride;
    }
  }

  /** Begins another choice. */
  begin(): this {
    if (this.choice === MOST_CHOICES) {
      for (let at = 0; at < this.rows.length; at += this.stride) this.rows[at + 1] = 0;
      this.choice = 0;
    }
    this.choice++;
    this.count = 0;
    return this;
  }

  add(kind: number, a = 0, b = 0, c = 0): void {
    if (this.count === this.noted.length) {
      const wider = new Int32Array(2 * this.count);
      wider.set(this.noted);
      this.noted = wider;
    }
    this.noted[this.count++] = featureHash(kind, a, b, c);
  }

  /** Adds the weights of the choice to the sums from place `first` on. */
  addTo(sums: Float64Array, first = 0): void {
    const { table, mask, rows, noted, count, choice, weights, width } = this;
    for (let n = 0; n < count; n++) {
      const hash = noted[n]!;
      let slot = hash & mask;
      let at = table[slot]!;
      while (at !== FREE && rows[at] !== hash) {
        slot = (slot + 1) & mask;
        at = table[slot]!;
      }
      if (at === FREE || rows[at + 1] === choice) continue;
      rows[at + 1] = choice;
      for (let k = 0; k < width; k++) sums[first + k]! += weights[at + HEAD + k]!;
    }
    this.count = 0;
  }
}
