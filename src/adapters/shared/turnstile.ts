import { setImmediate as nextTurn } from 'node:timers/promises';

/** Pieces of work begun in one turn of the event loop. */
const A_TURN = 4;

/**
 * What is done once a request is acknowledged waits here for its turn: a few begin in each turn of the event loop, and between two turns
 * everything that came in meanwhile is acknowledged. When two hundred people ask at once, the first one's look-up must not stand
 * before the last one's acknowledgement. Begun in order; how long each takes holds up no other.
 */
export function turnstile(aTurn = A_TURN): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let turning = false;
  const turn = async (): Promise<void> => {
    turning = true;
    while (waiting.length > 0) {
      await nextTurn();
      for (const begin of waiting.splice(0, aTurn)) begin();
    }
    turning = false;
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (!turning) void turn();
    });
}
