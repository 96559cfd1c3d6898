/** Size of the tables of weights: features are numbers of this many bits. */
export const BITS = 18;
const MASK = (1 << BITS) - 1;
/** More features of one choice than this are left out. */
const MOST = 160;

/** A 32-bit hash of a string (FNV-1a). */
export function hashOf(text: string): number {
  let x = 2166136261;
  for (let i = 0; i < text.length; i++) x = Math.imul(x ^ text.charCodeAt(i), 16777619);
  return x | 0;
}

/** Names of features as numbers, made once: thousands of features are added for every text. */
export const featureNames = <N extends string>(...names: readonly N[]): Readonly<Record<N, number>> =>
  Object.fromEntries(names.map((name) => [name, hashOf(name)])) as Record<N, number>;

/**
 * The features of one choice, as places in a table of weights: each is a name (see `featureNames`) with up to three values, hashed (Weinberger
 * et al. 2009, "Feature hashing for large scale multitask learning"). One object is filled anew for every choice.
 */
export class Features {
  readonly slots = new Int32Array(MOST);
  count = 0;

  clear(): this {
    this.count = 0;
    return this;
  }

  add(name: number, a = 0, b = 0, c = 0): void {
    if (this.count >= MOST) return;
    let x = Math.imul(name ^ a, 0x85ebca6b);
    x = Math.imul((x ^ (x >>> 13)) + b, 0xc2b2ae35);
    x = Math.imul((x ^ (x >>> 15)) + c, 0x27d4eb2f);
    this.slots[this.count++] = (x ^ (x >>> 14)) & MASK;
  }

  /** A copy of what was added. */
  taken(): Int32Array {
    return this.slots.slice(0, this.count);
  }
}

/** A number in one of a few steps, so that near ones share a feature. */
export const step = (n: number): number => (n <= 3 ? Math.max(n, -1) : n < 6 ? 5 : n < 10 ? 9 : n < 16 ? 15 : n < 25 ? 24 : 40);
