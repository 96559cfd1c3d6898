import type { App } from '@slack/bolt';
import type { Asker, ChatDesk } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import type { Listeners } from './listeners.js';
import { MOST_VIEW_BLOCKS, renderSlack } from './render.js';
import type { Workspace } from './workspace.js';

/** The App Home: drawn when somebody opens it, and again when they pressed something there. */
export function listenForHome(app: App, { desk, workspaces, log }: Listeners): void {
  app.event('app_home_opened', async ({ event, body, context }) => {
    if (event.tab !== 'home') return;
    const workspace = await workspaces.of(context.teamId ?? body.team_id);
    if (workspace) await publishHome(workspace, await workspace.userOf(event.user, event.user), desk, log);
  });
}

export async function publishHome({ client, team }: Workspace, user: Asker, desk: ChatDesk, log: Log): Promise<void> {
  const { blocks } = renderSlack(await desk.home(team, user), MOST_VIEW_BLOCKS);
  try {
    await client.views.publish({ user_id: user.id, view: { type: 'home', blocks } });
  } catch (error) {
    log.warn({ err: error, team }, 'Slack: the App Home could not be drawn.');
  }
}
