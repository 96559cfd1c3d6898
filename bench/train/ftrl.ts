/** What is learned from: the features of a choice as rows of a table, with which of the classes it is. */
export interface RowExample {
  /** Features that mean something else for every class. */
  readonly rows: Int32Array;
  /** One a class: features that mean the same for all classes. */
  readonly own: readonly Int32Array[];
  /** One a class: 1 yes, 0 no, -1 not known. */
  readonly classes: Int8Array;
}

export interface Ftrl {
  readonly rounds: number;
  readonly alpha: number;
  /** Weights that bring less than this are nought. */
  readonly l1: number;
  readonly l2: number;
}

/** Numbers from 0 to 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Weights that learn one step at a time, most of them nought: FTRL-Proximal (McMahan et al. 2013). */
class Weights {
  private readonly z: Float64Array;
  private readonly n: Float64Array;

  constructor(
    size: number,
    private readonly by: Ftrl,
  ) {
    this.z = new Float64Array(size);
    this.n = new Float64Array(size);
  }

  at(place: number): number {
    const { alpha, l1, l2 } = this.by;
    const z = this.z[place]!;
    return Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(this.n[place]!)) / alpha + l2);
  }

  descend(place: number, gradient: number): void {
    const n = this.n[place]!;
    const more = n + gradient * gradient;
    this.z[place]! += gradient - ((Math.sqrt(more) - Math.sqrt(n)) / this.by.alpha) * this.at(place);
    this.n[place] = more;
  }

  get table(): Float32Array {
    return Float32Array.from(this.z, (_, place) => this.at(place));
  }
}

export interface Learned {
  /** `rows` × classes. */
  readonly rows: Float32Array;
  readonly shared: Float32Array;
}

export interface Sizes {
  readonly rows: number;
  readonly shared: number;
  readonly classes: number;
}

/** Logistic regression, one model a class, over features of their own and features that all share. */
export function trainRows(examples: readonly RowExample[], { rows, shared, classes }: Sizes, by: Ftrl): Learned {
  const own = new Weights(rows * classes, by);
  const common = new Weights(shared, by);
  const random = sequence(7);
  const order = Int32Array.from(examples, (_, k) => k);
  for (let round = 0; round < by.rounds; round++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [order[k], order[other]] = [order[other]!, order[k]!];
    }
    for (const index of order) {
      const example = examples[index]!;
      for (let c = 0; c < classes; c++) {
        const label = example.classes[c]!;
        if (label < 0) continue;
        let sum = 0;
        for (const row of example.rows) sum += own.at(row * classes + c);
        for (const row of example.own[c]!) sum += common.at(row);
        const gradient = 1 / (1 + Math.exp(-sum)) - label;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of example.rows) own.descend(row * classes + c, gradient);
        for (const row of example.own[c]!) common.descend(row, gradient);
      }
    }
  }
  return { rows: own.table, shared: common.table };
}
