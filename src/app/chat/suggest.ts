import { completeActor } from '../../analysis/actors/resolve.js';
import type { SuggestCall } from '../../domain/ports/chat.js';
import type { CommandContext } from '../commands/command.js';
import { zonesCalled } from '../commands/zone-words.js';

/** Discord's limit, and as many as anybody reads. */
const MOST = 25;

/** Names that begin like, then such that hold, what is typed: countries and bodies, and for digests the topics first. */
export function suggestions({ command, option, typed }: SuggestCall, context: CommandContext): readonly string[] {
  if (option === 'zone') return zonesLike(typed, context.defaults.zone);
  if (option !== 'country' && option !== 'subject' && option !== 'asked') return [];
  const actors = completeActor(context.actors, typed, MOST).map((actor) => actor.name);
  if (command === 'alerts')
    return [...['all', 'off'].filter((word) => word.startsWith(typed.trim().toLowerCase())), ...actors].slice(0, MOST);
  const wantsTopic = command === 'digest' || command === 'subscribe';
  return wantsTopic ? [...topicsLike(typed, context), ...actors].slice(0, MOST) : actors;
}

/** IANA names, by city, or by what people call them ("CET"): those first whose city begins like what is typed. The default alone for nothing. */
function zonesLike(typed: string, usual: string): readonly string[] {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  if (wanted === '') return [usual];
  const called = zonesCalled(wanted);
  if (called.length > 0) return called;
  const later = (zone: string): number => (zone.toLowerCase().split('/').at(-1)?.startsWith(wanted) ? 0 : 1);
  return [...Intl.supportedValuesOf('timeZone'), 'UTC']
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .sort((a, b) => later(a) - later(b))
    .slice(0, MOST);
}

function topicsLike(typed: string, { packs }: CommandContext): string[] {
  const wanted = typed.trim().toLowerCase();
  const names = packs.flatMap((pack) => [pack.title, ...pack.subtopics.map((each) => each.title)]);
  return names.filter((name) => name.toLowerCase().includes(wanted));
}
