import { StandpointError } from '../../../../domain/errors.js';
import type { InstallationStore } from '../../../../domain/ports/installation-store.js';
import type { Log } from '../../../../domain/ports/system.js';
import { slackClient } from '../connect.js';
import { Workspace, type Workspaces } from '../workspace.js';
import type { TokenBox } from './token-box.js';

export interface InstalledOptions {
  readonly installations: InstallationStore;
  readonly box: TokenBox;
  /** Another address of the Web API, ending in `/api/`. */
  readonly apiUrl: string | null;
  readonly whoMaySubscribe: 'everyone' | 'admins';
}

/**
 * The workspaces that installed the bot by themselves. The database is asked each time, so that several processes agree on who is there;
 * a workspace installed anew, with another token, starts with a clean slate.
 */
export function installedWorkspaces({ installations, box, apiUrl, whoMaySubscribe }: InstalledOptions, log: Log): Workspaces {
  const known = new Map<string, { readonly sealed: string; readonly workspace: Workspace }>();

  const find = async (team: string): Promise<Workspace | null> => {
    const installation = await installations.get('slack', team);
    if (installation === null) {
      known.delete(team);
      return null;
    }
    const found = known.get(team);
    if (found?.sealed === installation.sealedToken) return found.workspace;
    const client = slackClient(box.open(installation, team), apiUrl, log);
    const workspace = new Workspace({ team, client, whoMaySubscribe, log });
    known.set(team, { sealed: installation.sealedToken, workspace });
    return workspace;
  };

  return {
    open: () => resealAll(installations, box, log),
    async of(team) {
      const workspace = await find(team);
      if (workspace === null) log.warn({ platform: 'slack', team }, 'Slack: a request came from a workspace without an installation.');
      return workspace;
    },
    forPosting: find,
    async forget(team) {
      known.delete(team);
      await installations.remove('slack', team);
    },
  };
}

/**
 * Changes keys: what the previous one sealed is sealed with the present one. Throws `platform_auth` before anything runs where a token has
 * another key still: without it every digest of that workspace would fail.
 */
async function resealAll(installations: InstallationStore, box: TokenBox, log: Log): Promise<void> {
  const old = await installations.sealedOtherwise('slack', box.keyId);
  let resealed = 0;
  const unreadable: StandpointError[] = [];
  for (const installation of old) {
    try {
      const { sealedToken, keyId } = box.seal(box.open(installation, installation.workspace), installation.workspace);
      if (await installations.reseal(installation, sealedToken, keyId)) resealed++;
    } catch (error) {
      if (!(error instanceof StandpointError) || error.code !== 'platform_auth') throw error;
      unreadable.push(error);
    }
  }
  if (resealed > 0) log.info({ platform: 'slack', resealed }, 'Slack: tokens were encrypted with the new STANDPOINT_TOKEN_KEY.');
  const [first] = unreadable;
  if (first === undefined) return;
  throw new StandpointError('platform_auth', `${unreadable.length} of the stored Slack tokens cannot be read. ${first.message}`, {
    cause: first,
    remedy:
      'Set the old key as STANDPOINT_TOKEN_KEY_PREVIOUS; or, if it is lost, `standpoint erase` the workspace, which can install again.',
  });
}
