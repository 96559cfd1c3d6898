import { completeActor } from '../../analysis/actors/resolve.js';
import type { SuggestCall } from '../../domain/ports/chat.js';
import type { CommandContext } from '../commands/command.js';

/** Discord's limit, and as many as anybody reads. */
const MOST = 25;

/** Names that begin like, then such that hold, what is typed: countries and bodies, and for digests the topics first. */
export function suggestions({ command, option, typed }: SuggestCall, context: CommandContext): readonly string[] {
  if (option === 'zone') return zonesLike(typed);
  if (option !== 'country' && option !== 'subject' && option !== 'asked') return [];
  const actors = completeActor(context.actors, typed, MOST).map((actor) => actor.name);
  const wantsTopic = command === 'digest' || command === 'subscribe';
  return wantsTopic ? [...topicsLike(typed, context), ...actors].slice(0, MOST) : actors;
}

/** IANA names; a city is enough. */
function zonesLike(typed: string): string[] {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .slice(0, MOST);
}

function topicsLike(typed: string, { packs }: CommandContext): string[] {
  const wanted = typed.trim().toLowerCase();
  const names = packs.flatMap((pack) => [pack.title, ...pack.subtopics.map((each) => each.title)]);
  return names.filter((name) => name.toLowerCase().includes(wanted));
}
