import { factAnswer } from '../../digest/answers/fact.js';
import { LINE_ACTION } from '../../digest/controls.js';
import type { Fact } from '../../domain/facts.js';
import type { Control } from '../../domain/message.js';
import { privately } from '../commands/command.js';
import type { Action } from './action.js';
import { factNamed, isOperator } from './facts.js';

/** Opens a line to its sentence, with a citation, and with what the reader may do about it. */
export const line: Action = {
  name: LINE_ACTION,
  opensForm: false,
  async run(id, { channel, user }, context) {
    const fact = await factNamed(id, context);
    const message = factAnswer({ fact, nameOf: context.nameOf, zone: user.zone ?? context.defaults.zone });
    const controls = factControls(fact, isOperator(channel.platform, user, context));
    return { kind: 'message', ...privately({ ...message, controls }) };
  },
};

/** What can be done about one fact. */
export const factControls = ({ id }: Fact, operator: boolean): Control[] => [
  { kind: 'button', label: 'This is wrong', action: `report:${id}` },
  ...(operator ? [{ kind: 'button', label: 'Correct', action: `correct:${id}`, style: 'danger' } as const] : []),
];
