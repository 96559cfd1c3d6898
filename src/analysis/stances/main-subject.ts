import { isGerund } from '../statements/words.js';
import { oncePerPlace } from './once.js';
import { isPartOfWord } from './phrase-start.js';
import { readSubject, type Subject } from './subject.js';

/** The subject of the first finite verb of a clause. */
export const mainSubject = oncePerPlace(({ doc, actors }, from, to): Subject => {
  for (let k = from + 1; k < to; k++) {
    const finite =
      (doc.tag[k] === 'VERB' || doc.tag[k] === 'AUX') && !isGerund(doc.lower[k]!) && doc.lower[k - 1] !== 'to' && !isPartOfWord(doc, k);
    if (!finite) continue;
    const subject = readSubject(doc, from, k, actors);
    if (subject.kind !== 'none') return subject;
  }
  return { from, to: from, kind: 'none', actor: null, others: [], head: '', relative: false };
});
