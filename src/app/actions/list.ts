import type { Action } from './action.js';
import { share } from './share.js';

/** THE LIST of actions: what the controls of a message can set off. */
export const ACTIONS: readonly Action[] = [share];
