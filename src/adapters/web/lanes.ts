import { setTimeout as sleep } from 'node:timers/promises';

interface Lane {
  busy: boolean;
  /** Lets the tasks that wait begin, first come first served. */
  readonly waiting: (() => void)[];
  /** When the next task may start, by `performance.now()`. */
  free: number;
}

/**
 * One request at a time per host, at a pace, many hosts at once. A task starts when those before it in its lane are done and the gap since
 * the last start is over, so that its time limits count its own time only; an idle lane is forgotten.
 */
export class Lanes {
  private readonly lanes = new Map<string, Lane>();

  /** `gapMs`: from the start of this task to the start of the next. Rejects with an AbortError when `signal` is given up on while waiting. */
  async run<T>(name: string, gapMs: number, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    const lane = this.laneOf(name);
    if (lane.busy) await new Promise<void>((resolve) => lane.waiting.push(resolve));
    lane.busy = true;
    try {
      signal?.throwIfAborted();
      const wait = lane.free - performance.now();
      if (wait > 0) await sleep(wait, undefined, signal ? { signal } : {});
      lane.free = performance.now() + gapMs;
      return await task();
    } finally {
      const next = lane.waiting.shift();
      // Whoever is next has the lane from now on, though it begins a moment later.
      if (next !== undefined) next();
      else {
        lane.busy = false;
        this.forget(name, lane);
      }
    }
  }

  private laneOf(name: string): Lane {
    let lane = this.lanes.get(name);
    if (lane === undefined) {
      lane = { busy: false, waiting: [], free: 0 };
      this.lanes.set(name, lane);
    }
    return lane;
  }

  private forget(name: string, lane: Lane): void {
    const left = lane.free - performance.now();
    const remove = (): void => {
      if (!lane.busy && lane.free <= performance.now()) this.lanes.delete(name);
    };
    if (left <= 0) remove();
    else setTimeout(remove, left + 1).unref();
  }
}
