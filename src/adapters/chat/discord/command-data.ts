import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { z } from 'zod';
import type { CommandInfo } from '../../../domain/ports/chat.js';
import { cutAtWord } from '../../shared/foreign-text.js';

const LONGEST_DESCRIPTION = 100;
const LONGEST_QUERY = 200;
/** Shown only to those who may manage the channel. */
const MANAGING = new Set(['subscribe', 'unsubscribe']);
/** The one option of a command: everything that can be typed after it. */
export const QUERY = 'query';

/** Discord takes the permissions as a number (its OpenAPI document knows nothing else there) and gives them back as a text. */
export interface CommandData extends Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'> {
  readonly default_member_permissions: number | null;
}

/** A command as Discord registers it: on servers only, since a subscription belongs to a channel. */
export function commandData(command: CommandInfo): CommandData {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: described(command.summary, command.name),
    default_member_permissions: MANAGING.has(command.name) ? Number(PermissionFlagsBits.ManageChannels) : null,
    contexts: [InteractionContextType.Guild],
    options: command.usage === '' ? [] : [queryOption(command)],
  };
}

const queryOption = (command: CommandInfo): NonNullable<CommandData['options']>[number] => ({
  type: ApplicationCommandOptionType.String,
  name: QUERY,
  description: described(command.usage, QUERY),
  required: needsArguments(command),
  max_length: LONGEST_QUERY,
});

/** Brackets stand around what may be left out; a usage that its own example repeats is a word to type and no place to fill. */
const needsArguments = ({ name, usage, examples }: CommandInfo): boolean =>
  !usage.startsWith('[') && !examples.includes(`/${name} ${usage}`);

const described = (text: string, otherwise: string): string => cutAtWord(text.trim() === '' ? otherwise : text.trim(), LONGEST_DESCRIPTION);

/** What of a registered command we decide; Discord adds ids, versions and defaults. */
const registered = z.object({
  name: z.string(),
  description: z.string(),
  default_member_permissions: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => (value === null || value === undefined ? null : String(value))),
  contexts: z
    .array(z.number())
    .nullish()
    .transform((value) => value ?? null),
  options: z
    .array(
      z.object({
        type: z.number(),
        name: z.string(),
        description: z.string(),
        required: z.boolean().default(false),
        max_length: z.number().optional(),
      }),
    )
    .default([]),
});

/** True when Discord knows exactly these commands: then nothing is written, since it limits how many are made a day. */
export function isRegistered(known: unknown, wanted: readonly CommandData[]): boolean {
  const parsed = z.array(registered).safeParse(known);
  return parsed.success && asText(parsed.data) === asText(z.array(registered).parse(wanted));
}

const asText = (commands: readonly z.infer<typeof registered>[]): string =>
  JSON.stringify([...commands].sort((a, b) => (a.name < b.name ? -1 : 1)));
