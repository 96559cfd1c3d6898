import {
  type ApplicationCommand,
  ApplicationCommandOptionType,
  type ChatInputApplicationCommandData,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandInfo } from '../../../domain/ports/chat.js';
import { cutAtWord } from '../../shared/foreign-text.js';

const LONGEST_DESCRIPTION = 100;
/** Shown only to those who may manage the channel. */
const MANAGING = new Set(['subscribe', 'unsubscribe']);
/** The one option of a command: everything that can be typed after it. */
export const QUERY = 'query';

/** A command as Discord registers it. */
export function commandData({ name, summary, usage }: CommandInfo): ChatInputApplicationCommandData {
  return {
    name,
    description: cutAtWord(summary, LONGEST_DESCRIPTION),
    defaultMemberPermissions: MANAGING.has(name) ? PermissionFlagsBits.ManageChannels : null,
    options:
      usage === ''
        ? []
        : [
            {
              type: ApplicationCommandOptionType.String,
              name: QUERY,
              description: cutAtWord(usage, LONGEST_DESCRIPTION),
              required: !usage.startsWith('[') && usage !== 'help',
            },
          ],
  };
}

/** True when Discord knows exactly these commands: then nothing is written. */
export const isRegistered = (known: readonly ApplicationCommand[], wanted: readonly ChatInputApplicationCommandData[]): boolean =>
  known.length === wanted.length && wanted.every((data) => known.some((command) => command.equals(data)));
