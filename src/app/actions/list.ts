import type { Action } from './action.js';
import { ask } from './ask.js';
import { correct, corrected } from './correct.js';
import { line } from './line.js';
import { dismiss, report, reported } from './report.js';
import { share } from './share.js';
import { subscribe } from './subscribe.js';
import { unsubscribe, unsubscribed } from './unsubscribe.js';

/** THE LIST of actions: what the controls and forms of a message can set off. */
export const ACTIONS: readonly Action[] = [
  ask,
  correct,
  corrected,
  dismiss,
  line,
  report,
  reported,
  share,
  subscribe,
  unsubscribe,
  unsubscribed,
];
