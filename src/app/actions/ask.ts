import type { Action } from './action.js';
import { askAgain } from './share.js';

/** Answers a look-up to the one who pressed: the sources of a digest, the next page of an answer. */
export const ask: Action = {
  name: 'ask',
  opensForm: false,
  run: async (argument, call, context) => ({ kind: 'message', ...(await askAgain(argument, call, context)) }),
};
