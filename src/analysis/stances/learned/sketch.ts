const MASK = (1 << 30) - 1;

/** A feature as a number of 30 bits; `kind` tells features apart that have the same values. */
export function featureHash(kind: number, a: number, b: number, c: number): number {
  let x = Math.imul(kind + 1, 0x9e3779b1);
  x = Math.imul(x ^ a, 0x85ebca6b);
  x = Math.imul((x ^ (x >>> 13)) + b, 0xc2b2ae35);
  x = Math.imul((x ^ (x >>> 15)) + c, 0x27d4eb2f);
  return (x ^ (x >>> 14)) & MASK;
}

/** Takes the features of one choice, one after the other. */
export interface FeatureSink {
  add(kind: number, a?: number, b?: number, c?: number): void;
}

/** The features of one choice, each once, as training wants them. One object is filled anew for every choice. */
export class Sketch implements FeatureSink {
  private readonly found = new Set<number>();

  clear(): this {
    this.found.clear();
    return this;
  }

  add(kind: number, a = 0, b = 0, c = 0): void {
    this.found.add(featureHash(kind, a, b, c));
  }

  get features(): Iterable<number> {
    return this.found;
  }
}
