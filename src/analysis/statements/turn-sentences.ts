import type { TextDocument, TokenRange } from '../text/document.js';
import type { Attribution } from './attribution.js';
import { isQuoted } from './words.js';

/** As long as a quotation is in a report, in tokens: shorter sentences of a turn ("Yes.", "It is very simple.") are told with the next ones. */
const SHORT = 22;

/** What somebody says in a turn, by its sentences, the short ones joined. */
function sentencesIn(doc: TextDocument, { from, to }: TokenRange): TokenRange[] {
  const out: TokenRange[] = [];
  let start = from;
  for (let s = doc.sentenceOf[from]!; s < doc.sentences.length && doc.sentences[s]!.from < to; s++) {
    const end = Math.min(doc.sentences[s]!.to, to);
    const last = out.at(-1);
    if (end - start >= SHORT) out.push({ from: start, to: end });
    else if (end < to) continue;
    else if (last) out[out.length - 1] = { from: last.from, to: end };
    else out.push({ from: start, to: end });
    start = end;
  }
  return out;
}

/** A long turn as several statements: whoever quotes it wants a sentence or two, and not all that was said without a pause. What stands in quotation marks is quoted already. */
export function bySentence(doc: TextDocument, turn: Attribution): Attribution[] {
  const first = turn.content[0]!;
  if (isQuoted(doc, first.from)) return [turn];
  return sentencesIn(doc, first).map((content) => ({ ...turn, content: [content], sentence: doc.sentenceOf[content.from]! }));
}
