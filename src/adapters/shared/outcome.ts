import { type ErrorCode, StandpointError } from '../../domain/errors.js';

/** What a worker thread sends back: an error with a name would lose its class on the way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string; readonly remedy: string | null; readonly retryable: boolean };

/** Runs the work inside a worker; whatever has no name of its own is thrown on. */
export async function outcomeOf<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof StandpointError)) throw error;
    return { ok: false, code: error.code, message: error.message, remedy: error.remedy, retryable: error.retryable };
  }
}

/** The value, or the error with its name again. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const remedy = outcome.remedy === null ? {} : { remedy: outcome.remedy };
  throw new StandpointError(outcome.code, outcome.message, { retryable: outcome.retryable, ...remedy });
}
