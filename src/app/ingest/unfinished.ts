/** Work that was begun and need not be waited for, so long as it is not too much. */
export class Unfinished {
  private count = 0;
  private failure: { readonly error: unknown } | null = null;
  private wake: (() => void)[] = [];

  /** `most`: pieces of work under way at once. */
  constructor(private readonly most: number) {}

  /** Resolves as soon as there is room for more. Throws what a piece before it failed with: then nothing more should be begun. */
  async add(work: Promise<void>): Promise<void> {
    this.count++;
    work
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => {
        this.count--;
        const waiting = this.wake;
        this.wake = [];
        for (const go of waiting) go();
      });
    await this.untilAtMost(this.most - 1);
  }

  /** Resolves when all of it is done; throws the first failure. */
  all(): Promise<void> {
    return this.untilAtMost(0);
  }

  private async untilAtMost(count: number): Promise<void> {
    while (this.count > count) await new Promise<void>((resolve) => this.wake.push(resolve));
    if (this.failure !== null) throw this.failure.error;
  }
}
