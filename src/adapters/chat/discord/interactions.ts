import { setTimeout as pause } from 'node:timers/promises';
import { type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits, Routes } from 'discord.js';
import type { CommandCall, CommandHandler } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { QUERY } from './command-data.js';
import { discordCode } from './failures.js';
import { sendOnce } from './send.js';

/** Too late to answer, or answered already by another process: nothing to be done. */
const GONE = new Set([10062, 40060]);
const ATTEMPTS = 3;
const PAUSE_MS = 1_000;

/** Answers a slash command: deferred first and to the asker alone, since both are decided with the first response. Throws nothing. */
export async function answerInteraction(interaction: ChatInputCommandInteraction, handle: CommandHandler, log: Log): Promise<void> {
  const command = interaction.commandName;
  try {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  } catch (error) {
    const code = discordCode(error);
    if (code !== null && GONE.has(code)) log.debug({ command, code }, 'Discord: a command was dropped; it is too late for it.');
    else log.warn({ err: error, command }, 'Discord: a command could not be acknowledged.');
    return;
  }
  try {
    const { message } = await handle(callOf(interaction));
    const { applicationId, token } = interaction;
    const call = { method: 'patch', route: Routes.webhookMessage(applicationId, token), auth: false } as const;
    for (let attempt = 1; ; attempt++) {
      const result = await sendOnce(interaction.client.rest, message, call, (reason) =>
        log.error({ command }, `${reason} The answer is sent as text.`),
      );
      if (result.kind === 'sent') return;
      if (result.kind !== 'retry' || attempt === ATTEMPTS) {
        log.warn({ command, result: result.kind }, `A command could not be answered. ${result.reason}`);
        return;
      }
      await pause(result.retryAfterMs ?? PAUSE_MS * attempt);
    }
  } catch (error) {
    log.error({ err: error, command }, 'Discord: a command could not be answered.');
  }
}

function callOf({ commandName, options, guildId, channelId, user, memberPermissions }: ChatInputCommandInteraction): CommandCall {
  return {
    command: commandName,
    args: options.getString(QUERY) ?? '',
    channel: { platform: 'discord', workspace: guildId ?? '', channel: channelId },
    user: {
      id: user.id,
      name: user.displayName,
      mayManage: memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false,
      // Discord tells nobody's time zone.
      zone: null,
    },
  };
}
