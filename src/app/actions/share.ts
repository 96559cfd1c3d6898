import { withLineChoice } from '../../digest/controls.js';
import { StandpointError } from '../../domain/errors.js';
import type { ActionCall, CommandCall, Reply } from '../../domain/ports/chat.js';
import type { CommandContext } from '../commands/command.js';
import { COMMANDS } from '../commands/list.js';
import type { Action } from './action.js';
import { actionText, pageText, splitPage } from './action-text.js';

/** Look-ups that may be shown to the whole channel; those that say what somebody subscribed may not. */
const SHARED = new Set(['stance', 'figures', 'statements', 'digest', 'sources']);

/**
 * Says a look-up's answer to the channel: it is asked again, the same page of it, so that nothing has to be kept and what is shared is what
 * holds now. Its lines can be opened there too: whoever reads it may report one.
 */
export const share: Action = {
  name: 'share',
  opensForm: false,
  async run(argument, call, context) {
    const { message } = (await askAgain(argument, call, context)).reply;
    return { kind: 'message', message: withLineChoice({ ...message, controls: [] }), ephemeral: false };
  },
};

/** Runs a look-up as if it had been typed ("stance france", "#2 stance france"). Throws `bad_request` for a command that is no look-up. */
export async function askAgain(
  asked: string,
  { channel, user }: ActionCall,
  context: CommandContext,
): Promise<{ readonly call: CommandCall; readonly reply: Reply }> {
  const { page, line } = splitPage(asked);
  const [name = '', ...rest] = line.split(' ');
  const command = SHARED.has(name) ? COMMANDS.find((each) => each.name === name) : undefined;
  if (!command) throw new StandpointError('bad_request', 'This cannot be asked with a button.');
  const call = { command: name, args: rest.join(' '), channel, user, page };
  return { call, reply: await command.run(call, context) };
}

/** An answer with what can be done about it: opening its lines, reading on, sharing it. */
export const withControls = (call: CommandCall, reply: Reply): Reply =>
  withShare(call, { ...reply, message: withLineChoice(reply.message) });

/** The answer to a look-up with a button that shares it, where the platform can carry the question in one. */
function withShare(call: CommandCall, reply: Reply): Reply {
  const action = SHARED.has(call.command) && reply.ephemeral && call.public !== true ? actionText('share', pageText(call)) : null;
  if (action === null) return reply;
  const button = { kind: 'button', label: 'Share in the channel', action } as const;
  return { ...reply, message: { ...reply.message, controls: [...(reply.message.controls ?? []), button] } };
}
