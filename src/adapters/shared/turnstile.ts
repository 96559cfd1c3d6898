import { setTimeout as pause } from 'node:timers/promises';

/** After the last request came in, so long is waited for another, */
const QUIET_MS = 10;
/** and for so many turns of the event loop: on a busy machine the clock runs on while requests that came are not read yet. */
const QUIET_TURNS = 8;
/** However many come: nobody waits longer than this for a first look-up to begin. */
const LONGEST_MS = 1_000;
/** Pieces of work begun in one turn of the event loop: when all is quiet, and while requests still come. */
const A_TURN = 4;
const A_BUSY_TURN = 1;

/**
 * What is done once a request is acknowledged waits here for its turn: until no more requests come in, and then a few at a time. Node accepts
 * one connection in a turn of its event loop, so when two hundred people ask at once, look-ups begun meanwhile would stand before
 * the acknowledgements of those who came last. Work begins in the order of its requests; how long each piece takes holds up no other.
 */
export function turnstile(): () => Promise<void> {
  const waiting: { readonly since: number; readonly begin: () => void }[] = [];
  let lastCame = 0;
  let quietTurns = 0;
  let turning = false;

  const turn = async (): Promise<void> => {
    turning = true;
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const now = performance.now();
      const quiet = quietTurns++ >= QUIET_TURNS && now - lastCame >= QUIET_MS;
      const ready = quiet ? A_TURN : now - first.since >= LONGEST_MS ? A_BUSY_TURN : 0;
      for (const { begin } of waiting.splice(0, ready)) begin();
      await pause(1);
    }
    turning = false;
  };

  return () =>
    new Promise((resolve) => {
      lastCame = performance.now();
      quietTurns = 0;
      waiting.push({ since: lastCame, begin: resolve });
      if (!turning) void turn();
    });
}
