import type { Instant } from '../instant.js';

/** The time. Everything that needs "now" is given a clock. */
export interface Clock {
  now(): Instant;
}

/** Structured log, to standard error. Context values are plain data; secrets never go in. */
export interface Log {
  debug(context: object, message: string): void;
  info(context: object, message: string): void;
  warn(context: object, message: string): void;
  error(context: object, message: string): void;
}
