import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { wordKind } from '../text/word-kinds.js';
import type { Attribution } from './attribution.js';
import type { SentenceView } from './sentence-view.js';
import { subjectBefore } from './subject.js';
import { trimmed } from './trim.js';
import { AUXILIARIES, isQuoted, NEGATIONS } from './words.js';

/** Verbs that may open one of the idioms. */
const OPENS = wordKind(/^(?:ma(?:de|ke|kes|king)|left|leaves?|leaving|is|are|was|were|remains?|remained|lets?|gave|gives?|took|takes?)$/);

/** Idioms that report what somebody says, from their verb to the clause. */
const IDIOM =
  /^(?:ma(?:de|ke|kes|king) (?:it )?(?:very |quite |abundantly |perfectly )?(?:clear|plain|known)|ma(?:de|ke|kes|king) the (?:point|case)|(?:left|leaves?|leaving) no doubt|(?:is|are|was|were|remains?|remained) (?:adamant|of the (?:opinion|view)|on record as saying)|let it be known|lets it be known|(?:gave|gives?) (?:an )?assurances?|(?:took|takes?) the (?:view|line|position))$/;
/** Every idiom holds one of these. */
const TELLING = oneOf('clear|plain|known|point|case|doubt|adamant|opinion|view|record|assurances?|line|position');
const mayTell = sentencesWith((word) => TELLING.has(word));
/** Longest idiom, and longest way from it to its clause ("clear to the Iraqi side that"), in tokens. */
const LONGEST = 6;
const TO_CLAUSE = 7;

/** Behind the idiom that begins at `at`, -1 where none does. */
function idiomEnd({ doc, end }: SentenceView, at: number): number {
  if (!OPENS.at(doc, at)) return -1;
  for (let k = Math.min(end, at + LONGEST); k > at + 1; k--) if (IDIOM.test(doc.lower.slice(at, k).join(' '))) return k;
  return -1;
}

/** Where the clause begins behind an idiom: "that", a colon, or a noun right away; -1 for none. */
function clauseFrom({ doc, end }: SentenceView, at: number): number {
  for (let k = at; k < Math.min(end, at + TO_CLAUSE) && !isQuoted(doc, k); k++) {
    if (doc.lower[k] === 'that') return k;
    if (doc.lower[k] === ':') return k + 1;
    if (doc.tag[k] === 'VERB' || doc.tag[k] === 'AUX') break;
  }
  return /^(?:NOUN|PROPN|PRON|DET)$/.test(doc.tag[at] ?? '') && doc.tag.slice(at, at + TO_CLAUSE).includes('AUX') ? at : -1;
}

/** "Kest made it clear that nobody would come.", "The ministry left no doubt: …", "Kest was adamant that …" */
export function plainWords(view: SentenceView): Attribution | null {
  const { doc, from, end } = view;
  if (!mayTell(doc, from)) return null;
  for (let k = from + 1; k < end; k++) {
    if (isQuoted(doc, k)) continue;
    const behind = idiomEnd(view, k);
    if (behind < 0) continue;
    let group = k;
    while (group > from && (AUXILIARIES.has(doc.lower[group - 1]!) || doc.tag[group - 1] === 'ADV' || NEGATIONS.has(doc.lower[group - 1]!)))
      group--;
    if (doc.lower.slice(group, k).some((word) => NEGATIONS.has(word))) return null;
    const source = subjectBefore(doc, group, from);
    const clause = clauseFrom(view, behind);
    // "It was made clear that", "to make it clear that": by nobody who is named.
    if (!source || source.doubtful || clause < 0 || doc.lower[source.from] === 'it') return null;
    const content = trimmed(doc, clause, end);
    if (content.to - content.from < 3) return null;
    return { source, cue: { from: k, to: behind }, content: [content], sentence: view.index, rule: 'according', strength: 0.8, sure: 0.8 };
  }
  return null;
}
