import { setTimeout as sleep } from 'node:timers/promises';

const SWEEP_AT = 1_000;

/** One thing at a time, at a pace. */
export class Lane {
  private busy = false;
  /** Lets those that wait begin, first come first served. */
  private readonly waiting: (() => void)[] = [];
  /** When the next may start, by `performance.now()`. */
  private free = 0;

  /**
   * A turn in the lane, to be ended with `leave`: null when it begins at once, as most do; else when those before it have left and the gap
   * since the last start is over, so that time limits count one's own time only. `gapMs`: from its start to the start of the next. Rejects with
   * an AbortError when `signal` is given up on before; there is nothing to leave then.
   */
  enter(gapMs: number, signal: AbortSignal | undefined): Promise<void> | null {
    const now = performance.now();
    if (this.busy || this.free > now || signal?.aborted) return this.wait(gapMs, signal);
    this.busy = true;
    this.free = now + gapMs;
    return null;
  }

  leave(): void {
    const next = this.waiting.shift();
    // Whoever is next has the lane from now on, though it begins a moment later.
    if (next !== undefined) next();
    else this.busy = false;
  }

  isIdle(now: number): boolean {
    return !this.busy && this.free <= now;
  }

  private async wait(gapMs: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.busy) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy = true;
    try {
      signal?.throwIfAborted();
      const wait = this.free - performance.now();
      if (wait > 0) await sleep(wait, undefined, signal ? { signal } : {});
      this.free = performance.now() + gapMs;
    } catch (error) {
      this.leave();
      throw error;
    }
  }
}

/** One request at a time per host, at a pace, many hosts at once. Idle lanes are forgotten when there are many. */
export class Lanes {
  private readonly lanes = new Map<string, Lane>();
  private sweepAt = SWEEP_AT;

  /** To be entered at once: a lane in which nothing happens may be forgotten. */
  of(name: string): Lane {
    let lane = this.lanes.get(name);
    if (lane === undefined) {
      if (this.lanes.size >= this.sweepAt) this.sweep();
      lane = new Lane();
      this.lanes.set(name, lane);
    }
    return lane;
  }

  private sweep(): void {
    const now = performance.now();
    for (const [name, lane] of this.lanes) if (lane.isIdle(now)) this.lanes.delete(name);
    this.sweepAt = Math.max(SWEEP_AT, 2 * this.lanes.size);
  }
}
