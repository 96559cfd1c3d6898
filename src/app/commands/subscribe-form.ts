import type { Form } from '../../domain/form.js';
import type { CommandContext } from './command.js';

/** What a platform with forms asks when /subscribe is typed bare. */
export function subscribeForm({ packs, defaults }: CommandContext, zone: string | null): Form {
  const parts = packs.flatMap((pack) => [pack.title, ...pack.subtopics.map((each) => each.title)]);
  return {
    title: 'Subscribe this channel',
    intro: null,
    fields: [
      {
        kind: 'select',
        name: 'part',
        label: 'Topic or sub-topic',
        required: true,
        options: parts.slice(0, 25).map((title) => ({ value: title, label: title })),
        value: parts[0] ?? null,
      },
      { kind: 'text', name: 'country', label: 'Or one country', required: false, value: '', multiline: false, maxLength: 60 },
      { kind: 'text', name: 'at', label: 'At (HH:MM)', required: true, value: defaults.at, multiline: false, maxLength: 5 },
      { kind: 'text', name: 'zone', label: 'Time zone', required: true, value: zone ?? defaults.zone, multiline: false, maxLength: 60 },
      { kind: 'text', name: 'days', label: 'Days', required: false, value: defaults.days.join(','), multiline: false, maxLength: 60 },
    ],
    submitLabel: 'Subscribe',
    action: 'subscribe',
  };
}
