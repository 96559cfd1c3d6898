import { resolveActor } from '../../analysis/actors/resolve.js';
import type { ActorCode } from '../../domain/actor.js';
import { StandpointError } from '../../domain/errors.js';
import { GROUPS, type Group } from '../../domain/figure.js';
import type { TopicPack } from '../../domain/topic.js';
import type { CommandContext } from './command.js';
import { didYouMean } from './did-you-mean.js';

/** The country or body that somebody typed; throws `bad_request` with suggestions when there is none of that name. */
export function actorFrom(text: string, context: CommandContext): ActorCode {
  const found = resolveActor(context.actors, text);
  if ('code' in found) return found.code;
  throw new StandpointError('bad_request', `No country or body is called "${text}".`, {
    remedy: didYouMean(found.suggestions.map((actor) => actor.name)),
  });
}

/** The country or body, or null when the text names none. */
export function actorOrNull(text: string, context: CommandContext): ActorCode | null {
  const found = resolveActor(context.actors, text);
  return 'code' in found ? found.code : null;
}

/** Takes a group of people off the end: "france children" → ["france", "children"]. */
export function splitGroup(text: string): [rest: string, group: Group | null] {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const group = GROUPS.find((each) => each === last);
  return words.length > 1 && group ? [words.slice(0, -1).join(' '), group] : [text.trim(), null];
}

/** The pack a command is about: the named one, else the first that is followed. */
export function packFrom(name: string, packs: readonly TopicPack[]): TopicPack {
  const [first] = packs;
  if (!first) throw new StandpointError('topic_invalid', 'No topic pack is loaded.', { remedy: 'Name one in the setting "topics".' });
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return first;
  const pack = packs.find((each) => each.id.toLowerCase() === wanted || each.title.toLowerCase() === wanted);
  if (pack) return pack;
  throw new StandpointError('bad_request', `No topic is called "${name}".`, {
    remedy: `There ${packs.length === 1 ? 'is' : 'are'}: ${packs.map((each) => each.id).join(', ')}.`,
  });
}
