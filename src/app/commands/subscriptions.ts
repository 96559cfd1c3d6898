import { StandpointError } from '../../domain/errors.js';
import type { Message } from '../../domain/message.js';
import { scheduleInWords } from '../../domain/schedule.js';
import type { Subscription } from '../../domain/subscription.js';
import { resume } from '../digests/subscribe.js';
import { type Command, type CommandContext, deedOf, privately, sentence } from './command.js';
import { formInWords } from './form-words.js';
import { selectionInWords } from './selection.js';

export const subscriptions: Command = {
  name: 'subscriptions',
  localNames: { fr: 'abonnements', de: 'abonnements', ar: 'اشتراكات' },
  summary: 'What this channel is subscribed to; pause or resume one by its number',
  usage: '[pause N | resume N]',
  examples: ['/subscriptions', '/subscriptions pause 1'],
  options: [
    { name: 'change', summary: 'Pause or resume one of them', required: false, completes: false, choices: ['pause', 'resume'] },
    { name: 'number', summary: 'Its number in the list', required: false, completes: false },
  ],
  async run(call, context) {
    const { args, channel, user } = call;
    const all = await context.stores.subscriptions.ofChannel(channel);
    const [verb = '', number = ''] = args.trim().toLowerCase().split(/\s+/);
    if (verb === '')
      return privately(all.length > 0 ? list(all, context) : sentence('This channel has no subscription. Type /subscribe to make one.'));
    if (verb !== 'pause' && verb !== 'resume') {
      throw new StandpointError('bad_request', `"${verb}" is nothing that can be done to a subscription.`, {
        remedy: 'Type /subscriptions pause 1 or /subscriptions resume 1.',
      });
    }
    if (!user.mayManage) throw new StandpointError('not_allowed', 'Only those who manage this channel may change its subscriptions.');
    const chosen = pick(all, number);
    if (verb === 'pause') await context.stores.subscriptions.setPaused(chosen.id, true, null, deedOf(call, context));
    else await resume(chosen, context.stores.subscriptions, deedOf(call, context));
    return privately(sentence(`${verb === 'pause' ? 'Paused' : 'Resumed'}: ${selectionInWords(chosen.selection, context)}.`));
  },
};

/** The subscription with this number in the list; the only one when no number is given. Throws `bad_request`. */
export function pick(all: readonly Subscription[], number: string): Subscription {
  const chosen = number === '' && all.length === 1 ? all[0] : all[Number(number) - 1];
  if (chosen) return chosen;
  throw new StandpointError(
    'bad_request',
    all.length === 0 ? 'This channel has no subscription.' : `There is no subscription number "${number}".`,
    {
      remedy: 'Type /subscriptions to see them.',
    },
  );
}

function list(all: readonly Subscription[], context: CommandContext): Message {
  return {
    summary: `${all.length} subscription${all.length === 1 ? '' : 's'}`,
    blocks: [
      { kind: 'heading', level: 2, text: 'Subscriptions of this channel' },
      {
        kind: 'lines',
        section: 'subscriptions',
        lines: all.map((each, index) => ({
          actor: each.selection.country,
          refs: [],
          spans: [{ text: `${index + 1}. ${inWords(each, context)}` }],
        })),
      },
    ],
  };
}

/** What comes when, and whether it is paused. */
export function inWords(each: Subscription, context: CommandContext): string {
  const paused = each.paused ? `, paused${each.pauseReason ? ` (${each.pauseReason})` : ''}` : '';
  return `${selectionInWords(each.selection, context)}, ${scheduleInWords(each.schedule)}${formInWords(each.form)}${each.quiet ? ', quiet' : ''}${paused}`;
}
