import type { App } from '@slack/bolt';
import type { Log } from '../../../domain/ports/system.js';
import { SeenOnce } from '../../shared/seen-once.js';
import { listenForActions } from './actions.js';
import { listenForCommands } from './commands.js';
import { listenForDepartures } from './departures.js';
import { listenForHome } from './home.js';
import type { Listeners } from './listeners.js';

/** Everything that Slack can tell the bot, handed to the desk. */
export function listen(app: App, listeners: Listeners): void {
  answerOnce(app, listeners.log);
  listenForCommands(app, listeners);
  listenForActions(app, listeners);
  listenForHome(app, listeners);
  listenForDepartures(app, listeners);
}

/**
 * Slack sends an event again when its acknowledgement came late, and a request that somebody recorded can be sent again too: each event and
 * each trigger is answered once.
 */
function answerOnce(app: App, log: Log): void {
  const seen = new SeenOnce();
  app.use(async (args) => {
    const id = idOf(args.body);
    if (id === null || seen.isNew(id)) return args.next();
    log.warn({ id }, 'Slack: a request came a second time and is not answered again.');
  });
}

function idOf(body: object): string | null {
  const { event_id: event, trigger_id: trigger } = body as { readonly event_id?: unknown; readonly trigger_id?: unknown };
  if (typeof event === 'string') return `event:${event}`;
  return typeof trigger === 'string' ? `trigger:${trigger}` : null;
}
