import { StandpointError } from '../../domain/errors.js';
import { type Command, deedOf, privately, sentence } from './command.js';
import { selectionInWords } from './selection.js';
import { pick } from './subscriptions.js';

export const unsubscribe: Command = {
  name: 'unsubscribe',
  localNames: { fr: 'désabonner', de: 'abbestellen', ar: 'ألغ-الاشتراك' },
  summary: 'End a subscription of this channel',
  usage: '[number | name]',
  examples: ['/unsubscribe', '/unsubscribe 2', '/unsubscribe france'],
  options: [{ name: 'number', summary: 'Its number in the list of subscriptions, or its name', required: false, completes: false }],
  async run(call, context) {
    const { args, channel, user } = call;
    if (!user.mayManage) throw new StandpointError('not_allowed', 'Only those who manage this channel may end its subscriptions.');
    const chosen = pick(await context.stores.subscriptions.ofChannel(channel), args.trim(), context);
    await context.stores.subscriptions.remove(chosen.id, deedOf(call, context));
    return privately(sentence(`Unsubscribed: ${selectionInWords(chosen.selection, context)}. No further digest will come.`));
  },
};
