import type { AuditEntry } from '../audit.js';
import type { Instant } from '../instant.js';

/**
 * Who did what, for ever in order. The stores write it themselves where they are handed a deed with a change; `record` is for a deed
 * that no store knows of.
 */
export interface AuditStore {
  record(entry: AuditEntry): Promise<void>;
  /** From `since` on (from the first entry, when null), oldest first, read in pages: any number of entries fits into memory. */
  entries(since: Instant | null): AsyncIterable<AuditEntry>;
}
