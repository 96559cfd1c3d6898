import type { Log } from '../../src/domain/ports/system.js';

/** A log that nobody reads. */
export const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
