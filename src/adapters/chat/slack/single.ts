import type { Log } from '../../../domain/ports/system.js';
import { slackClient, teamOf } from './connect.js';
import { Workspace, type Workspaces } from './workspace.js';

export interface SingleOptions {
  readonly botToken: string;
  /** Another address of the Web API, ending in `/api/`. */
  readonly apiUrl: string | null;
  readonly whoMaySubscribe: 'everyone' | 'admins';
}

/** The one workspace whose bot token is in the settings. What comes from another is not answered. */
export function singleWorkspace({ botToken, apiUrl, whoMaySubscribe }: SingleOptions, log: Log): Workspaces {
  const client = slackClient(botToken, apiUrl, log);
  const workspaceOf = (team: string): Workspace => new Workspace({ team, client, whoMaySubscribe, log });
  // Digests may be posted before Slack has said which workspace it is.
  let only = workspaceOf('');
  return {
    async open() {
      only = workspaceOf(await teamOf(client, log));
    },
    async of(team) {
      if (team !== '' && team === only.team) return only;
      log.warn({ platform: 'slack', team }, 'Slack: a request came from another workspace and is not answered.');
      return null;
    },
    forPosting: async () => only,
    // Its token is in the settings, where it stays until the operator changes it.
    forget: async () => {},
  };
}
