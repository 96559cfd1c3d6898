import type { Vector } from './vocabulary.js';

type Visit = (one: number, other: number, likeness: number) => void;

/** A growing list of pairs with their likeness, in flat arrays: hundreds of thousands of them are no load. */
export class Pairs {
  private ones = new Int32Array(1024);
  private others = new Int32Array(1024);
  private values = new Float64Array(1024);
  private count = 0;

  add(one: number, other: number, likeness: number): void {
    if (this.count === this.ones.length) this.grow();
    this.ones[this.count] = one;
    this.others[this.count] = other;
    this.values[this.count] = likeness;
    this.count += 1;
  }

  forEach(visit: Visit): void {
    for (let at = 0; at < this.count; at += 1) visit(this.ones[at]!, this.others[at]!, this.values[at]!);
  }

  private grow(): void {
    const ones = new Int32Array(this.count * 2);
    const others = new Int32Array(this.count * 2);
    const values = new Float64Array(this.count * 2);
    ones.set(this.ones);
    others.set(this.others);
    values.set(this.values);
    this.ones = ones;
    this.others = others;
    this.values = values;
  }
}

interface Entry {
  readonly vector: Vector;
  /** Settled entries are compared with others only, never among themselves. */
  readonly settled: boolean;
}

/** The product of the vectors of every pair that shares a term, from an inverted index in flat arrays. */
export function visitPairs(entries: readonly Entry[], visit: Visit): void {
  const { offsets, size } = placesOf(entries);
  const filled = offsets.slice();
  const holders = new Int32Array(size);
  const values = new Float64Array(size);
  const sums = new Float64Array(entries.length);
  const touched = new Int32Array(entries.length);
  const order = [...entries.keys()].sort((a, b) => Number(entries[b]!.settled) - Number(entries[a]!.settled) || a - b);
  for (const one of order) {
    const { vector, settled } = entries[one]!;
    let met = 0;
    for (let at = 0; at < vector.terms.length; at += 1) {
      const term = vector.terms[at]!;
      const value = vector.values[at]!;
      const end = filled[term]!;
      if (!settled) {
        for (let place = offsets[term]!; place < end; place += 1) {
          const other = holders[place]!;
          if (sums[other] === 0) {
            touched[met] = other;
            met += 1;
          }
          sums[other]! += value * values[place]!;
        }
      }
      holders[end] = one;
      values[end] = value;
      filled[term] = end + 1;
    }
    for (let at = 0; at < met; at += 1) {
      const other = touched[at]!;
      visit(one, other, sums[other]!);
      sums[other] = 0;
    }
  }
}

/** Where the holders of each term stand in the index. */
function placesOf(entries: readonly Entry[]): { offsets: Int32Array; size: number } {
  let terms = 0;
  for (const { vector } of entries) for (const term of vector.terms) terms = Math.max(terms, term + 1);
  const offsets = new Int32Array(terms + 1);
  for (const { vector } of entries) for (const term of vector.terms) offsets[term + 1]! += 1;
  for (let term = 0; term < terms; term += 1) offsets[term + 1]! += offsets[term]!;
  return { offsets, size: offsets[terms]! };
}
