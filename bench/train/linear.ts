import { BITS } from '../../src/analysis/statements/learned/features.js';

const SIZE = 1 << BITS;

export interface Training {
  /** Features that fewer examples than this hold are left out. */
  readonly fewest: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
}

export interface Example {
  readonly features: Int32Array;
  /** 1 yes, 0 no. */
  readonly label: number;
}

export interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: number;
}

/** Numbers from 0 to 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let k = out.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [out[k], out[other]] = [out[other]!, out[k]!];
  }
  return out;
}

/** Which places hold a feature that at least `fewest` examples have. */
function frequent(examples: readonly (readonly Int32Array[])[], fewest: number): Uint8Array {
  const counts = new Uint32Array(SIZE);
  const last = new Int32Array(SIZE).fill(-1);
  examples.forEach((lists, index) => {
    for (const features of lists)
      for (const place of features)
        if (last[place] !== index) {
          counts[place]!++;
          last[place] = index;
        }
  });
  return Uint8Array.from(counts, (n) => (n >= fewest ? 1 : 0));
}

class Table {
  readonly weights = new Float32Array(SIZE);
  private readonly squares = new Float32Array(SIZE).fill(1e-6);

  constructor(
    private readonly used: Uint8Array,
    private readonly rate: number,
    private readonly decay: number,
  ) {}

  sum(features: Int32Array): number {
    let sum = 0;
    for (const place of features) sum += this.weights[place]!;
    return sum;
  }

  /** One step of AdaGrad (Duchi et al. 2011) against the gradient. */
  descend(features: Int32Array, gradient: number): void {
    for (const place of features) {
      if (this.used[place] === 0) continue;
      const g = gradient + this.decay * this.weights[place]!;
      this.squares[place]! += g * g;
      this.weights[place]! -= (this.rate * g) / Math.sqrt(this.squares[place]!);
    }
  }
}

/** The order of the examples sways a model by half a point; the mean of several orders does not depend on luck. */
const ORDERS = [7, 11, 13, 17, 19];

function meanOf(train: (random: () => number) => Float32Array): Float32Array {
  const mean = new Float32Array(SIZE);
  for (const order of ORDERS)
    train(sequence(order)).forEach((weight, place) => {
      mean[place]! += weight / ORDERS.length;
    });
  return mean;
}

/** Logistic regression: weights whose sum says yes or no. */
export function trainYesNo(examples: readonly Example[], { fewest, rounds, rate, decay }: Training): Float32Array {
  const lists = examples.map(({ features }) => [features]);
  const used = frequent(lists, fewest);
  return meanOf((random) => {
    const table = new Table(used, rate, decay);
    for (let round = 0; round < rounds; round++)
      for (const { features, label } of shuffled(examples, random))
        table.descend(features, 1 / (1 + Math.exp(-table.sum(features))) - label);
    return table.weights;
  });
}

/** Softmax ranking: weights whose sum is greatest for the right option. */
export function trainChoice(choices: readonly Choice[], { fewest, rounds, rate, decay }: Training): Float32Array {
  const lists = choices.map(({ options }) => options);
  const used = frequent(lists, fewest);
  return meanOf((random) => {
    const table = new Table(used, rate, decay);
    for (let round = 0; round < rounds; round++)
      for (const { options, right } of shuffled(choices, random)) {
        const sums = options.map((features) => table.sum(features));
        const most = Math.max(...sums);
        const shares = sums.map((sum) => Math.exp(sum - most));
        const all = shares.reduce((a, b) => a + b, 0);
        options.forEach((features, k) => {
          const gradient = shares[k]! / all - (k === right ? 1 : 0);
          if (Math.abs(gradient) > 1e-4) table.descend(features, gradient);
        });
      }
    return table.weights;
  });
}
