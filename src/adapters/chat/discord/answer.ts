import { setTimeout as pause } from 'node:timers/promises';
import { type Client, MessageFlags, PermissionFlagsBits, type PermissionsBitField, Routes, type User } from 'discord.js';
import type { Message } from '../../../domain/message.js';
import type { Asker } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import type { ChannelRef } from '../../../domain/subscription.js';
import { isGone } from './failures.js';
import { sendOnce } from './send.js';

const ATTEMPTS = 3;
const PAUSE_MS = 1_000;

/** What every kind of interaction has. */
interface Asked {
  readonly applicationId: string;
  readonly token: string;
  readonly client: Client<true>;
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly user: User;
  readonly memberPermissions: Readonly<PermissionsBitField> | null;
}

/** Where an answer goes: in the place of the message that the acknowledgement stands for, to the asker alone, or to the channel. */
export type AnswerPlace = 'original' | 'asker' | 'channel';

/** Acknowledges; false when nothing more can be done with the interaction, which is logged. */
export async function acknowledged(acknowledge: () => Promise<unknown>, context: object, log: Log): Promise<boolean> {
  try {
    await acknowledge();
    return true;
  } catch (error) {
    if (isGone(error)) log.debug({ err: error, ...context }, 'Discord: dropped; it is too late for it.');
    else log.warn({ err: error, ...context }, 'Discord: a command or a press could not be acknowledged.');
    return false;
  }
}

/**
 * Sends the answer to what was acknowledged, over the interaction's own address. One that replaces a message is tried again when Discord
 * stumbles; a new message only where Discord says that it took none, since nothing keeps it from standing there twice. False where it could
 * not be given, which is logged.
 */
export async function sendAnswer(
  { applicationId, token, client }: Asked,
  message: Message,
  place: AnswerPlace,
  log: Log,
): Promise<boolean> {
  const call =
    place === 'original'
      ? ({ method: 'patch', route: Routes.webhookMessage(applicationId, token), auth: false } as const)
      : ({
          method: 'post',
          route: Routes.webhook(applicationId, token),
          auth: false,
          ...(place === 'asker' ? { flags: MessageFlags.Ephemeral } : {}),
        } as const);
  for (let attempt = 1; ; attempt++) {
    const result = await sendOnce(client.rest, message, call, (reason) => log.error({ place }, `${reason} The answer is sent as text.`));
    if (result.kind === 'sent') return true;
    const again = result.kind === 'retry' && (place === 'original' || result.retryAfterMs !== null);
    if (!again || attempt === ATTEMPTS) {
      log.warn({ place, result: result.kind }, `Discord: an answer could not be given. ${result.reason}`);
      return false;
    }
    await pause(result.retryAfterMs ?? PAUSE_MS * attempt);
  }
}

/** Who asks, and in which channel. Discord tells nobody's time zone. */
export const whoAndWhere = ({ guildId, channelId, user, memberPermissions }: Asked): { channel: ChannelRef; user: Asker } => ({
  channel: { platform: 'discord', workspace: guildId ?? '', channel: channelId ?? '' },
  user: {
    id: user.id,
    name: user.displayName,
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false,
    zone: null,
  },
});

/** A message of one sentence. */
export const sentence = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
