import { isLoopbackHost } from '../../domain/loopback.js';
import { urlOf } from '../../domain/url.js';

/** Does a task for every item, several at once; ends early, without error, when it is stopped. */
export type Work<T> = (items: readonly T[], task: (item: T) => Promise<void>) => Promise<void>;

/** `concurrency` items at once, in their order. After the first failure none is begun any more; it is thrown when those under way have ended. */
export function pool<T>(concurrency: number, signal: AbortSignal | undefined): Work<T> {
  return async (items, task) => {
    const rest = items.values();
    let failed = false;
    const work = async (): Promise<void> => {
      for (const item of rest) {
        if (failed || signal?.aborted) return;
        try {
          await task(item);
        } catch (error) {
          failed = true;
          throw error;
        }
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: Math.min(concurrency, items.length) }, work));
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
  };
}

/**
 * `concurrency` hosts at once, the items of one host after each other: a host is asked one thing at a time and at a pace, and must not fill
 * all places with what waits for it.
 */
export function hostByHost<T>(concurrency: number, addressOf: (item: T) => string, signal: AbortSignal | undefined): Work<T> {
  const work = pool<readonly T[]>(concurrency, signal);
  return (items, task) =>
    work(queuesByHost(items, addressOf), async (queue) => {
      for (const item of queue) {
        if (signal?.aborted) return;
        await task(item);
      }
    });
}

/** The items by host; the host with most to do starts first. This machine's own addresses are no such host. No queue is empty. */
export function queuesByHost<T>(items: readonly T[], addressOf: (item: T) => string): readonly (readonly T[])[] {
  const queues = new Map<string, T[]>();
  for (const [index, item] of items.entries()) {
    const url = addressOf(item);
    const hostname = urlOf(url)?.hostname ?? url;
    const key = isLoopbackHost(hostname) ? `${index}` : hostname;
    const queue = queues.get(key);
    if (queue) queue.push(item);
    else queues.set(key, [item]);
  }
  return [...queues.values()].sort((a, b) => b.length - a.length);
}

/** Takes batches until none is left; `take` returns only rows that the task has not dealt with, so it ends. */
export async function drain<T>(
  take: () => Promise<readonly T[]>,
  work: Work<NoInfer<T>>,
  progress: (done: number, total: number) => void,
  task: (item: T) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  let done = 0;
  let total = 0;
  for (;;) {
    if (signal?.aborted) return;
    const batch = await take();
    if (batch.length === 0) return;
    total += batch.length;
    await work(batch, async (item) => {
      await task(item);
      progress(++done, total);
    });
  }
}
