import { type Check, doubt, failed } from '../../domain/check.js';
import { within } from './within.js';

const LIMIT_MS = 20_000;

/** Runs a check by itself: what it throws is its own finding, and after the limit (in milliseconds) the others go on without it. */
export async function attempt(name: string, check: () => Promise<readonly Check[]>, limitMs = LIMIT_MS): Promise<readonly Check[]> {
  try {
    return await within(limitMs, check(), () => [
      doubt(name, `No answer within ${limitMs / 1000} seconds.`, 'Check the network, and run the doctor again.'),
    ]);
  } catch (error) {
    return [failed(name, error)];
  }
}
