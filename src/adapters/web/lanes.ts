/**
 * One request at a time per host, many hosts at once. A task starts when those before it in its lane are done, so
 * that its time limits count its own time only; an empty lane is forgotten.
 */
export class Lanes {
  private readonly tails = new Map<string, Promise<void>>();

  async run<T>(lane: string, task: () => Promise<T>): Promise<T> {
    const before = this.tails.get(lane) ?? Promise.resolve();
    const result = before.then(task);
    const tail = result.then(
      () => undefined,
      () => undefined,
    );
    this.tails.set(lane, tail);
    try {
      return await result;
    } finally {
      if (this.tails.get(lane) === tail) this.tails.delete(lane);
    }
  }
}
