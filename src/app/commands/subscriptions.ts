import { StandpointError } from '../../domain/errors.js';
import type { Message } from '../../domain/message.js';
import { scheduleInWords } from '../../domain/schedule.js';
import type { Subscription } from '../../domain/subscription.js';
import { selectionKey } from '../actions/action-text.js';
import { resume } from '../digests/subscribe.js';
import { type Command, type CommandContext, deedOf, privately, sentence } from './command.js';
import { quoted } from './did-you-mean.js';
import { formInWords } from './form-words.js';
import { selectionInWords, selectionOrNull } from './selection.js';

export const subscriptions: Command = {
  name: 'subscriptions',
  localNames: { fr: 'abonnements', de: 'abonnements', ar: 'اشتراكات' },
  summary: 'What this channel is subscribed to; pause or resume one',
  usage: '[pause | resume] [number | name]',
  examples: ['/subscriptions', '/subscriptions pause 1', '/subscriptions resume france'],
  options: [
    { name: 'change', summary: 'Pause or resume one of them', required: false, completes: false, choices: ['pause', 'resume'] },
    { name: 'number', summary: 'Its number in the list, or its name', required: false, completes: false },
  ],
  async run(call, context) {
    const { args, channel, user } = call;
    const all = await context.stores.subscriptions.ofChannel(channel);
    const [verb, which] = verbOf(args);
    if (verb === '')
      return privately(all.length > 0 ? list(all, context) : sentence('This channel has no subscription. Type /subscribe to make one.'));
    if (verb !== 'pause' && verb !== 'resume') {
      throw new StandpointError('bad_request', `${quoted(args)} is nothing that can be done to a subscription.`, {
        remedy: 'Type /subscriptions pause 1, /subscriptions resume 1, or /unsubscribe 1 to end it.',
      });
    }
    if (!user.mayManage) throw new StandpointError('not_allowed', 'Only those who manage this channel may change its subscriptions.');
    const chosen = pick(all, which, context);
    if (verb === 'pause') await context.stores.subscriptions.setPaused(chosen.id, true, null, deedOf(call, context));
    else await resume(chosen, context.stores.subscriptions, deedOf(call, context));
    return privately(sentence(`${verb === 'pause' ? 'Paused' : 'Resumed'}: ${selectionInWords(chosen.selection, context)}.`));
  },
};

/** "pause 1", "1 pause" or "pause france" as the verb and which one. */
function verbOf(args: string): [verb: string, which: string] {
  const words = args.trim().split(/\s+/);
  const [first = '', second] = words.map((word) => word.toLowerCase());
  return /^\d+$/.test(first) && second !== undefined ? [second, first] : [first, words.slice(1).join(' ')];
}

/** The subscription with this number in the list or to this subject; the only one when nothing is named. Throws `bad_request`. */
export function pick(all: readonly Subscription[], which: string, context: CommandContext): Subscription {
  const chosen = which === '' ? (all.length === 1 ? all : []) : /^\d+$/.test(which) ? all.slice(Number(which) - 1, Number(which)) : named();
  const [only, another] = chosen;
  if (only && !another) return only;
  if (all.length === 0)
    throw new StandpointError('bad_request', 'This channel has no subscription.', { remedy: 'Type /subscribe to make one.' });
  throw new StandpointError('bad_request', which === '' ? 'Which one?' : `This channel has no subscription ${quoted(which)}.`, {
    remedy: `Give its number: ${all.map((each, index) => `${index + 1}. ${inWords(each, context)}`).join('; ')}.`,
  });

  function named(): readonly Subscription[] {
    const selection = selectionOrNull(which, context);
    return selection ? all.filter((each) => selectionKey(each.selection) === selectionKey(selection)) : [];
  }
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
