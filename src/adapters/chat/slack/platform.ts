import type { PostResult } from '../../../domain/delivery.js';
import type { Message } from '../../../domain/message.js';
import type { ChatDesk, ChatPlatform } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { SendGate } from '../../shared/send-gate.js';
import { listenForCommands } from './commands.js';
import { boltApp, identify, notStarted, slackClient } from './connect.js';
import { type SlackCall, sendOnce } from './send.js';
import { SlackSocket } from './socket.js';
import { slackUsers } from './users.js';

export interface SlackOptions {
  readonly botToken: string;
  readonly appToken: string;
  /** Another address of the Web API, ending in `/api/`. */
  readonly apiUrl: string | null;
  readonly whoMaySubscribe: 'everyone' | 'admins';
  /** How long a socket may take to open; 15 seconds unless given. */
  readonly socketDeadlineMs?: number;
}

const SOCKET_DEADLINE_MS = 15_000;
/** How long nobody asks again after Slack refused the token. */
const REFUSED_MS = 10 * 60_000;

/** One Slack workspace over Socket Mode: commands and mentions are answered, `post` sends digests. */
export function slackPlatform(options: SlackOptions, log: Log): ChatPlatform {
  const gate = new SendGate();
  const client = slackClient(options.botToken, options.apiUrl, log);
  let socket: SlackSocket | null = null;

  const refused = (reason: string): void => {
    gate.close({ kind: 'platform_lost', reason }, REFUSED_MS);
    log.error({ platform: 'slack' }, reason);
  };

  const send = async (channel: string, message: Message, call: SlackCall): Promise<PostResult> => {
    const shut = gate.shut();
    if (shut) return shut;
    const result = await sendOnce(message, call, (reason) => log.error({ channel }, `${reason} It is sent as text.`));
    if (result.kind === 'platform_lost') refused(result.reason);
    // One workspace has one purse: while Slack asks for patience nothing more is sent to it.
    if (result.kind === 'retry' && result.retryAfterMs !== null) gate.close(result, result.retryAfterMs);
    return result;
  };

  return {
    name: 'slack',

    async start({ commands, answer: handle }: ChatDesk) {
      const identity = await identify(client, log);
      const { app, receiver } = boltApp(identity, options, log);
      const userOf = slackUsers(client, options.whoMaySubscribe, log);
      listenForCommands(app, { commands, handle, userOf, client, log });
      socket = new SlackSocket({
        client: receiver.client,
        log,
        deadlineMs: options.socketDeadlineMs ?? SOCKET_DEADLINE_MS,
        // Digests are posted with the other token: only commands are lost.
        onRefused: (word) =>
          log.error({ platform: 'slack', word }, 'Slack took the app token back: commands are no longer heard. Set a new SLACK_APP_TOKEN.'),
      });
      try {
        await socket.open();
      } catch (error) {
        throw notStarted(error, 'SLACK_APP_TOKEN (xapp-…, with connections:write)');
      }
      log.info({ team: identity.team }, 'Slack: connected.');
    },

    post: ({ channel }, message, _nonce, { threadOf } = {}) =>
      send(channel, message, (content) =>
        client.chat.postMessage({ channel, ...content, ...(threadOf === undefined ? {} : { thread_ts: threadOf }) }),
      ),

    edit: ({ channel }, messageId, message) =>
      send(channel, message, (content) => client.chat.update({ channel, ts: messageId, ...content })),

    async stop() {
      await socket?.close();
    },
  };
}
