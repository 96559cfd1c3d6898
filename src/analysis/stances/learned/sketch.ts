const MASK = (1 << 30) - 1;

/** The features of one choice: hashes of 30 bits, each once. One object is filled anew for every choice. */
export class Sketch {
  private readonly found = new Set<number>();

  clear(): this {
    this.found.clear();
    return this;
  }

  /** `kind` tells features apart that have the same values. */
  add(kind: number, a = 0, b = 0, c = 0): void {
    let x = Math.imul(kind + 1, 0x9e3779b1);
    x = Math.imul(x ^ a, 0x85ebca6b);
    x = Math.imul((x ^ (x >>> 13)) + b, 0xc2b2ae35);
    x = Math.imul((x ^ (x >>> 15)) + c, 0x27d4eb2f);
    this.found.add((x ^ (x >>> 14)) & MASK);
  }

  get features(): Iterable<number> {
    return this.found;
  }
}
