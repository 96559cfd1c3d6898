import { StandpointError } from '../../domain/errors.js';
import { addMilliseconds, type Instant } from '../../domain/instant.js';
import type { Message } from '../../domain/message.js';
import { scheduleInWords } from '../../domain/schedule.js';
import type { Schedule } from '../../domain/subscription.js';
import { composeFor } from '../digests/build.js';
import { periodOf, subscribe as store } from '../digests/subscribe.js';
import { type Command, type CommandContext, privately, sentence } from './command.js';
import { formInWords } from './form-words.js';
import { parseSubscribe } from './schedule-words.js';
import { selectionFrom, selectionInWords } from './selection.js';
import { subscribeForm } from './subscribe-form.js';
import { inWords } from './subscriptions.js';

export const subscribe: Command = {
  name: 'subscribe',
  localNames: { fr: 'abonner', de: 'abonnieren', ar: 'اشترك' },
  summary: 'Send this channel a digest every morning',
  usage: '[topic | sub-topic | country] [weekly] [at HH:MM] [zone] [days] [short | long] [in LANGUAGE] [quiet]',
  examples: [
    '/subscribe',
    '/subscribe repatriation at 08:00 Europe/Paris weekdays',
    '/subscribe france weekly on monday short in french',
    '/subscribe france mon,thu quiet',
  ],
  options: [
    { name: 'subject', summary: 'Topic, sub-topic or country', required: false, completes: true },
    { name: 'at', summary: 'Hour of the digest, HH:MM', required: false, completes: false, lead: 'at' },
    { name: 'zone', summary: 'Time zone, such as Europe/Paris', required: false, completes: true },
    { name: 'days', summary: 'Such as weekdays, daily or mon,thu', required: false, completes: false },
    { name: 'rhythm', summary: 'The digest of the week, on one day', required: false, completes: false, choices: ['weekly'] },
    { name: 'length', summary: 'How much of it', required: false, completes: false, choices: ['short', 'normal', 'long'] },
    {
      name: 'language',
      summary: 'Language of its own words',
      required: false,
      completes: false,
      choices: ['english', 'french', 'german', 'arabic'],
      lead: 'in',
    },
    { name: 'quiet', summary: 'Say nothing when nothing is new', required: false, completes: false, choices: ['quiet'] },
  ],
  async run(call, context) {
    const { args, channel, user } = call;
    if (!user.mayManage) {
      throw new StandpointError('not_allowed', 'Only those who manage this channel may subscribe it.', { remedy: 'Ask one of them to.' });
    }
    if (call.takesForm && args.trim() === '')
      return { ...privately(sentence('Fill in the form.')), form: subscribeForm(context, user.zone) };
    const words = parseSubscribe(args, defaultSchedule(user.zone, context));
    const selection = selectionFrom(words.subject, context);
    const request = { channel, selection, schedule: words.schedule, form: words.form, quiet: words.quiet, by: user.id };
    const now = context.clock.now();
    const { made, before } = await store(request, context.stores.subscriptions, now);
    const preview = await composeFor(
      {
        selection,
        window: { since: addMilliseconds(now, -periodOf(made.form)), until: now },
        zone: made.schedule.zone,
        form: made.form,
        late: false,
      },
      context,
    );
    const quiet = made.quiet ? ' It stays silent when there is nothing new.' : '';
    const was = before === null ? '' : ` It was: ${inWords(before, context)}.`;
    const obstacle = (await call.obstacle?.()) ?? '';
    const text =
      `${before === null ? 'Subscribed' : 'Changed'}: ${selectionInWords(selection, context)}, ${scheduleInWords(made.schedule)}${formInWords(made.form)}. The next digest comes ${when(made.nextDueAt, made.schedule.zone)}.${quiet}${was} ${obstacle}`.trimEnd();
    return privately(withPreview(text, made.form.weekly ? 'the last week' : 'the last 24 hours', preview.message));
  },
};

function defaultSchedule(userZone: string | null, { defaults }: CommandContext): Schedule {
  const [hour = 7, minute = 0] = defaults.at.split(':').map(Number);
  return { hour, minute, zone: userZone ?? defaults.zone, days: defaults.days };
}

const when = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(at));

const withPreview = (text: string, period: string, preview: Message): Message => ({
  summary: text,
  blocks: [
    { kind: 'text', spans: [{ text }] },
    { kind: 'text', spans: [{ text: `Preview, ${period}:`, style: 'dim' }] },
    ...preview.blocks,
  ],
});
