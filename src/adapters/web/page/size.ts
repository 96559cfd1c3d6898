import { StandpointError } from '../../../domain/errors.js';

/** A document tree needs many times the memory of its HTML. */
const MAX_PAGE_BYTES = 8_000_000;

/** Throws `page_unreadable` for a page that is too large. */
export function refuseTooLarge(bytes: Uint8Array): void {
  if (bytes.length > MAX_PAGE_BYTES) throw new StandpointError('page_unreadable', 'The page is too large to read.');
}
