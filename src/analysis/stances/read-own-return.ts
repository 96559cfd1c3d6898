import { isCountry } from '../../domain/actor.js';
import { isGerund } from '../statements/words.js';
import { speakerAt } from './holder.js';
import { destinationOf } from './passive.js';
import { isHearsay, makeReading, type Reading } from './reading.js';
import { statementAt } from './scene.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** How far behind a verb its terms begin, in tokens. */
const TERMS = 8;

export const travelsTo = ({ doc, cue }: Site): boolean => /^travel/.test(doc.lower[cue.from]!) && doc.lower[cue.to - 1] === 'to';

/** "let the women travel to Denmark", and not "to Turkey": to whoever lets them, or from whoever holds them. */
export function toItself({ context, cue }: Site, reading: Reading | null): Reading | null {
  const to = destinationOf(context.scene, cue);
  return reading && to !== null && (to === reading.holder.country || reading.part === 'custodian') ? reading : null;
}

/** "do not wish to come home": the people's own will. */
const OWN_WILL = /^(?:wish|want|desire|intend|plan|hope|prefer|choose|dare)(?:e?s|e?d|ned|ing)?$/;

/** "will not be coming home", "can return", "will come back for trial": said of the people themselves by an office. */
export function readOwnReturn(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { context, doc, cue } = site;
  const people = subject.kind === 'other' || (subject.kind === 'pronoun' && /^(?:they|she|he)$/.test(subject.head));
  if (doc.lower.slice(chain.subjectEnd, cue.from).some((word) => OWN_WILL.test(word))) return null;
  if (!people || subject.relative || chain.urged || chain.weighed || chain.former || travelsTo(site)) return null;
  const said = speakerAt(context.scene, cue.from);
  if (!said || isHearsay(said, subject)) return null;
  // "These children ought to come home": asked by a body of those whose children they are.
  if (chain.ought && !chain.negative)
    return isCountry(said.country) ? null : makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  const can = /^(?:can|could|may)$/.test(doc.lower[chain.subjectEnd] ?? '');
  const forTrial = doc.lower.slice(cue.to, cue.to + 8).some((word) => /^(?:trial|justice|tried|prosecut\w+|courts?|judges?)$/.test(word));
  const coming = chain.present && isGerund(doc.lower[cue.from]!) && statementAt(context.scene, cue.from)?.direct === true;
  // "No child leaves without its mother": on terms.
  if (chain.negative && doc.lower.slice(cue.to, cue.to + TERMS).some((word) => /^(?:without|unless|until)$/.test(word))) return null;
  if (chain.negative)
    return chain.intended || can || coming || chain.ought ? makeReading(site, said, 'refuse', 'origin', chain, subject) : null;
  return !chain.possible && (coming || (chain.intended && forTrial))
    ? makeReading(site, said, 'repatriate', 'origin', chain, subject)
    : null;
}
