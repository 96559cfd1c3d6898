import type { ChatPlatform } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { notStarted, socketReceiver } from './connect.js';
import { type PlatformOptions, slackPlatform, type Transport } from './platform.js';
import { type SingleOptions, singleWorkspace } from './single.js';
import { SlackSocket } from './socket.js';

export interface SocketModeOptions extends SingleOptions, PlatformOptions {
  readonly appToken: string;
  /** How long a socket may take to open; 15 seconds unless given. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 15_000;

/** One Slack workspace over Socket Mode: nothing of ours has to be reachable from outside. */
export const slackOverSocket = (options: SocketModeOptions, log: Log): ChatPlatform =>
  slackPlatform(singleWorkspace(options, log), socketMode(options, log), options, log);

function socketMode({ appToken, apiUrl, deadlineMs = DEADLINE_MS }: SocketModeOptions, log: Log): Transport {
  const receiver = socketReceiver(appToken, apiUrl, log);
  const socket = new SlackSocket({
    client: receiver.client,
    log,
    deadlineMs,
    // Digests are posted with the other token: only commands are lost.
    onRefused: (word) =>
      log.error({ platform: 'slack', word }, 'Slack took the app token back: commands are no longer heard. Set a new SLACK_APP_TOKEN.'),
  });
  return {
    receiver,
    async open() {
      try {
        await socket.open();
      } catch (error) {
        throw notStarted(error, 'SLACK_APP_TOKEN (xapp-…, with connections:write)');
      }
      log.info({ platform: 'slack' }, 'Slack: connected.');
    },
    close: () => socket.close(),
    isOpen: () => socket.isOpen(),
  };
}
