import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { IS_SPOKESPERSON } from './is-spokesperson.js';
import type { Resolver } from './resolver.js';

/** How many sentences back a bare "a spokesman" looks for whom he speaks for, and how far into each. */
const SPOKEN_FOR = 3;
const SUBJECT = 5;

/** "The Home Office sees it differently. “…,” a spokesperson said": whom the office or body speaks for that opens a sentence before. */
export function officeSpokenFor(
  { setting, directory, offices, countries }: Resolver,
  source: TokenRange,
  { from, to }: TokenRange,
): ActorCode | null {
  const { doc, roles, actorAt } = setting;
  // "… An official said": of the office that the same paragraph opens with.
  const official = doc.lower[from] === 'an' && doc.lower[from + 1] === 'official';
  if (to - from !== 2 || !(official || (doc.lower[from] === 'a' && IS_SPOKESPERSON.test(doc.lower[from + 1]!)))) return null;
  const last = doc.sentenceOf[from]!;
  for (let index = last; index >= Math.max(0, last - SPOKEN_FOR); index--) {
    const sentence = doc.sentences[index]!;
    if (official && doc.paragraphOf[sentence.from] !== doc.paragraphOf[from]) return null;
    const end = Math.min(sentence.to, sentence.from + SUBJECT);
    if (doc.furniture[doc.paragraphOf[sentence.from]!] || doc.quotationOf[sentence.from]! >= 0) continue;
    const organisation = inside(directory.organisations, sentence.from, end)[0];
    if (organisation) return offices.codeOf(organisation);
    for (let k = sentence.from; k < end; k++) {
      const actor = actorAt.get(k);
      if (actor && actor.naming !== 'demonym' && actor.naming !== 'name') return actor.code;
      if (roles.institutions.has(doc.lower[k]!)) return countries.around(source);
    }
    if (official && index < last) return null;
  }
  return null;
}

/** "The foreign minister said no. “…,” the spokesman added": of whom the text has named none, so of the side that spoke just before. */
export function sideBefore({ setting: { doc }, past }: Resolver, { from, to }: TokenRange): ActorCode | null {
  const last = past.at(-1);
  if (to - from !== 2 || doc.lower[from] !== 'the' || !IS_SPOKESPERSON.test(doc.lower[to - 1]!) || !last?.person) return null;
  const near = doc.sentenceOf[from]! - doc.sentenceOf[last.source.from]!;
  return near > 0 && near <= SIDE_WITHIN && last.speaker.country !== null && isCountry(last.speaker.country) ? last.speaker.country : null;
}
/** How many sentences back. */
const SIDE_WITHIN = 2;
