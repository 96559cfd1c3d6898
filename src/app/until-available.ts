import { setTimeout as sleep } from 'node:timers/promises';
import { StandpointError, sentenceOf } from '../domain/errors.js';

export interface Patience {
  /** How long is waited in all; 0: not at all. */
  readonly milliseconds: number;
  /** Hears why is waited. */
  readonly say: (text: string) => void;
  readonly stop: AbortSignal;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Opens what needs the database, and where that is away for now (it is being started, as after a power cut, or being upgraded) tries again
 * for a while, longer from try to try. Null when it was stopped meanwhile. Throws what opening throws: at once where waiting helps nothing.
 */
export async function untilAvailable<T>(open: () => Promise<T>, { milliseconds, say, stop }: Patience): Promise<T | null> {
  let deadline: number | null = null;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await open();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      if (stop.aborted) return null;
      // From the first refusal on: finding that out takes its time.
      deadline ??= performance.now() + milliseconds;
      const left = deadline - performance.now();
      if (left <= 0) throw milliseconds === 0 ? error : inVain(error, milliseconds);
      say(`${sentenceOf(error)} Waiting for it, ${Math.ceil(left / 1000)} seconds more at most.`);
      await sleep(Math.min(pause, left), undefined, { signal: stop }).catch(() => {});
      if (stop.aborted) return null;
    }
  }
}

/** The database does not answer for now: waiting may help. */
export const isDatabaseAway = (error: unknown): error is StandpointError =>
  error instanceof StandpointError && error.code === 'database_unavailable' && error.retryable;

const inVain = (error: StandpointError, milliseconds: number): StandpointError =>
  new StandpointError(error.code, `${error.message} It was waited for, ${Math.round(milliseconds / 1000)} seconds long.`, {
    cause: error,
    retryable: true,
    ...(error.remedy ? { remedy: error.remedy } : {}),
  });
