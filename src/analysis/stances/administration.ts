import type { ActorCode } from '../../domain/actor.js';
import { lastBefore } from '../text/sorted.js';
import type { Scene } from './scene.js';
import type { Subject } from './subject.js';

/** Who is called "the administration" once it was named. */
const ADMINISTRATIONS: ReadonlySet<ActorCode> = new Set(['AANES', 'US', 'KRG']);

/** "The Autonomous Administration … The decision does not mean that the administration …": the one named last; null where none was, or it is a state's. */
export function administrationAt({ actors }: Scene, { head, from }: Subject): ActorCode | null {
  if (head !== 'administration') return null;
  const last = lastBefore(actors, actors.length, (m) => m.from < from && ADMINISTRATIONS.has(m.code));
  return last?.naming === 'body' ? last.code : null;
}
