import { alerts } from './alerts.js';
import type { Command } from './command.js';
import { digest } from './digest.js';
import { figures } from './figures.js';
import { sources } from './sources.js';
import { stance } from './stance.js';
import { standpoint } from './standpoint.js';
import { statements } from './statements.js';
import { subscribe } from './subscribe.js';
import { subscriptions } from './subscriptions.js';
import { unsubscribe } from './unsubscribe.js';

const LOOK_UPS_AND_SUBSCRIPTIONS: readonly Command[] = [
  stance,
  figures,
  statements,
  digest,
  subscribe,
  unsubscribe,
  subscriptions,
  alerts,
  sources,
];

/** THE LIST of chat commands: every platform registers them from here. */
export const COMMANDS: readonly Command[] = [...LOOK_UPS_AND_SUBSCRIPTIONS, standpoint(LOOK_UPS_AND_SUBSCRIPTIONS)];
