import { type ActorCode, isCountry } from '../../../domain/actor.js';
import { latest } from '../../text/latest.js';
import { beginningIn } from '../../text/sorted.js';
import { speakerAt } from '../holder.js';
import { mainSubject } from '../main-subject.js';
import { mayHoldStance, type Scene } from '../scene.js';

/** How far back a text is looked through for whom it spoke of, in sentences. */
const BACK = 3;

interface Nearby {
  /** Countries other than those where it happened, with how often the text names each. */
  readonly named: ReadonlyMap<ActorCode, number>;
  readonly most: number;
  /** By sentence: whoever acts in it. */
  readonly acting: Map<number, ActorCode | null>;
}

/** Which countries a text names, found once a text. */
export const nearbyOf = latest((scene: Scene): Nearby => {
  const named = new Map<ActorCode, number>();
  for (const { code } of scene.actors) if (isCountry(code) && !scene.theatre.has(code)) named.set(code, (named.get(code) ?? 0) + 1);
  return { named, most: Math.max(0, ...named.values()), acting: new Map() };
});

/** Whose official speaks in a sentence, or its subject, or the country that it names first. */
function actingIn(scene: Scene, sentence: number): ActorCode | null {
  const { from, to } = scene.doc.sentences[sentence]!;
  if (scene.doc.furniture[scene.doc.paragraphOf[from]!]) return null;
  const said = speakerAt(scene, (from + to) >> 1) ?? speakerAt(scene, Math.max(from, to - 2));
  if (said) return said.country;
  const subject = mainSubject(scene, from, to);
  if (subject.kind === 'actor' && mayHoldStance(subject.actor!.code)) return subject.actor!.code;
  return beginningIn(scene.actors, from, to).find((m) => isCountry(m.code) && !scene.theatre.has(m.code))?.code ?? null;
}

/** The country or body that acted last in the few sentences before. */
export function lastActing(scene: Scene, sentence: number): ActorCode | null {
  const { acting } = nearbyOf(scene);
  for (let s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
    const known = acting.get(s);
    const found = known === undefined ? actingIn(scene, s) : known;
    acting.set(s, found);
    if (found) return found;
  }
  return null;
}
