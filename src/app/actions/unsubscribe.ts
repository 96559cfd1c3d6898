import { StandpointError } from '../../domain/errors.js';
import type { Control } from '../../domain/message.js';
import { deedOf, privately, sentence } from '../commands/command.js';
import { inWords } from '../commands/subscriptions.js';
import type { Action } from './action.js';
import { selectionKey } from './action-text.js';

/** Ends a subscription of this channel, from the digest that it brought: asks first. */
export const unsubscribe: Action = {
  name: 'unsubscribe',
  opensForm: false,
  async run(topicAndPart, call, context) {
    if (!call.user.mayManage) throw new StandpointError('not_allowed', 'Only those who manage this channel may end its subscriptions.');
    const found = (await context.stores.subscriptions.ofChannel(call.channel)).filter(
      (each) => selectionKey(each.selection) === topicAndPart,
    );
    if (found.length === 0) throw new StandpointError('not_found', 'This channel is not subscribed to that any more.');
    // A daily and a weekly digest of the same: both are named, and each has its button.
    const controls = found.map(
      ({ id }, index): Control => ({
        kind: 'button',
        label: found.length === 1 ? 'End it' : `End ${index + 1}`,
        action: `unsubscribed:${id}`,
        style: 'danger',
      }),
    );
    const names = found.map((each, index) => `${found.length === 1 ? '' : `${index + 1}. `}${inWords(each, context)}`);
    return { kind: 'message', ...privately({ ...sentence(`End the subscription of this channel to ${names.join('; ')}?`), controls }) };
  },
};

export const unsubscribed: Action = {
  name: 'unsubscribed',
  opensForm: false,
  async run(id, call, context) {
    if (!call.user.mayManage) throw new StandpointError('not_allowed', 'Only those who manage this channel may end its subscriptions.');
    const { channel, user } = call;
    const here = (await context.stores.subscriptions.ofChannel(channel)).some((each) => each.id === id);
    if (!here) throw new StandpointError('not_found', 'This channel is not subscribed to that any more.');
    await context.stores.subscriptions.remove(id, deedOf({ command: 'unsubscribe', args: '', channel, user }, context));
    return { kind: 'message', replaces: true, ...privately(sentence('Ended. Type /subscribe to begin again.')) };
  },
};
