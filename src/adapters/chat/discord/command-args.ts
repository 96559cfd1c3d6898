import type { CommandInteractionOptionResolver } from 'discord.js';
import type { CommandInfo } from '../../../domain/ports/chat.js';

/** What was filled in, as the one line that somebody would type elsewhere ("repatriation at 08:00 Europe/Paris"). */
export function argumentLine(command: CommandInfo | undefined, given: Pick<CommandInteractionOptionResolver, 'getString'>): string {
  return (command?.options ?? [])
    .flatMap(({ name, lead }) => {
      const value = (given.getString(name) ?? '').trim();
      return value === '' ? [] : lead === undefined ? [value] : [lead, value];
    })
    .join(' ');
}
