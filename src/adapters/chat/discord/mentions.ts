import { type Message as DiscordMessage, PermissionFlagsBits, Routes } from 'discord.js';
import type { CommandHandler } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { typedCommand } from '../../shared/typed-command.js';
import { sendOnce } from './send.js';

/**
 * Answers "@Standpoint stance france" in a channel. Discord shows the text of a message that mentions the bot without any privileged intent.
 * It has no answers for one reader to a message, so this one is a reply that all can see. Throws nothing; `onRefused`
 * hears that Discord took the token back.
 */
export async function answerMention(
  message: DiscordMessage<true>,
  handle: CommandHandler,
  log: Log,
  onRefused: (reason: string) => void,
): Promise<void> {
  try {
    const { message: answer } = await handle({
      ...typedCommand(message.content.replace(/<@[!&]?\d+>/g, ' ')),
      channel: { platform: 'discord', workspace: message.guildId, channel: message.channelId },
      user: {
        id: message.author.id,
        name: message.author.displayName,
        mayManage: message.member?.permissionsIn(message.channelId).has(PermissionFlagsBits.ManageChannels) ?? false,
        zone: null,
      },
      public: true,
    });
    const reference = { message_id: message.id, fail_if_not_exists: false };
    const extra = { message_reference: reference, nonce: message.id, enforce_nonce: true };
    const call = { method: 'post', route: Routes.channelMessages(message.channelId), auth: true, extra } as const;
    const result = await sendOnce(message.client.rest, answer, call, (reason) => log.error({}, `${reason} The answer is sent as text.`));
    if (result.kind === 'platform_lost') onRefused(result.reason);
    if (result.kind !== 'sent') log.warn({ result: result.kind }, `Discord: a mention could not be answered. ${result.reason}`);
  } catch (error) {
    log.error({ err: error }, 'Discord: a mention could not be answered.');
  }
}
