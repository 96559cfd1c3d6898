import { type Outcome, outcomeOf } from './outcome.js';

/** A task on its way to a thread, with the mark that the thread sets when it takes it. */
export interface HandedTask<Task> {
  readonly task: Task;
  readonly begun: Int32Array<SharedArrayBuffer>;
}

export const handed = <Task>(task: Task): HandedTask<Task> => ({ task, begun: new Int32Array(new SharedArrayBuffer(4)) });

/** Resolves when the mark is set. */
export async function whenBegun({ begun }: HandedTask<unknown>): Promise<void> {
  await Atomics.waitAsync(begun, 0, 0).value;
}

export const hasBegun = ({ begun }: HandedTask<unknown>): boolean => Atomics.load(begun, 0) === 1;

/** Sets the mark. */
export function begin({ begun }: HandedTask<unknown>): void {
  Atomics.store(begun, 0, 1);
  Atomics.notify(begun, 0);
}

/** What the file of a worker thread exports: does one task after the other, in the order they came, and says of each when it has begun. */
export function workerTask<Task, Result>(
  work: (task: Task) => Result | Promise<Result>,
): (handed: HandedTask<Task>) => Promise<Outcome<Result>> {
  let before: Promise<unknown> = Promise.resolve();
  return (handed) => {
    const outcome = before.then(() => {
      begin(handed);
      return outcomeOf(() => work(handed.task));
    });
    before = outcome;
    return outcome;
  };
}
