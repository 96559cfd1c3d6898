/** Aborts after the time is up, or when the caller's own signal says so; `expired` tells which. */
export class TimeLimit {
  readonly signal: AbortSignal;
  expired = false;
  private readonly timer: NodeJS.Timeout;

  constructor(ms: number, outer: AbortSignal | undefined) {
    const controller = new AbortController();
    this.timer = setTimeout(
      () => {
        this.expired = true;
        controller.abort();
      },
      Math.max(1, ms),
    );
    this.signal = outer === undefined ? controller.signal : AbortSignal.any([controller.signal, outer]);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
