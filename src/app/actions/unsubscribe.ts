import { StandpointError } from '../../domain/errors.js';
import { deedOf, privately, sentence } from '../commands/command.js';
import { selectionInWords } from '../commands/selection.js';
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
    const [first] = found;
    const name = first ? selectionInWords(first.selection, context) : '';
    const button = { kind: 'button', label: 'End it', action: `unsubscribed:${first?.id}`, style: 'danger' } as const;
    return { kind: 'message', ...privately({ ...sentence(`End the subscription of this channel to ${name}?`), controls: [button] }) };
  },
};

export const unsubscribed: Action = {
  name: 'unsubscribed',
  opensForm: false,
  async run(id, call, context) {
    if (!call.user.mayManage) throw new StandpointError('not_allowed', 'Only those who manage this channel may end its subscriptions.');
    const { channel, user } = call;
    const found = await context.stores.subscriptions.get(id);
    const here = found && found.channel.channel === channel.channel && found.channel.workspace === channel.workspace;
    if (!here) throw new StandpointError('not_found', 'This channel is not subscribed to that any more.');
    await context.stores.subscriptions.remove(id, deedOf({ command: 'unsubscribe', args: '', channel, user }, context));
    return { kind: 'message', replaces: true, ...privately(sentence('Ended. Type /subscribe to begin again.')) };
  },
};
