import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow beyond what was alive in it before the next full collection. */
const GROWTH_PERCENT = 50;

/**
 * Makes V8 collect its old heap when it has grown by half, in all threads of this process. On a machine with much memory it waits until the heap
 * is four times what is alive, which is garbage nearly all of it: answers and digests are short-lived. No look-up and no analysis was slower by
 * a measurable amount; the limit of the heap stays what Node.js was started with.
 */
export const growHeapSparingly = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
