import { type MessageComponentInteraction, MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import type { ActionCall, ActionReply, ChatDesk } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { within } from '../../shared/within.js';
import { acknowledged, sendAnswer, sentence, whoAndWhere } from './answer.js';
import { actionOf } from './controls.js';
import { modalData, modalValues } from './modal.js';

/** A form can only be the first response, and Discord waits three seconds for that. */
const FORM_DEADLINE_MS = 2_000;

/**
 * A button or a choice. Acknowledged first, as a change of its message that does not come yet: after that the answer may replace the message,
 * stand beside it for the asker, or go to the channel. Only what opens a form is not acknowledged before.
 */
export async function answerComponent(interaction: MessageComponentInteraction, desk: ChatDesk, log: Log): Promise<void> {
  const action = actionOf(interaction);
  const call: ActionCall = { action, values: {}, ...whoAndWhere(interaction) };
  if (desk.opensForm(action)) {
    const reply = await within<ActionReply | null>(FORM_DEADLINE_MS, desk.act(call), () => null);
    if (reply?.kind === 'form') {
      await acknowledged(() => interaction.showModal(modalData(reply.form)), { action }, log);
      return;
    }
    if (!(await acknowledged(() => interaction.deferUpdate(), { action }, log))) return;
    if (reply) await deliver(interaction, reply, log);
    else await sendAnswer(interaction, sentence('That takes longer than Discord waits for a form. Please press again.'), 'asker', log);
    return;
  }
  if (!(await acknowledged(() => interaction.deferUpdate(), { action }, log))) return;
  await deliver(interaction, await desk.act(call), log);
}

/** A form that was sent. */
export async function answerModal(interaction: ModalSubmitInteraction, desk: ChatDesk, log: Log): Promise<void> {
  const action = interaction.customId;
  if (!interaction.isFromMessage()) {
    log.warn({ action }, 'Discord: a form that no message opened was dropped.');
    return;
  }
  if (!(await acknowledged(() => interaction.deferUpdate(), { action }, log))) return;
  await deliver(interaction, await desk.act({ action, values: modalValues(interaction), ...whoAndWhere(interaction) }), log);
}

async function deliver(interaction: MessageComponentInteraction | ModalSubmitInteraction, reply: ActionReply, log: Log): Promise<void> {
  if (reply.kind === 'form') {
    log.error({ form: reply.form.action }, 'Discord: a form came where none can be shown.');
    await sendAnswer(interaction, sentence('This form cannot be shown here. Please press its button again.'), 'asker', log);
    return;
  }
  // A message that all can see is never replaced by what one of them pressed.
  const own = interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
  const place = !reply.ephemeral ? 'channel' : reply.replaces === true && own ? 'original' : 'asker';
  await sendAnswer(interaction, reply.message, place, log);
}
