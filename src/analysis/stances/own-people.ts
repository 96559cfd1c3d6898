import type { ActorCode } from '../../domain/actor.js';
import { inside } from '../text/sorted.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';

/** How far around the verb those who are tried stand, in tokens. */
const TRIED_REACH = 14;

const GIVEN = /^(?:handed|transferred|extradited|repatriated|returned|brought|flown)$/;
const AT_HOME = /^(?:\S+ ){0,3}?(?:at|back) home\b/;
const HOME_REACH = 6;

/** "The Iraqi men who were handed over will be tried": its own people, and at home, where it holds those of others too. */
export function isOfOwn({ doc, cue, sentence, context }: Site, subject: Subject, country: ActorCode): boolean {
  const { actors } = context.scene;
  // "Turkey will prosecute them at home"
  if (AT_HOME.test(doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + HOME_REACH)).join(' '))) return true;
  // "We will receive those of Turkish nationality, and they will …"
  const from = subject.kind === 'pronoun' ? sentence.from : subject.from;
  const around = inside(actors, Math.max(sentence.from, Math.min(from, cue.from)), Math.min(sentence.to, cue.to + TRIED_REACH));
  const named = around.filter(
    (m) =>
      m.naming === 'demonym' &&
      doc.lower[m.from - 1] !== 'against' &&
      (doc.lower[m.to] === 'nationality' || context.matchers.people.has(doc, m.to, m.to + 2)),
  );
  // "Iraq brings back its citizens, and whoever has blood on his hands goes to the judge"
  const before = doc.lower.slice(sentence.from, cue.from);
  // "Would be handed over by Iraq and stand trial in Turkey": it gets back its own.
  if (!context.scene.theatre.has(country) && named.length === 0 && before.some((word) => GIVEN.test(word))) return true;
  if (named.length === 0)
    return before.some((word, k) => /^(?:its|our)$/.test(word) && /^(?:citizens|nationals|people)$/.test(before[k + 1] ?? ''));
  return named.every(({ code }) => code === country);
}
