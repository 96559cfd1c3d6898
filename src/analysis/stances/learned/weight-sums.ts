import { type FeatureSink, featureHash } from './sketch.js';

/** Rows of weights under the hashes of features. */
export interface Rows {
  readonly hashes: Int32Array;
  /** One signed byte a weight, row by row. */
  readonly values: Int8Array;
  /** What a byte is worth. */
  readonly scale: number;
}

/** No feature has this hash. */
const FREE = -1;
/** Room in the table for each row. */
const ROOM = 2;
/** Room for the features of a choice; more is taken where one has more. */
const NOTED_AT_FIRST = 1024;
const MOST_CHOICES = 0xffff;
/** Weights in one whole number of a row; the last one has room for two and the choice that the row was added to last. */
const FOUR = 4;
const BYTE = 8;
const HALF = 16;
/** Every other byte of a number: two sums grow side by side in it, 16 bits each. */
const LANES = 0x00ff00ff;
const LANE = 0xffff;
/** Weights stand above zero in the table, so that no sum borrows from the one beside it; so much above. */
const RAISED = 128;
/** So many bytes may be added before a sum grows into the one beside it. */
const MOST_AT_ONCE = 256;

/**
 * Adds up the rows of weights of the features of a choice, each once: this is asked some hundred times for every clause, country and
 * label of a text, and nearly all of its time is waiting for memory. So a row stands in the table itself, in as few bytes as it needs,
 * where one line of the cache has its hash, its weights and mostly its neighbours; features are only noted as they come: looked up one
 * right after the other, the processor waits for several at once; and weights are added four at a time. Sums are whole numbers, worth
 * `scale` each: no order of adding changes them.
 */
export class WeightSums implements FeatureSink {
  readonly scale: number;
  private readonly mask: number;
  /** Numbers between the beginnings of two rows: a power of two, so that no row lies across two lines of the cache. */
  private readonly stride: number;
  /** Which number of a row is the last, with the choice in its upper half. */
  private readonly last: number;
  /** The rows by open addressing: the hash, then the weights. */
  private readonly table: Int32Array;
  private choice = 0;
  /** Hashes of the features of this choice, as they came, and how many. */
  private noted = new Int32Array(NOTED_AT_FIRST);
  private count = 0;

  constructor(
    { hashes, values, scale }: Rows,
    private readonly width: number,
  ) {
    let size = 16;
    while (size < hashes.length * ROOM) size *= 2;
    this.last = 1 + ((width + 1) >> 2);
    let stride = 2;
    while (stride <= this.last) stride *= 2;
    this.scale = scale;
    this.mask = size - 1;
    this.stride = stride;
    this.table = new Int32Array(size * stride);
    for (let at = 0; at < this.table.length; at += stride) this.table[at] = FREE;
    hashes.forEach((hash, row) => {
      const at = this.placeOf(hash);
      this.table[at] = hash;
      for (let k = 0; k < width; k++) this.table[at + 1 + (k >> 2)]! |= (values[row * width + k]! + RAISED) << (BYTE * (k % FOUR));
    });
  }

  /** Where the row of a hash begins; a free place where it has none. */
  private placeOf(hash: number): number {
    const { mask, stride, table } = this;
    let slot = hash & mask;
    for (;;) {
      const at = slot * stride;
      const own = table[at]!;
      if (own === hash || own === FREE) return at;
      slot = (slot + 1) & mask;
    }
  }

  /** Begins another choice. */
  begin(): this {
    if (this.choice === MOST_CHOICES) {
      for (let at = this.last; at < this.table.length; at += this.stride) this.table[at]! &= LANE;
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
  addTo(sums: Int32Array, first = 0): void {
    const rows = this.findRows();
    for (let from = 0; from < rows; from += MOST_AT_ONCE) this.addRows(from, Math.min(rows, from + MOST_AT_ONCE), sums, first);
    this.count = 0;
  }

  /** Puts where the rows of the noted features begin in their place, each once; returns how many there are. */
  private findRows(): number {
    const { table, noted, count, choice, last } = this;
    for (let n = 0; n < count; n++) noted[n] = this.placeOf(noted[n]!);
    let rows = 0;
    for (let n = 0; n < count; n++) {
      const at = noted[n]!;
      const end = table[at + last]!;
      if (table[at] === FREE || end >>> HALF === choice) continue;
      table[at + last] = (end & LANE) | (choice << HALF);
      noted[rows++] = at;
    }
    return rows;
  }

  private addRows(from: number, to: number, sums: Int32Array, first: number): void {
    const { table, noted, width } = this;
    const raised = (to - from) * RAISED;
    for (let k = 0; k < width; k += FOUR) {
      const column = 1 + (k >> 2);
      let even = 0;
      let odd = 0;
      for (let n = from; n < to; n++) {
        const four = table[noted[n]! + column]!;
        even = (even + (four & LANES)) | 0;
        odd = (odd + ((four >>> BYTE) & LANES)) | 0;
      }
      for (let n = 0; n < FOUR && k + n < width; n++) {
        const two = n % 2 === 0 ? even : odd;
        sums[first + k + n]! += (n < 2 ? two & LANE : two >>> HALF) - raised;
      }
    }
  }
}
