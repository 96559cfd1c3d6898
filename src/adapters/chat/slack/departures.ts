import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { isAuthWord, slackWord } from './failures.js';
import { channelOf, type Listeners } from './listeners.js';
import type { Workspace } from './workspace.js';

const GONE = 'The channel was deleted.';
const ARCHIVED = 'The channel is archived.';
const PUT_OUT = 'Standpoint was taken out of this channel. Invite it with /invite, then resume the subscription.';
/** Between two questions whether a token is still taken, while Slack does not say. */
const PAUSES_MS = [1_000, 10_000, 60_000];

/** What ends: the bot leaves a workspace, or a channel is closed to it. */
export function listenForDepartures(app: App, listeners: Listeners): void {
  const { desk, workspaces, log } = listeners;

  const left = async (team: string, why: string): Promise<void> => {
    const workspace = await workspaces.of(team);
    if (!workspace) return;
    // Slack may tell late, when the app has long been installed again.
    const welcome = await isWelcome(workspace);
    if (welcome === true) return;
    if (welcome instanceof Error) {
      log.error({ err: welcome, platform: 'slack', team }, `${why} Slack does not say whether that still holds. ${unsure(team)}`);
      return;
    }
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

const unsure = (team: string): string => `What is stored of it is kept; "standpoint erase slack ${team}" deletes it.`;

/** Does Slack still take the workspace's token? The last failure where Slack did not say, asked several times: then nothing may end. */
async function isWelcome({ client }: Workspace): Promise<boolean | Error> {
  for (let asked = 0; ; asked++) {
    try {
      await client.auth.test();
      return true;
    } catch (error) {
      const word = slackWord(error);
      if (word !== null && isAuthWord(word)) return false;
      const wait = PAUSES_MS[asked];
      if (wait === undefined) return error instanceof Error ? error : new Error(String(error));
      await pause(wait, undefined, { ref: false });
    }
  }
}
