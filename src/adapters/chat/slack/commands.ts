import type { App } from '@slack/bolt';
import { typedCommand } from '../../shared/typed-command.js';
import { answerAt } from './answer.js';
import { channelOf, type Listeners } from './listeners.js';
import { openForm } from './modals.js';
import { unescapeSlack } from './mrkdwn.js';
import { obstacleIn } from './obstacle.js';
import { sendOnce } from './send.js';

/** Slash commands, and mentions in a channel ("@Standpoint stance france"): answered to the asker alone. */
export function listenForCommands(app: App, listeners: Listeners): void {
  for (const { name } of listeners.desk.commands) listenForCommand(app, name, listeners);
  listenForMentions(app, listeners);
}

function listenForCommand(app: App, name: string, { desk, workspaces, log }: Listeners): void {
  app.command(`/${name}`, async ({ command }) => {
    const workspace = await workspaces.of(command.team_id);
    if (!workspace) return;
    const { message, ephemeral, form } = await desk.answer({
      command: name,
      args: unescapeSlack(command.text ?? ''),
      channel: channelOf(workspace.team, command.channel_id),
      user: await workspace.userOf(command.user_id, command.user_name),
      takesForm: true,
      obstacle: () => obstacleIn(workspace.client, command.channel_id, log),
    });
    const origin = { channel: command.channel_id, respond: command.response_url, thread: null };
    if (form && (await openForm(workspace.client, command.trigger_id, form, origin, log))) return;
    await answerAt(command.response_url, message, { ephemeral }, log);
  });
}

function listenForMentions(app: App, { desk, workspaces, log }: Listeners): void {
  app.event('app_mention', async ({ event, body, context }) => {
    if (event.user === undefined || event.bot_id !== undefined) return;
    const workspace = await workspaces.of(context.teamId ?? body.team_id);
    if (!workspace) return;
    const { client } = workspace;
    const { message, ephemeral } = await desk.answer({
      ...typedCommand(unescapeSlack(event.text.replace(/<@[^>]*>/g, ' '))),
      channel: channelOf(workspace.team, event.channel),
      user: await workspace.userOf(event.user, event.username ?? event.user),
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
