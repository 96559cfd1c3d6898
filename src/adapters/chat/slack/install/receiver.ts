import { HTTPReceiver, type HTTPReceiverOptions, type Installation, LogLevel } from '@slack/bolt';
import { StandpointError } from '../../../../domain/errors.js';
import type { InstallationStore } from '../../../../domain/ports/installation-store.js';
import type { Log } from '../../../../domain/ports/system.js';
import { SCOPES } from '../connect.js';
import { boltLogger } from '../logger.js';
import type { Transport } from '../platform.js';
import { oneAttempt } from '../web-client.js';
import type { TokenBox } from './token-box.js';

export interface HttpOptions {
  /** Every request of Slack's is signed with it; Bolt refuses what is not, or is older than five minutes. */
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  readonly apiUrl: string | null;
}

/** What is needed for workspaces to install the bot by themselves. */
export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly installations: InstallationStore;
  readonly box: TokenBox;
}

/** Requests of Slack's at `/slack/events`; with OAuth also `/slack/install` and `/slack/oauth_redirect`. */
export function httpTransport(http: HttpOptions, oauth: OAuthOptions | null, log: Log): Transport {
  const receiver = new HTTPReceiver({
    signingSecret: http.signingSecret,
    endpoints: ['/slack/events'],
    logger: boltLogger(log, LogLevel.WARN),
    // The internet asks for all kinds of pages.
    dispatchErrorHandler: async ({ request, response }) => {
      log.debug({ method: request.method, url: request.url }, 'Slack: nothing is served there.');
      response.writeHead(404).end();
    },
    ...(oauth === null ? {} : oauthOptions(http, oauth, log)),
  });
  let open = false;
  return {
    // Bolt takes no `authorize` of ours beside a receiver with an installer, so it is not shown that there is one.
    receiver: {
      init: (app) => receiver.init(app),
      start: () => receiver.start({ host: http.host, port: http.port }),
      stop: () => receiver.stop(),
    },
    async open() {
      const { host, port } = http;
      await receiver.start({ host, port }).catch((cause: unknown) => {
        throw new StandpointError('platform_unavailable', `Slack's requests cannot be received at ${host}:${port}.`, {
          cause,
          remedy: 'Set SLACK_PORT to a free port, and SLACK_HOST to an address of this machine.',
        });
      });
      open = true;
      log.info({ platform: 'slack', host, port, install: oauth === null ? null : '/slack/install' }, 'Slack: requests are received.');
    },
    async close() {
      if (open) await receiver.stop();
      open = false;
    },
    isOpen: () => open,
  };
}

function oauthOptions(http: HttpOptions, oauth: OAuthOptions, log: Log): Partial<HTTPReceiverOptions> {
  const { clientId, clientSecret, stateSecret, installations, box } = oauth;
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: SCOPES,
    installerOptions: {
      clientOptions: oneAttempt(http.apiUrl),
      callbackOptions: {
        async afterInstallation({ isEnterpriseInstall, team, bot }, _options, _request, response) {
          if (!isEnterpriseInstall && team && bot) return true;
          response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
          response.end('Standpoint is installed in one workspace at a time. Please choose a workspace, not a whole organisation.');
          return false;
        },
      },
    },
    installationStore: {
      storeInstallation: async (installation) => {
        await installations.save(toStored(installation, box));
        log.info({ platform: 'slack', team: installation.team?.id }, 'Slack: installed in a workspace.');
      },
      // Whose request it is, and with what token it is answered, `Workspaces` says: before that, requests are acknowledged.
      fetchInstallation: async () => {
        throw new Error('Installations are not read here.');
      },
    },
  };
}

function toStored({ team, bot, user }: Installation, box: TokenBox) {
  if (!team || !bot) throw new Error('An installation without a workspace or a bot.');
  return {
    platform: 'slack' as const,
    workspace: team.id,
    name: team.name ?? team.id,
    ...box.seal(bot.token, team.id),
    installedBy: user.id,
    installedAt: new Date().toISOString(),
  };
}
