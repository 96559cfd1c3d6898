import { StandpointError } from '../../domain/errors.js';
import type { Selection } from '../../domain/subscription.js';
import { actorOrNull, packFrom } from './arguments.js';
import type { CommandContext } from './command.js';
import { didYouMean, nearest } from './did-you-mean.js';

/** The topic, sub-topic or country that a subject names; the whole first topic when it is empty. Throws `bad_request` with suggestions. */
export function selectionFrom(subject: string, context: CommandContext): Selection {
  const wanted = subject.trim().toLowerCase();
  const { packs } = context;
  for (const pack of packs) {
    if (wanted === pack.id || wanted === pack.title.toLowerCase()) return { topic: pack.id, subtopic: null, country: null };
    const part = pack.subtopics.find((each) => each.id === wanted || each.title.toLowerCase() === wanted);
    if (part) return { topic: pack.id, subtopic: part.id, country: null };
  }
  const topic = packFrom('', packs).id;
  if (wanted === '') return { topic, subtopic: null, country: null };
  const country = actorOrNull(subject, context);
  if (country) return { topic, subtopic: null, country };
  const names = packs.flatMap((pack) => [pack.id, ...pack.subtopics.map((each) => each.id)]);
  const near = nearest(wanted, names);
  throw new StandpointError('bad_request', `There is no topic, sub-topic or country called "${subject}".`, {
    remedy: near.length > 0 ? didYouMean(near) : `There are: ${names.join(', ')}, and every country.`,
  });
}

/** "Islamic State foreign fighters: repatriation". */
export function selectionInWords(selection: Selection, context: Pick<CommandContext, 'packs' | 'nameOf' | 'topicTitle'>): string {
  const pack = context.packs.find((each) => each.id === selection.topic);
  const part = pack?.subtopics.find((each) => each.id === selection.subtopic)?.title;
  const narrowed = selection.country ? context.nameOf(selection.country) : part;
  return narrowed ? `${context.topicTitle(selection.topic)}: ${narrowed}` : context.topicTitle(selection.topic);
}
