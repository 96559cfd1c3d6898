/** How often and how long after each other a job is tried again. */
export interface Retries {
  /** Tries after the first. */
  readonly limit: number;
  readonly delaySeconds: number;
}

export const RETRIES: Retries = { limit: 5, delaySeconds: 4 };

/** Milliseconds before the try after `attempts`: doubling, by half at random, as pg-boss does it. */
export const waitBefore = (attempts: number, { delaySeconds }: Retries): number =>
  delaySeconds * 1_000 * 2 ** Math.min(attempts, 16) * (0.5 + Math.random() / 2);
