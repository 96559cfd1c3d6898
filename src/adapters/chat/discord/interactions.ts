import { type ChatInputCommandInteraction, type Interaction, MessageFlags } from 'discord.js';
import type { ChatDesk } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { answerComponent, answerModal } from './actions.js';
import { acknowledged, sendAnswer, sentence, whoAndWhere } from './answer.js';
import { answerAutocomplete } from './autocomplete.js';
import { argumentLine } from './command-args.js';
import { lacking } from './permissions.js';

/** Answers whatever somebody typed, pressed, chose or sent. Throws nothing. */
export async function answerInteraction(interaction: Interaction, desk: ChatDesk, log: Log): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await answerAutocomplete(interaction, desk.suggest, log);
    else if (interaction.isChatInputCommand()) await answerCommand(interaction, desk, log);
    else if (interaction.isMessageComponent()) await answerComponent(interaction, desk, log);
    else if (interaction.isModalSubmit()) await answerModal(interaction, desk, log);
    else log.debug({ type: interaction.type }, 'Discord: an interaction of another kind was dropped.');
  } catch (error) {
    log.error({ err: error, type: interaction.type }, 'Discord: an interaction could not be answered.');
  }
}

/**
 * Deferred first and to the asker alone, since both are decided with the first response. A form is never shown here: it cannot follow
 * a deferral, and the options of the command ask for the same.
 */
async function answerCommand(interaction: ChatInputCommandInteraction, desk: ChatDesk, log: Log): Promise<void> {
  const command = interaction.commandName;
  if (!(await acknowledged(() => interaction.deferReply({ flags: MessageFlags.Ephemeral }), { command }, log))) return;
  const info = desk.commands.find(({ name }) => name === command);
  const args = argumentLine(info, interaction.options);
  const { message, ephemeral } = await desk.answer({
    command,
    args,
    ...whoAndWhere(interaction),
    obstacle: async () => obstacleOf(interaction),
  });
  await sendAnswer(interaction, ephemeral ? message : sentence('Here it is, for the whole channel:'), 'original', log);
  if (ephemeral || (await sendAnswer(interaction, message, 'channel', log))) return;
  await sendAnswer(
    interaction,
    sentence('Discord did not confirm the answer for the channel. If it does not appear, please ask again.'),
    'original',
    log,
  );
}

/** What the bot may not do in the channel, which Discord tells with every command. */
function obstacleOf({ appPermissions }: ChatInputCommandInteraction): string | null {
  const { needed } = lacking(appPermissions.bitfield);
  return needed.length === 0 ? null : `Standpoint cannot post here yet: give it ${needed.join(', ')} in this channel’s permissions.`;
}
