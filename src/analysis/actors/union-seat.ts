import type { TextDocument } from '../text/document.js';
import { latest } from '../text/latest.js';
import type { ActorName } from './lexicon.js';

/** The seat of the European Union, and the capital of a country. */
const SEAT = { name: 'Brussels', union: 'EU' };
const ASKS = /^(?:urg|call|tell|told|ask|press|push|want|remind|encourag|warn|exhort|appeal|invit|propos|recommend)/;
/** "(called) on the 27 member states to", "(urged) European governments to": those who are asked, right behind the verb. */
const MEMBERS =
  /^\S+ (?:(?:on|upon|for|the|all|its|other|\p{N}+) ){0,3}(?:member (?:states|countries|governments)|(?:eu|european) (?:governments|countries|states|capitals|nations|members)) to\b/u;
/** How far behind the name those who are asked stand, in tokens. */
const REACH = 12;

/** Does a text name the union or its Commission, and never the country where it sits? */
const speaksOfUnionAlone = latest((doc: TextDocument): boolean => {
  let union = false;
  for (let k = 0; k < doc.length; k++) {
    const word = doc.lower[k]!;
    if (word === 'belgium' || word === 'belgians' || word === 'belgian') return false;
    union ||= word === 'eu' || (word === 'european' && /^(?:union|commission|council)$/.test(doc.lower[k + 1] ?? ''));
  }
  return union;
});
/** "Brussels said", "Brussels has also wanted": who does something. */
const isSubjectAt = ({ tag }: TextDocument, to: number): boolean => /^(?:AUX|VERB)$/.test(tag[tag[to] === 'ADV' ? to + 1 : to] ?? '');

/** "Brussels urged member states to …": who asks the governments of Europe is their union, and not the country where it sits. Its code; null otherwise. */
export function unionAtItsSeat(doc: TextDocument, to: number, { text }: ActorName): string | null {
  if (text !== SEAT.name) return null;
  if (speaksOfUnionAlone(doc)) return isSubjectAt(doc, to) ? SEAT.union : null;
  const behind = doc.lower.slice(to, to + REACH);
  const verb = behind.findIndex((word) => ASKS.test(word));
  const isSubject = verb >= 0 && behind.slice(0, verb).every((_, k) => /^(?:AUX|ADV|VERB|PART)$/.test(doc.tag[to + k]!));
  return isSubject && MEMBERS.test(behind.slice(verb).join(' ')) ? SEAT.union : null;
}
