import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { z } from 'zod';
import type { CommandInfo, OptionInfo } from '../../../domain/ports/chat.js';
import { cutAtWord } from '../../shared/foreign-text.js';

const LONGEST_DESCRIPTION = 100;
const LONGEST_NAME = 32;
const LONGEST_VALUE = 200;
const MOST_OPTIONS = 25;
/** Shown only to those who may manage the channel. */
const MANAGING = new Set(['subscribe', 'unsubscribe']);
/** Languages that Discord keeps names for; Arabic is in its OpenAPI document, though not yet in the library. */
const LOCALES = new Set<string>([...Object.values(Locale), 'ar']);

/** Discord takes the permissions as a number (its OpenAPI document knows nothing else there) and gives them back as a text. */
export interface CommandData extends Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'> {
  readonly default_member_permissions: number | null;
}

/** A command as Discord registers it: on servers only, since a subscription belongs to a channel. */
export function commandData(command: CommandInfo): CommandData {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: localNames(command),
    description: described(command.summary, command.name),
    default_member_permissions: MANAGING.has(command.name) ? Number(PermissionFlagsBits.ManageChannels) : null,
    contexts: [InteractionContextType.Guild],
    options: [...command.options].sort(requiredFirst).slice(0, MOST_OPTIONS).map(optionData),
  };
}

/** Null where there is none: so Discord gives it back. */
function localNames({ localNames: names }: CommandInfo): Record<string, string> | null {
  const known = Object.entries(names ?? {}).filter(([locale, name]) => LOCALES.has(locale) && name.length <= LONGEST_NAME);
  return known.length > 0 ? Object.fromEntries(known) : null;
}

const requiredFirst = (a: OptionInfo, b: OptionInfo): number => Number(b.required) - Number(a.required);

const optionData = ({ name, summary, required, completes, choices }: OptionInfo): NonNullable<CommandData['options']>[number] => {
  const option = {
    type: ApplicationCommandOptionType.String as const,
    name,
    description: described(summary, name),
    required,
    max_length: LONGEST_VALUE,
  };
  if (choices) return { ...option, choices: choices.map((value) => ({ name: value, value })) };
  return { ...option, autocomplete: completes };
};

const described = (text: string, otherwise: string): string => cutAtWord(text.trim() === '' ? otherwise : text.trim(), LONGEST_DESCRIPTION);

const orNull = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);

/** What of a registered command we decide; Discord adds ids, versions and defaults. */
const registered = z.object({
  name: z.string(),
  name_localizations: orNull(z.record(z.string(), z.string())).transform(
    (names) => names && Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1))),
  ),
  description: z.string(),
  default_member_permissions: orNull(z.union([z.string(), z.number()]).transform(String)),
  contexts: orNull(z.array(z.number())),
  options: z
    .array(
      z.object({
        type: z.number(),
        name: z.string(),
        description: z.string(),
        required: z.boolean().default(false),
        autocomplete: z.boolean().default(false),
        choices: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
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
