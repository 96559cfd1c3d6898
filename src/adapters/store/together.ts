/**
 * When those that wait are done: as soon as they weigh `enough`, or none has come for `patienceMs` (0: when the event loop turns). `weigh`: how
 * much work one is, and how much memory it holds until then; 1 where it is not given.
 */
export interface Gathering<Item> {
  readonly enough: number;
  readonly patienceMs: number;
  readonly weigh?: (item: Item) => number;
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
  private weight = 0;
  private turn: NodeJS.Immediate | null = null;
  private timer: NodeJS.Timeout | null = null;

  /** `work` gives a result for every item, in their order. */
  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly gathering: Gathering<Item>,
  ) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.weight += this.gathering.weigh?.(item) ?? 1;
      if (this.weight >= this.gathering.enough) this.begin();
      else this.beginLater();
    });
  }

  private beginLater(): void {
    if (this.gathering.patienceMs === 0) this.turn ??= setImmediate(this.begin);
    else if (this.timer === null) this.timer = setTimeout(this.begin, this.gathering.patienceMs);
    else this.timer.refresh();
  }

  private readonly begin = (): void => {
    if (this.turn !== null) clearImmediate(this.turn);
    if (this.timer !== null) clearTimeout(this.timer);
    this.turn = null;
    this.timer = null;
    this.weight = 0;
    const batch = this.waiting;
    this.waiting = [];
    void this.run(batch);
  };

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
