import { type Client, Routes } from 'discord.js';
import type { CommandInfo } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { commandData, isRegistered } from './command-data.js';

/** Writes the commands when something changed. A failure leaves those of the last start, and digests can be posted all the same. */
export async function registerCommands(client: Client, commands: readonly CommandInfo[], log: Log): Promise<void> {
  const route = Routes.applicationCommands(client.application?.id ?? '');
  const wanted = commands.map(commandData);
  try {
    // Names in other languages are told only to who asks for them.
    if (isRegistered(await client.rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }), wanted)) return;
    await client.rest.put(route, { body: wanted });
    log.info({ commands: wanted.length }, 'Discord: commands registered.');
  } catch (error) {
    log.error({ err: error }, 'Discord did not take the commands; start again later to register them.');
  }
}
