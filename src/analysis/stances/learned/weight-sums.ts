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
/** What stands before the weights of a row, in bytes: its hash, and the choice that it was added to last. */
const HEAD = 6;

/**
 * Adds up the rows of weights of the features of a choice, each once: this is asked some hundred times for every clause, country and
 * label of a text, and nearly all of its time is waiting for memory. So a row stands in the table itself, in as few bytes as it needs,
 * where one line of the cache has its hash, its weights and mostly its neighbours; and features are only noted as they come: looked up one
 * right after the other, the processor waits for several at once. Sums are whole numbers, worth `scale` each: no order of adding changes them.
 */
export class WeightSums implements FeatureSink {
  readonly scale: number;
  private readonly mask: number;
  /** Bytes between the beginnings of two rows: a power of two, so that no row lies across two lines of the cache. */
  private readonly stride: number;
  /** The rows by open addressing; three views of the same bytes. */
  private readonly bytes: Int8Array;
  private readonly hashes: Int32Array;
  private readonly choices: Uint16Array;
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
    let stride = 8;
    while (stride < HEAD + width) stride *= 2;
    this.scale = scale;
    this.mask = size - 1;
    this.stride = stride;
    this.bytes = new Int8Array(size * stride);
    this.hashes = new Int32Array(this.bytes.buffer);
    this.choices = new Uint16Array(this.bytes.buffer);
    for (let at = 0; at < this.bytes.length; at += stride) this.hashes[at >> 2] = FREE;
    hashes.forEach((hash, row) => {
      const at = this.placeOf(hash);
      this.hashes[at >> 2] = hash;
      this.bytes.set(values.subarray(row * width, (row + 1) * width), at + HEAD);
    });
  }

  /** Where the row of a hash begins, in bytes; a free place where it has none. */
  private placeOf(hash: number): number {
    const { mask, stride, hashes } = this;
    let slot = hash & mask;
    for (;;) {
      const at = slot * stride;
      const own = hashes[at >> 2]!;
      if (own === hash || own === FREE) return at;
      slot = (slot + 1) & mask;
    }
  }

  /** Begins another choice. */
  begin(): this {
    if (this.choice === MOST_CHOICES) {
      for (let at = 0; at < this.bytes.length; at += this.stride) this.choices[(at >> 1) + 2] = 0;
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
    const { hashes, choices, bytes, noted, count, choice, width } = this;
    for (let n = 0; n < count; n++) noted[n] = this.placeOf(noted[n]!);
    for (let n = 0; n < count; n++) {
      const at = noted[n]!;
      const stamp = (at >> 1) + 2;
      if (hashes[at >> 2] === FREE || choices[stamp] === choice) continue;
      choices[stamp] = choice;
      for (let k = 0; k < width; k++) sums[first + k]! += bytes[at + HEAD + k]!;
    }
    this.count = 0;
  }
}
