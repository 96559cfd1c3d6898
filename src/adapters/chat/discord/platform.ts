import { Events, Routes } from 'discord.js';
import type { PostResult } from '../../../domain/delivery.js';
import type { Message } from '../../../domain/message.js';
import type { ChatDesk, ChatPlatform, PostLimits } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { SendGate } from '../../shared/send-gate.js';
import { discordClient } from './client.js';
import { finalWords, login } from './gateway.js';
import { answerInteraction } from './interactions.js';
import { answerMention } from './mentions.js';
import { registerCommands } from './registration.js';
import { discordSummary } from './render.js';
import { type DiscordCall, sendOnce } from './send.js';

export interface DiscordOptions {
  readonly token: string;
  /** Another address of the API, ending in `/api`. */
  readonly apiUrl: string | null;
  /** How long logging in may take; a minute unless given. */
  readonly startDeadlineMs?: number;
}

const START_DEADLINE_MS = 60_000;
const LONGEST_NONCE = 25;
/**
 * 50 requests a second over all servers; the rest of the second is room for the way there, which is not the same for every request. A nonce
 * is known for "a few minutes": two are counted on.
 */
const LIMITS: PostLimits = { purse: 'platform', posts: 50, perMs: 1_040, channelEveryMs: 1_000, nonceMs: 2 * 60_000 };

/** Discord over its gateway, with no privileged intent: commands and mentions are answered, `post` sends digests. */
export function discordPlatform(options: DiscordOptions, log: Log): ChatPlatform {
  const gate = new SendGate();
  const { client, end } = discordClient(options.apiUrl, log);
  const refused = (reason: string): void => {
    // For good: the library forgets a refused token, and every later request would look like a network's fault.
    gate.close({ kind: 'platform_lost', reason }, Number.POSITIVE_INFINITY);
    log.error({ platform: 'discord' }, reason);
  };
  client.on(Events.Error, (error) => log.warn({ err: error }, 'Discord: an event could not be handled.'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'Discord: the connection had an error.'));

  const send = async (channel: string, message: Message, call: DiscordCall): Promise<PostResult> => {
    const shut = gate.shut();
    if (shut) return shut;
    const result = await sendOnce(client.rest, message, call, (reason) => log.error({ channel }, `${reason} It is sent as text.`));
    if (result.kind === 'platform_lost') refused(result.reason);
    return result;
  };

  return {
    name: 'discord',
    limits: LIMITS,

    async start(desk: ChatDesk) {
      client.on(Events.InteractionCreate, (interaction) => void answerInteraction(interaction, desk, log));
      client.on(Events.MessageCreate, (message) => {
        const called = client.user !== null && message.mentions.users.has(client.user.id);
        if (called && !message.author.bot && message.inGuild()) void answerMention(message, desk.answer, log, refused);
      });
      try {
        await login(client, options.token, options.startDeadlineMs ?? START_DEADLINE_MS);
      } catch (error) {
        await end();
        throw error;
      }
      // From here on a final close means that the bot was refused while running; `isReady()` would stay true.
      client.on(Events.ShardDisconnect, ({ code }) => refused(finalWords(code)));
      await registerCommands(client, desk.commands, log);
      log.info({ servers: client.guilds.cache.size }, 'Discord: connected.');
    },

    post: ({ channel }, message, nonce) => {
      const extra = { content: discordSummary(message), nonce: nonce.slice(0, LONGEST_NONCE), enforce_nonce: true };
      return send(channel, message, { method: 'post', route: Routes.channelMessages(channel), auth: true, extra });
    },

    edit: ({ channel }, messageId, message) => {
      const extra = { content: discordSummary(message) };
      return send(channel, message, { method: 'patch', route: Routes.channelMessage(channel, messageId), auth: true, extra });
    },

    stop: end,
  };
}
