import { StandpointError } from '../../domain/errors.js';
import type { ActionCall, CommandCall, Reply } from '../../domain/ports/chat.js';
import type { CommandContext } from '../commands/command.js';
import { COMMANDS } from '../commands/list.js';
import type { Action } from './action.js';
import { actionText } from './action-text.js';

/** Look-ups that may be shown to the whole channel; those that say what somebody subscribed may not. */
const SHARED = new Set(['stance', 'figures', 'statements', 'digest', 'sources']);

/** Says a look-up's answer to the channel: it is asked again, so that nothing has to be kept and what is shared is what holds now. */
export const share: Action = {
  name: 'share',
  opensForm: false,
  async run(argument, call, context) {
    const { message } = await askAgain(argument, call, context);
    return { kind: 'message', message, ephemeral: false };
  },
};

/** Runs a look-up as if it had been typed ("stance france"). Throws `bad_request` for a command that is no look-up. */
export function askAgain(asked: string, { channel, user }: ActionCall, context: CommandContext): Promise<Reply> {
  const [name = '', ...rest] = asked.split(' ');
  const command = SHARED.has(name) ? COMMANDS.find((each) => each.name === name) : undefined;
  if (!command) throw new StandpointError('bad_request', 'This cannot be asked with a button.');
  return command.run({ command: name, args: rest.join(' '), channel, user }, context);
}

/** The answer to a look-up with a button that shares it, where the platform can carry the question in one. */
export function withShare({ command, args, public: seenByAll = false }: CommandCall, reply: Reply): Reply {
  const action = SHARED.has(command) && reply.ephemeral && !seenByAll ? actionText('share', `${command} ${args}`.trim()) : null;
  if (action === null) return reply;
  const button = { kind: 'button', label: 'Share in the channel', action } as const;
  return { ...reply, message: { ...reply.message, controls: [...(reply.message.controls ?? []), button] } };
}
