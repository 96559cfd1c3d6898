import { StandpointError } from '../../domain/errors.js';

/** A parser needs many times the memory of what it reads. */
const MAX_FEED_BYTES = 20_000_000;

/** Throws `too_large` for a feed that is. */
export function refuseTooLarge(bytes: Uint8Array): void {
  if (bytes.length > MAX_FEED_BYTES) throw new StandpointError('too_large', 'This feed is too large to read.');
}
