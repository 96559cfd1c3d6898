import type { AutocompleteInteraction } from 'discord.js';
import type { ChatDesk } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { cutAtWord, oneLine } from '../../shared/foreign-text.js';
import { within } from '../../shared/within.js';
import { isGone } from './failures.js';

const MOST = 25;
const LONGEST = 100;
/** Discord waits for three seconds; what comes later completes nothing. */
const DEADLINE_MS = 2_000;

/** Completes what is typed. A fault of ours completes nothing: somebody who types must never be shown an error. Throws nothing. */
export async function answerAutocomplete(interaction: AutocompleteInteraction, suggest: ChatDesk['suggest'], log: Log): Promise<void> {
  const command = interaction.commandName;
  const { name: option, value: typed } = interaction.options.getFocused(true);
  try {
    const names = await suggestedNames(() => suggest({ command, option, typed }), { command, option }, log);
    await interaction.respond(names.map((name) => ({ name, value: name })));
  } catch (error) {
    // Whoever types on makes the question before stale; that is no fault.
    log[isGone(error) ? 'debug' : 'warn']({ err: error, command, option }, 'Discord: nothing could be completed.');
  }
}

async function suggestedNames(suggest: () => Promise<readonly string[]>, context: object, log: Log): Promise<string[]> {
  try {
    const names = await within(DEADLINE_MS, suggest(), () => {
      throw new Error(`No completion within ${DEADLINE_MS} ms.`);
    });
    const fitting = names.map((name) => cutAtWord(oneLine(name).trim(), LONGEST)).filter((name) => name !== '');
    return [...new Set(fitting)].slice(0, MOST);
  } catch (error) {
    log.warn({ err: error, ...context }, 'Discord: completions failed.');
    return [];
  }
}
