/** When those that wait are done: as soon as there are `enough`, or the first has waited `patienceMs` (0: until the event loop turns). */
export interface Gathering {
  readonly enough: number;
  readonly patienceMs: number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: small writes that come about the same time are done in one transaction, since most of what each costs is the transaction.
 * Every caller waits for its own result. Where the whole fails each is done alone, so that nobody fails for another's sake.
 */
export class Together<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private forget: (() => void) | null = null;

  /** `work` gives a result for every item, in their order. */
  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly gathering: Gathering,
  ) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.waiting.length >= this.gathering.enough) this.begin();
      else this.forget ??= this.later();
    });
  }

  /** Begins after the time of patience; returns what calls that off. */
  private later(): () => void {
    const begin = (): void => this.begin();
    if (this.gathering.patienceMs === 0) {
      const turn = setImmediate(begin);
      return () => clearImmediate(turn);
    }
    const timer = setTimeout(begin, this.gathering.patienceMs);
    return () => clearTimeout(timer);
  }

  private begin(): void {
    this.forget?.();
    this.forget = null;
    const batch = this.waiting;
    this.waiting = [];
    void this.run(batch);
  }

  /** Settles every one of the batch; never rejects. */
  private async run(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.work(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index]!);
    } catch (error) {
      const [first] = batch;
      if (batch.length === 1) first?.reject(error);
      else for (const one of batch) await this.run([one]);
    }
  }
}
