import type { App } from '@slack/bolt';
import type { CommandHandler, CommandInfo } from '../../../domain/ports/chat.js';
import type { ChannelRef } from '../../../domain/subscription.js';
import { unescapeSlack } from './mrkdwn.js';
import { renderSlack } from './render.js';
import type { UserLookup } from './users.js';

/** Slash commands, and mentions in a channel ("@Standpoint stance france"): acknowledged at once, answered to the asker alone. */
export function listenForCommands(app: App, commands: readonly CommandInfo[], handle: CommandHandler, userOf: UserLookup): void {
  for (const { name } of commands) {
    app.command(`/${name}`, async ({ command, ack, respond }) => {
      await ack();
      const { message, ephemeral } = await handle({
        command: name,
        args: unescapeSlack(command.text ?? ''),
        channel: channelOf(command.team_id, command.channel_id),
        user: await userOf(command.user_id, command.user_name),
      });
      await respond({ ...renderSlack(message), response_type: ephemeral ? 'ephemeral' : 'in_channel' });
    });
  }
  app.event('app_mention', async ({ event, context, client }) => {
    if (event.user === undefined) return;
    const [command = '', ...words] = unescapeSlack(event.text.replace(/<@[^>]*>/g, ' '))
      .trim()
      .replace(/^\//, '')
      .split(/\s+/);
    const { message } = await handle({
      command: command === '' || command === 'help' ? 'standpoint' : command,
      args: command === 'help' ? '' : words.join(' '),
      channel: channelOf(context.teamId ?? '', event.channel),
      user: await userOf(event.user, event.user),
    });
    await client.chat.postEphemeral({ channel: event.channel, user: event.user, ...renderSlack(message) });
  });
}

const channelOf = (workspace: string, channel: string): ChannelRef => ({ platform: 'slack', workspace, channel });
