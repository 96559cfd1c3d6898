import type { ActorCode } from '../../domain/actor.js';
import { firstAtLeast } from '../text/sorted.js';
import { mainSubject } from './main-subject.js';
import type { Holder } from './official.js';
import { mayHoldStance, statementAt } from './scene.js';
import type { Site } from './site.js';
import { statesBefore } from './states-before.js';
import { readSubject, type Subject } from './subject.js';

/** "Sweden and Austria have said that adults would not …": all those who say it. */
function spokenFor({ doc, cue, context }: Site, { country, speaker }: Holder): Subject | null {
  const source = country === speaker ? statementAt(context.scene, cue.from)?.source : null;
  if (!source) return null;
  const [from, to] = [firstAtLeast(doc.start, source.start), firstAtLeast(doc.start, source.end)];
  return readSubject(doc, from, to, context.scene.actors);
}

/** "Both" are states named before; "they" as well, but in reported words may be the people concerned. "We" are whoever speaks alone. */
function orBefore(site: Site, { speaker }: Holder, subject: Subject): Subject | null {
  if (subject.kind !== 'pronoun') return subject;
  const meansStates = subject.head === 'both' || (subject.head === 'they' && speaker === null);
  return meansStates ? statesBefore(site.context.scene, subject.from) : null;
}

/** The phrase that names the holder and those who hold it too. */
function namedWith(site: Site, holder: Holder, subject: Subject): Subject | null {
  if (subject.actor) return subject;
  const said = spokenFor(site, holder) ?? subject;
  // "Both say that the men will not …": whom the main clause speaks of.
  const main = said.kind === 'pronoun' ? said : mainSubject(site.context.scene, site.sentence.from, site.cue.from);
  return orBefore(site, holder, said.actor ? said : main);
}

/** Who holds what the holder does beside it: those joined to it where it is named, or named before and meant by a pronoun. */
export function coHolders(site: Site, holder: Holder, subject: Subject): ActorCode[] {
  const named = namedWith(site, holder, subject);
  return holder.country === named?.actor?.code ? named.others.filter((code) => code !== holder.country && mayHoldStance(code)) : [];
}
