import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow beyond what was alive in it before the next full collection. */
const GROWTH_PERCENT = 50;

/**
 * Loading this module makes V8 collect its old heap when it has grown by half, in all threads of this process. On a machine with much memory it
 * waits until the heap is four times what is alive, which is garbage nearly all of it: answers and digests are short-lived. No look-up and no
 * analysis was slower by a measurable amount; the limit of the heap stays what Node.js was started with. It is imported before all else:
 * a collection sets the limit for the next, and one falls into the loading of the program.
 */
setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
