import type { App } from '@slack/bolt';
import { channelOf, type Listeners } from './listeners.js';
import type { Workspace } from './workspace.js';

const GONE = 'The channel was deleted.';
const ARCHIVED = 'The channel is archived.';
const PUT_OUT = 'Standpoint was taken out of this channel. Invite it with /invite, then resume the subscription.';

/** What ends: the bot leaves a workspace, or a channel is closed to it. */
export function listenForDepartures(app: App, listeners: Listeners): void {
  const { desk, workspaces, log } = listeners;

  const left = async (team: string, why: string): Promise<void> => {
    const workspace = await workspaces.of(team);
    // Slack may tell late, when the app has long been installed again.
    if (!workspace || (await isWelcome(workspace))) return;
    log.warn({ platform: 'slack', team }, why);
    await workspaces.forget(team);
    await desk.removed('slack', team);
  };
  app.event('app_uninstalled', ({ body }) => left(body.team_id, 'Slack: the app was uninstalled from a workspace.'));
  app.event('tokens_revoked', async ({ event, body }) => {
    // The tokens of people are revoked here too; only the bot's ends anything.
    if ((event.tokens.bot ?? []).length > 0) await left(body.team_id, 'Slack: the token of a workspace was revoked.');
  });

  const lost = async (team: string, channel: string, reason: string): Promise<void> => {
    const workspace = await workspaces.of(team);
    if (workspace) await desk.channelLost(channelOf(workspace.team, channel), reason);
  };
  app.event('channel_deleted', ({ event, body, context }) => lost(context.teamId ?? body.team_id, event.channel, GONE));
  app.event('group_deleted', ({ event, body, context }) => lost(context.teamId ?? body.team_id, event.channel, GONE));
  app.event('channel_archive', ({ event, body, context }) => lost(context.teamId ?? body.team_id, event.channel, ARCHIVED));
  app.event('group_archive', ({ event, body, context }) => lost(context.teamId ?? body.team_id, event.channel, ARCHIVED));
  // These two are said of the bot itself; `member_left_channel` would tell of everybody.
  app.event('channel_left', ({ event, body, context }) => lost(context.teamId ?? body.team_id, event.channel, PUT_OUT));
  app.event('group_left', ({ event, body, context }) => lost(context.teamId ?? body.team_id, event.channel, PUT_OUT));
}

/** Does Slack still take the workspace's token? */
const isWelcome = ({ client }: Workspace): Promise<boolean> =>
  client.auth.test().then(
    () => true,
    () => false,
  );
