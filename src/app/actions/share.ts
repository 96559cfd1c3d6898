import { StandpointError } from '../../domain/errors.js';
import type { CommandCall, Reply } from '../../domain/ports/chat.js';
import { COMMANDS } from '../commands/list.js';
import { type Action, actionText } from './action.js';

/** Look-ups that may be shown to the whole channel; those that say what somebody subscribed may not. */
const SHARED = new Set(['stance', 'figures', 'statements', 'digest', 'sources']);

/** Says a look-up's answer to the channel: it is asked again, so that nothing has to be kept and what is shared is what holds now. */
export const share: Action = {
  name: 'share',
  opensForm: false,
  async run(argument, call, context) {
    const [name = '', ...rest] = argument.split(' ');
    const command = SHARED.has(name) ? COMMANDS.find((each) => each.name === name) : undefined;
    if (!command) throw new StandpointError('bad_request', 'This answer cannot be shared.');
    const asked: CommandCall = { command: name, args: rest.join(' '), channel: call.channel, user: call.user };
    const { message } = await command.run(asked, context);
    return { kind: 'message', message, ephemeral: false };
  },
};

/** The answer to a look-up with a button that shares it, where the platform can carry the question in one. */
export function withShare({ command, args }: CommandCall, reply: Reply): Reply {
  const action = SHARED.has(command) && reply.ephemeral ? actionText('share', `${command} ${args}`.trim()) : null;
  if (action === null) return reply;
  const button = { kind: 'button', label: 'Share in the channel', action } as const;
  return { ...reply, message: { ...reply.message, controls: [...(reply.message.controls ?? []), button] } };
}
