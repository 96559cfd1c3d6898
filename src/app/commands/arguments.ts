import { resolveActor } from '../../analysis/actors/resolve.js';
import type { ActorCode } from '../../domain/actor.js';
import { StandpointError } from '../../domain/errors.js';
import type { TopicPack } from '../../domain/topic.js';
import type { CommandContext } from './command.js';
import { didYouMean, quoted } from './did-you-mean.js';

/** The country or body that somebody typed; throws `bad_request` with suggestions when there is none of that name. */
export function actorFrom(text: string, context: CommandContext): ActorCode {
  const found = resolveActor(context.actors, text);
  if ('code' in found) return found.code;
  throw new StandpointError('bad_request', `No country or body is called ${quoted(text)}.`, {
    remedy: didYouMean(
      found.suggestions.map((actor) => actor.name),
      'Write the name of one country, or its two letters: Germany, or DE.',
    ),
  });
}

/** The country or body, or null when the text names none. */
export function actorOrNull(text: string, context: CommandContext): ActorCode | null {
  const found = resolveActor(context.actors, text);
  return 'code' in found ? found.code : null;
}

/** The pack a command is about: the named one, else the first that is followed. */
export function packFrom(name: string, packs: readonly TopicPack[]): TopicPack {
  const [first] = packs;
  if (!first) throw new StandpointError('topic_invalid', 'No topic pack is loaded.', { remedy: 'Name one in the setting "topics".' });
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return first;
  const pack = packs.find((each) => each.id.toLowerCase() === wanted || each.title.toLowerCase() === wanted);
  if (pack) return pack;
  throw new StandpointError('bad_request', `No topic is called ${quoted(name)}.`, {
    remedy: `There ${packs.length === 1 ? 'is' : 'are'}: ${packs.map((each) => each.id).join(', ')}.`,
  });
}
