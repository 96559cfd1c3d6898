import { type ChatInputCommandInteraction, Client, Events, GatewayIntentBits, MessageFlags, PermissionFlagsBits, Routes } from 'discord.js';
import type { PostResult } from '../../../domain/delivery.js';
import { StandpointError } from '../../../domain/errors.js';
import type { Message } from '../../../domain/message.js';
import type { ChatPlatform, CommandHandler, CommandInfo } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { SendGate } from '../../shared/send-gate.js';
import { startWithin } from '../../shared/start-within.js';
import { commandData, isRegistered, QUERY } from './command-data.js';
import { classify, type DiscordFailure } from './failures.js';
import { renderDiscord, renderDiscordText } from './render.js';

export interface DiscordOptions {
  readonly token: string;
  /** Another address of the API, ending in `/api`. */
  readonly apiUrl: string | null;
}

const START_DEADLINE_MS = 60_000;
const REQUEST_DEADLINE_MS = 10_000;
/** How long nobody asks again after Discord refused the token. */
const REFUSED_MS = 10 * 60_000;
const NOBODY = { parse: [] };

/** Discord over its gateway, with no privileged intent: commands are answered, `post` sends digests. */
export function discordPlatform(options: DiscordOptions, log: Log): ChatPlatform {
  const gate = new SendGate();
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: NOBODY,
    rest: {
      ...(options.apiUrl === null ? {} : { api: options.apiUrl }),
      retries: 0,
      timeout: REQUEST_DEADLINE_MS,
      // Bounded here, and tried again through the ledger of deliveries: a wait inside would hold a claimed row.
      rejectOnRateLimit: () => true,
    },
  });
  client.on(Events.Error, (error) => log.warn({ err: error }, 'Discord: the connection had an error.'));
  return {
    name: 'discord',
    async start(commands: readonly CommandInfo[], handle: CommandHandler) {
      client.on(Events.InteractionCreate, (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        answer(interaction, handle).catch((err: unknown) => log.warn({ err }, 'Discord: a command could not be answered.'));
      });
      await startWithin(START_DEADLINE_MS, connect(client, options.token), () =>
        notStarted(new Error('no answer in time'), 'did not answer in time'),
      );
      await register(client, commands);
    },
    async post(channel, message, nonce) {
      const shut = gate.shut();
      if (shut) return shut;
      const result = await postOnce(client, channel.channel, message, nonce);
      if (result.kind === 'platform_lost') gate.close(result, REFUSED_MS);
      return result;
    },
    stop: () => client.destroy(),
  };
}

async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(token);
  } catch (error) {
    throw notStarted(
      error,
      error instanceof Error && /token|4014|intents/i.test(error.message) ? 'refuses the token' : 'cannot be reached',
    );
  }
  await ready;
}

const notStarted = (cause: unknown, what: string): StandpointError =>
  new StandpointError('platform_auth', `Discord ${what}.`, { cause, remedy: 'Check DISCORD_TOKEN (docs/discord.md), then start again.' });

/** Writes only when something changed: Discord limits how many commands are created a day. */
async function register(client: Client, commands: readonly CommandInfo[]): Promise<void> {
  const wanted = commands.map(commandData);
  const known = await client.application?.commands.fetch();
  if (known && !isRegistered([...known.values()], wanted)) await client.application?.commands.set(wanted);
}

/** Deferred first, and to the asker alone: that is decided with the first response. */
async function answer(interaction: ChatInputCommandInteraction, handle: CommandHandler): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { message } = await handle({
    command: interaction.commandName,
    args: interaction.options.getString(QUERY) ?? '',
    channel: { platform: 'discord', workspace: interaction.guildId ?? '', channel: interaction.channelId },
    user: {
      id: interaction.user.id,
      name: interaction.user.username,
      mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false,
      zone: null,
    },
  });
  await interaction.editReply({ embeds: [renderDiscord(message)], allowedMentions: NOBODY });
}

async function postOnce(client: Client, channel: string, message: Message, nonce: string): Promise<PostResult> {
  const rich = await attempt(client, channel, { embeds: [renderDiscord(message)] }, nonce);
  if (rich.kind !== 'refused_embed') return rich;
  const plain = await attempt(client, channel, { content: renderDiscordText(message) }, nonce);
  return plain.kind === 'refused_embed' ? { kind: 'rejected', reason: plain.reason } : plain;
}

/** Straight to the route: it needs no cached channel, and the same nonce posts once for some minutes. */
async function attempt(client: Client, channel: string, content: object, nonce: string): Promise<PostResult | DiscordFailure> {
  const body = { ...content, nonce, enforce_nonce: true, allowed_mentions: NOBODY };
  try {
    const posted = await client.rest.post(Routes.channelMessages(channel), { body });
    const id = typeof posted === 'object' && posted !== null && 'id' in posted ? String(posted.id) : '';
    return { kind: 'sent', messageId: id };
  } catch (error) {
    return classify(error);
  }
}
