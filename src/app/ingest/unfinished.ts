/** Work that was begun and need not be waited for, so long as it is not too much. */
export class Unfinished {
  private weight = 0;
  private failure: { readonly error: unknown } | null = null;
  private wake: (() => void)[] = [];

  /** `most`: what the work under way at once may weigh. */
  constructor(private readonly most: number) {}

  /** `weight`: how many pieces of work it is. */
  begin(work: Promise<unknown>, weight = 1): void {
    this.weight += weight;
    work.then(
      () => this.end(weight),
      (error: unknown) => {
        this.failure ??= { error };
        this.end(weight);
      },
    );
  }

  /** Resolves as soon as there is room for more; null when there is. Throws what a piece failed with: then nothing more should be begun. */
  room(): Promise<void> | null {
    return this.weight < this.most && this.failure === null ? null : this.untilBelow(this.most);
  }

  /** Resolves when all of it is done; throws the first failure. */
  all(): Promise<void> {
    return this.untilBelow(1);
  }

  private end(weight: number): void {
    this.weight -= weight;
    const waiting = this.wake;
    this.wake = [];
    for (const go of waiting) go();
  }

  private async untilBelow(weight: number): Promise<void> {
    while (this.weight >= weight) await new Promise<void>((resolve) => this.wake.push(resolve));
    if (this.failure !== null) throw this.failure.error;
  }
}
