import { isGerund } from '../statements/words.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { invertedBefore } from './inverted.js';
import { mainSubject } from './main-subject.js';
import { membersOf } from './members.js';
import type { Site } from './site.js';
import { readSubject, type Subject } from './subject.js';
import type { Chain } from './walk.js';

const NOBODY = oneOf('no|none|neither|nobody');

/** "No mother will be …", "not one child has been …": the subject denies the verb. */
function deniedBySubject({ doc }: Site, { from: begins, to }: Subject): boolean {
  const from = /^["']$/.test(doc.lower[begins] ?? '') ? begins + 1 : begins;
  if (to <= from) return false;
  if (NOBODY.has(doc.lower[from]!)) return true;
  return doc.lower[from - 1] === 'not' || (doc.lower[from] === 'not' && /^(?:one|a|single)$/.test(doc.lower[from + 1] ?? ''));
}

/** "There are no plans in London to …": the place is the subject. */
function whereIs({ doc, cue, context }: Site, there: Subject): Subject {
  const place = inside(context.scene.actors, there.to, cue.from - 1).find((m) => doc.lower[m.from - 1] === 'in');
  return place ? { ...there, kind: 'actor', actor: place } : { ...there, kind: 'none' };
}

/** "It is not the intention of the government to", "The decision of the cabinet to": whoever bears it, where no other subject stands before. */
function bearerOf({ doc, context }: Site, { bearer }: Chain, { kind, from, to }: Subject): Subject | null {
  const bare =
    kind === 'none' || doc.lower[from] === 'it' || doc.tag.slice(from, to).every((tag) => tag === 'DET' || tag === 'ADJ' || tag === 'NUM');
  return bearer && bare ? readSubject(doc, bearer.from, bearer.to, context.scene.actors) : null;
}

/** The subject that a chain ends at, which may deny it; a participle after a comma has that of its main clause. */
export function subjectAfter(site: Site, chain: Chain, verb: number): Subject {
  const { doc, sentence, context } = site;
  const said = readSubject(doc, sentence.from, chain.subjectEnd, context.scene.actors);
  const own = said.head === 'there' ? whereIs(site, said) : (bearerOf(site, chain, said) ?? membersOf(site, said) ?? said);
  const inverted = invertedBefore(doc, own);
  if (inverted?.how === 'hardly') chain.failed = true;
  if (inverted && /^(?:will|would|shall|can)$/.test(inverted.auxiliary)) chain.intended = true;
  if (inverted?.how === 'denied' || deniedBySubject(site, own)) {
    chain.negative = !chain.negative;
    chain.plainly = true;
    chain.perfect ||= chain.pastPerfect || /^(?:had|has|have|did)$/.test(inverted?.auxiliary ?? '');
  }
  const trailing = chain.bare && isGerund(doc.lower[verb]!) && /^[,—]$/.test(doc.lower[chain.subjectEnd - 1] ?? '');
  const after =
    chain.passive && own.kind === 'none' && /^(?:after|upon|following|before|since)$/.test(doc.lower[chain.subjectEnd - 1] ?? '');
  if (after) return mainSubject(context.scene, sentence.from, verb);
  // "Denmark, a member of NATO, flew home": the verb of the subject before the insertion.
  const inserted = own.kind !== 'none' && own.kind !== 'other' && own.to < chain.subjectEnd && !isGerund(doc.lower[verb]!);
  if (inserted) chain.bare = false;
  if (!trailing) return own;
  chain.bare = false;
  chain.intended = true;
  return mainSubject(context.scene, sentence.from, verb);
}
