import type { App } from '@slack/bolt';
import type { CommandHandler, CommandInfo } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import type { ChannelRef } from '../../../domain/subscription.js';
import { SeenOnce } from '../../shared/seen-once.js';
import { typedCommand } from '../../shared/typed-command.js';
import { answerCommand } from './answer.js';
import { unescapeSlack } from './mrkdwn.js';
import { sendOnce } from './send.js';
import type { UserLookup } from './users.js';
import type { SlackWebClient } from './web-client.js';

export interface Listeners {
  readonly commands: readonly CommandInfo[];
  readonly handle: CommandHandler;
  readonly userOf: UserLookup;
  readonly client: SlackWebClient;
  readonly log: Log;
}

/** Slash commands, and mentions in a channel ("@Standpoint stance france"): acknowledged at once, answered to the asker alone. */
export function listenForCommands(app: App, listeners: Listeners): void {
  for (const { name } of listeners.commands) listenForCommand(app, name, listeners);
  listenForMentions(app, listeners);
}

function listenForCommand(app: App, name: string, { handle, userOf, log }: Listeners): void {
  app.command(`/${name}`, async ({ command, ack, respond }) => {
    await ack();
    const { message, ephemeral } = await handle({
      command: name,
      args: unescapeSlack(command.text ?? ''),
      channel: channelOf(command.team_id, command.channel_id),
      user: await userOf(command.user_id, command.user_name),
    });
    await answerCommand(respond, message, ephemeral, log);
  });
}

/** Bolt acknowledges events by itself. Slack sends one again when that came late: it is answered once. */
function listenForMentions(app: App, { handle, userOf, client, log }: Listeners): void {
  const events = new SeenOnce();
  app.event('app_mention', async ({ event, body }) => {
    if (event.user === undefined || event.bot_id !== undefined || !events.isNew(body.event_id)) return;
    const { message, ephemeral } = await handle({
      ...typedCommand(unescapeSlack(event.text.replace(/<@[^>]*>/g, ' '))),
      channel: channelOf(body.team_id, event.channel),
      user: await userOf(event.user, event.username ?? event.user),
    });
    const place = { channel: event.channel, ...(event.thread_ts === undefined ? {} : { thread_ts: event.thread_ts }) };
    const asker = event.user;
    const result = await sendOnce(message, (content) =>
      ephemeral ? client.chat.postEphemeral({ ...place, ...content, user: asker }) : client.chat.postMessage({ ...place, ...content }),
    );
    if (result.kind !== 'sent')
      log.warn({ channel: event.channel, result: result.kind }, `A mention could not be answered. ${result.reason}`);
  });
}

const channelOf = (workspace: string, channel: string): ChannelRef => ({ platform: 'slack', workspace, channel });
