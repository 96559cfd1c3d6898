import { isCountry } from '../../domain/actor.js';
import { OTHER_STATES } from './governors.js';
import type { Holder } from './official.js';
import { statementAt } from './scene.js';
import type { Site } from './site.js';
import { formOf } from './walk.js';

/** Bodies that have no nationals: what they say should be done is asked of others. */
export const hasNationals = ({ country }: Holder): boolean => isCountry(country);

/** "Let every state take back its nationals" */
export function letsOthers({ doc, cue, sentence }: Site): boolean {
  let at = cue.from - 1;
  while (at > sentence.from && at > cue.from - 8 && doc.lower[at - 1] !== '"') at--;
  return doc.lower[at] === 'let' && doc.lower.slice(at + 1, cue.from).some((word) => word === 'state' || OTHER_STATES.has(word));
}

/** "Bring them home", "Take back your citizens": an order to others, in the words of whoever has no nationals or speaks of theirs. */
export function asksByOrder({ doc, cue, sentence, context }: Site, said: Holder): boolean {
  let first = cue.from;
  while (first > sentence.from && /^(?:come|and|please|just)$/.test(doc.lower[first - 1]!)) first--;
  const opens = first === sentence.from || (doc.lower[first - 1] === '"' && !/^,$/.test(doc.lower[first - 2] ?? ''));
  const order = opens && /^(?:verbs|transfer)$/.test(cue.kind) && formOf(doc.lower[cue.from]!) === 'base';
  const theirs = doc.lower.slice(cue.to, cue.to + 3);
  // "Take them home," the envoy of those who move people for others said.
  const asked = context.movers.has(said.country) && statementAt(context.scene, cue.from)?.direct === true;
  return (
    order &&
    (asked || theirs.includes('your') || (!hasNationals(said) && (cue.kind === 'verbs' || /^(?:them|their|all)$/.test(theirs[0] ?? ''))))
  );
}
