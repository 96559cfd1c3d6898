import type { Action } from './action.js';
import { askAgain, withControls } from './share.js';

/** Answers a look-up to the one who pressed: the sources of a digest, the next page of an answer. */
export const ask: Action = {
  name: 'ask',
  opensForm: false,
  async run(argument, pressed, context) {
    const { call, reply } = await askAgain(argument, pressed, context);
    return { kind: 'message', ...withControls(call, reply) };
  },
};
