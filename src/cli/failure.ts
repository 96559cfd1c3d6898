import { StandpointError, sentenceOf } from '../domain/errors.js';

/** Ends the program with one clear line (and exit code 1); a fault of ours keeps its stack, so that it can be reported. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  const text = error instanceof StandpointError || !(error instanceof Error) ? sentenceOf(error) : (error.stack ?? error.message);
  process.stderr.write(`standpoint: ${text}\n`);
}
