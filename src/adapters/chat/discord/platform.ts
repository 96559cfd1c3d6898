import { type Client, Events, Routes, Status } from 'discord.js';
import type { PostResult } from '../../../domain/delivery.js';
import type { Message } from '../../../domain/message.js';
import type { Charts } from '../../../domain/ports/charts.js';
import type { ChatDesk, ChatPlatform } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { onceEach } from '../../shared/once-each.js';
import { SendGate } from '../../shared/send-gate.js';
import { type ClientSettings, discordClient } from './client.js';
import { directChannel } from './direct.js';
import { listen } from './events.js';
import { findPosted } from './find.js';
import { finalWords, login } from './gateway.js';
import { DISCORD_LIMITS } from './limits.js';
import { discordParts } from './parts.js';
import { registerCommands } from './registration.js';
import { discordSummary } from './render.js';
import { type DiscordCall, sendOnce } from './send.js';

export interface DiscordOptions extends ClientSettings {
  readonly token: string;
  /** How long logging in may take; a minute unless given. */
  readonly startDeadlineMs?: number;
}

const START_DEADLINE_MS = 60_000;
const LONGEST_NONCE = 25;
/** One digest goes to many channels. */
const inParts = onceEach((message: Message) => discordParts(message));

/** Discord over its gateway, with no privileged intent: commands and mentions are answered, `post` sends digests. */
export function discordPlatform(options: DiscordOptions, log: Log, charts?: Charts): ChatPlatform {
  const gate = new SendGate();
  const { client, end } = discordClient(options, log);
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
    const result = await sendOnce(client.rest, message, { ...call, charts }, (reason) =>
      log.error({ channel }, `${reason} It is sent as text.`),
    );
    if (result.kind === 'platform_lost') refused(result.reason);
    return result;
  };

  /** The channel itself; "@" and a person's id stand for the direct messages with them. */
  const placeOf = async (channel: string): Promise<{ readonly channel: string } | PostResult> =>
    gate.shut() ?? (channel.startsWith('@') ? await directChannel(client.rest, channel.slice(1)) : { channel });

  return {
    name: 'discord',
    limits: DISCORD_LIMITS,

    async start(desk: ChatDesk) {
      listen(client, desk, log, refused);
      try {
        await login(client, options.token, options.startDeadlineMs ?? START_DEADLINE_MS);
      } catch (error) {
        await end();
        throw error;
      }
      // From here on a final close means that the bot was refused while running; `isReady()` would stay true.
      client.on(Events.ShardDisconnect, ({ code }) => refused(finalWords(code)));
      // Of several processes one writes them.
      if (client.ws.shards.has(0)) await registerCommands(client, desk.commands, log);
      log.info({ servers: client.guilds.cache.size, shards: client.ws.shards.size }, 'Discord: connected.');
    },

    parts: (message, parts) => (parts === undefined ? inParts(message) : discordParts(message, parts)),

    async post({ channel }, message, nonce) {
      const extra = { content: discordSummary(message), nonce: nonce.slice(0, LONGEST_NONCE), enforce_nonce: true };
      const place = await placeOf(channel);
      if (!('channel' in place)) return place;
      return send(place.channel, message, { method: 'post', route: Routes.channelMessages(place.channel), auth: true, extra });
    },

    async find({ channel }, message, since) {
      const place = await placeOf(channel);
      if (!('channel' in place)) return place;
      const result = await findPosted(client.rest, place.channel, message, since, client.user?.id ?? '');
      if (result.kind === 'platform_lost') refused(result.reason);
      return result;
    },

    edit: ({ channel }, messageId, message) => {
      const extra = { content: discordSummary(message) };
      return send(channel, message, { method: 'patch', route: Routes.channelMessage(channel, messageId), auth: true, extra });
    },

    refused: () => {
      const shut = gate.shut();
      return shut?.kind === 'platform_lost' ? shut.reason : null;
    },

    isReady: () => gate.shut()?.kind !== 'platform_lost' && shardsAreReady(client),

    stop: end,
  };
}

/** `client.isReady()` stays true when a connection breaks; a shard knows better. */
const shardsAreReady = ({ ws: { shards } }: Client): boolean => shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
