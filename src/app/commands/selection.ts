import { resolveActor } from '../../analysis/actors/resolve.js';
import { StandpointError } from '../../domain/errors.js';
import type { Selection } from '../../domain/subscription.js';
import { actorOrNull, packFrom } from './arguments.js';
import type { CommandContext } from './command.js';
import { didYouMean, nearest, quoted } from './did-you-mean.js';

/** The topic, sub-topic or country that a subject names; the whole first topic when it is empty. Throws `bad_request` with suggestions. */
export function selectionFrom(subject: string, context: CommandContext): Selection {
  const { packs } = context;
  if (subject.trim() === '') return { topic: packFrom('', packs).id, subtopic: null, country: null };
  const found = selectionOrNull(subject, context);
  if (found) return found;
  throw partlyKnown(subject, context) ?? unknown(subject, context);
}

/** What a subject names exactly; null when that is nothing. */
export function selectionOrNull(subject: string, context: CommandContext): Selection | null {
  const wanted = subject.trim().toLowerCase();
  for (const pack of context.packs) {
    if (wanted === pack.id || wanted === pack.title.toLowerCase()) return { topic: pack.id, subtopic: null, country: null };
    const part = pack.subtopics.find((each) => each.id === wanted || each.title.toLowerCase() === wanted);
    if (part) return { topic: pack.id, subtopic: part.id, country: null };
  }
  const country = actorOrNull(subject, context);
  return country ? { topic: packFrom('', context.packs).id, subtopic: null, country } : null;
}

/** Two subjects at once, or one with a word too many: said as what it is. */
function partlyKnown(subject: string, context: CommandContext): StandpointError | null {
  const words = subject.trim().split(/\s+/);
  for (let cut = words.length - 1; cut > 0; cut--) {
    const [left, right] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].map((half) => half.replace(JOINING, '').trim());
    if (!left || !right) continue;
    const [isLeft, isRight] = [left, right].map((half) => selectionOrNull(half, context) !== null);
    if (isLeft && isRight) {
      return new StandpointError('bad_request', 'That is one topic or country too many: a digest is on one.', {
        remedy: `Name one at a time: ${left}, then ${right}.`,
      });
    }
    if (isLeft || isRight) {
      const [known, other] = isLeft ? [left, right] : [right, left];
      return new StandpointError('bad_request', `${quoted(other)} was not understood.`, {
        remedy: `Beside ${known} there may stand an hour, a time zone and days: ${known} at 08:00 Europe/Paris weekdays.`,
      });
    }
  }
  return null;
}

const JOINING = /^(?:and|&|\+|,)\s|(?:\s(?:and|&|\+)|,)$/;

function unknown(subject: string, context: CommandContext): StandpointError {
  const names = context.packs.flatMap((pack) => [pack.id, ...pack.subtopics.flatMap((each) => [each.id, each.title])]);
  const found = resolveActor(context.actors, subject);
  const near = [...nearest(subject.trim(), names), ...('suggestions' in found ? found.suggestions.map((actor) => actor.name) : [])];
  const ids = context.packs.flatMap((pack) => [pack.id, ...pack.subtopics.map((each) => each.id)]);
  return new StandpointError('bad_request', `There is no topic, sub-topic or country called ${quoted(subject)}.`, {
    remedy: didYouMean(distinct(near), `There are: ${ids.join(', ')}, and every country.`),
  });
}

/** Each name once, in whatever case it is written. */
const distinct = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) === index);

/** "Islamic State foreign fighters: repatriation". */
export function selectionInWords(selection: Selection, context: Pick<CommandContext, 'packs' | 'nameOf' | 'topicTitle'>): string {
  const pack = context.packs.find((each) => each.id === selection.topic);
  const part = pack?.subtopics.find((each) => each.id === selection.subtopic)?.title;
  const narrowed = selection.country ? context.nameOf(selection.country) : part;
  return narrowed ? `${context.topicTitle(selection.topic)}: ${narrowed}` : context.topicTitle(selection.topic);
}
