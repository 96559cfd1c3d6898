import type { Alert } from '../../domain/alert.js';
import { StandpointError } from '../../domain/errors.js';
import { idOf } from '../../domain/ids.js';
import { noteChanges } from '../alerts/watch.js';
import { actorFrom, packFrom } from './arguments.js';
import { type Command, type CommandContext, deedOf, privately, sentence } from './command.js';

export const alerts: Command = {
  name: 'alerts',
  localNames: { fr: 'alertes', de: 'meldungen', ar: 'تنبيهات' },
  summary: 'Tell this channel at once when a stance changes or officials contradict each other',
  usage: '[country | all | off]',
  examples: ['/alerts france', '/alerts all', '/alerts off'],
  options: [{ name: 'subject', summary: 'Country or body, "all" or "off"', required: false, completes: true }],
  async run(call, context) {
    const { args, channel, user } = call;
    const asked = args.trim();
    const { alerts: store } = context.stores;
    const all = await store.ofChannel(channel);
    if (asked === '')
      return privately(sentence(all.length === 0 ? NONE : `Told at once: ${all.map((each) => named(each, context)).join(', ')}.`));
    if (!user.mayManage) throw new StandpointError('not_allowed', 'Only those who manage this channel may change its alerts.');
    const deed = deedOf(call, context);
    if (asked.toLowerCase() === 'off') {
      for (const { id } of all) await store.remove(id, deed);
      return privately(sentence(all.length === 0 ? NONE : 'No more alerts in this channel. Its digests go on.'));
    }
    const topic = packFrom('', context.packs).id;
    const country = asked.toLowerCase() === 'all' ? null : actorFrom(asked, context);
    const alert: Alert = {
      id: idOf('alert', channel.platform, channel.workspace, channel.channel, topic, country ?? ''),
      channel,
      topic,
      country,
      createdBy: user.id,
      createdAt: deed.at,
    };
    await noteChanges(topic, { ...context, zone: context.defaults.zone });
    await store.add(alert, deed);
    const obstacle = (await call.obstacle?.()) ?? '';
    return privately(sentence(`From now on told at once: ${named(alert, context)}. End it with /alerts off. ${obstacle}`.trimEnd()));
  },
};

const NONE = 'This channel has no alerts. Type /alerts france, or /alerts all.';

const named = ({ country }: Alert, { nameOf }: CommandContext): string =>
  country === null ? 'every change of stance and contradiction' : `what changes for ${nameOf(country)}`;
