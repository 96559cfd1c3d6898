import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { Attribution, Declared } from './attribution.js';
import { nounPhraseStartingAt } from './noun-phrase.js';

const ASKS = oneOf('will|can|could|would|does|has|is|what');

/** How many paragraphs from the beginning the author of a paper stands. */
const HEADER = 6;
const LONGEST_LINE = 30;
/** Fewer sentences in the first person are those of a report that quotes badly. */
const FEWEST_OWN = 3;

/** "Answered by": the line that tells who answers a written question. */
const ANSWERED = /^(?:answered|replied)$/;
const REPLY = /^(?:reply|answer|response)$/;
const ADDRESS = oneOf('statement|remarks|speech|address|declaration|comments');
const SPOKESPERSON = /^spokes(?:person|man|woman)$/;

const isClosed = (doc: TextDocument, { to }: TokenRange): boolean => /^[.!?:;]$/.test(doc.lower[to - 1]!);

/** "To ask the Minister of Health: …", and the answer below "Answered by Lord Kest" or "REPLY:". */
function* answers(doc: TextDocument): Generator<{ readonly by: TokenRange; readonly from: number; readonly to: number }> {
  let asked: TokenRange | null = null;
  for (let k = 0; k < doc.paragraphs.length; k++) {
    const { from, to } = doc.paragraphs[k]!;
    asked = askedIn(doc, { from, to }) ?? askedOutright(doc, { from, to }) ?? asked;
    if (!asked || to - from > LONGEST_LINE) continue;
    const named = ANSWERED.test(doc.lower[from]!) && doc.lower[from + 1] === 'by';
    if (!named && !(REPLY.test(doc.lower[from]!) && to - from <= 2)) continue;
    let first = k + 1;
    // "Answered on 3 May".
    while (named && first < doc.paragraphs.length && !isClosed(doc, doc.paragraphs[first]!)) first++;
    let end = first;
    while (end < doc.paragraphs.length && isClosed(doc, doc.paragraphs[end]!)) end++;
    yield { by: named ? { from: from + 2, to } : (signer(doc, end) ?? asked), from: first, to: end };
    k = Math.max(k, end - 1);
  }
}

/** "Yours sincerely,", and the name below it: who signs an answer that ends before a paragraph; null for none. */
function signer(doc: TextDocument, end: number): TokenRange | null {
  const closing = doc.paragraphs[end];
  const name = doc.paragraphs[end + 1];
  return closing && name && CLOSES.test(doc.lower.slice(closing.from, closing.to).join(' ')) ? name : null;
}
const CLOSES = /^(?:yours|sincerely|respectfully|(?:with )?(?:kind|best) regards)\b/;

/** "Will the Minister state how many": whom a question is put to that opens a paragraph; null for others. */
function askedOutright({ lower }: TextDocument, { from }: TokenRange): TokenRange | null {
  const at = lower[from] === '"' ? from + 1 : from;
  const asks = ASKS.has(lower[at] ?? '') && lower[at + 1] === 'the';
  return asks && OF_GOVERNMENT.test(lower[at + 2] ?? '') ? { from: at + 1, to: at + 3 } : null;
}

/** "To ask Her Majesty's Government", "Ms Kest to ask the Minister of Health:": whom a parliament's question is put to. */
function askedIn(doc: TextDocument, { from, to }: TokenRange): TokenRange | null {
  const last = doc.lower[to - 1] === ':' ? Math.min(to, from + LONGEST_LINE) : from + 1;
  for (let k = from; k < last; k++) {
    if (doc.lower[k] !== 'to' || doc.lower[k + 1] !== 'ask' || !/^(?:the|his|her)$/.test(doc.lower[k + 2] ?? '')) continue;
    let end = k + 2;
    while (end < to && !/^(?:[:,;]|how|what|when|whether|which|if|why)$/.test(doc.lower[end]!)) end++;
    return doc.lower.slice(k + 2, end).some((word) => OF_GOVERNMENT.test(word)) ? { from: k + 2, to: end } : null;
  }
  return null;
}
const OF_GOVERNMENT = /^(?:ministers?|government|secretary|chancellor|premier|commission|department|ministry)$/;

/** "Statement by Minister Kest", "Spokesperson for the ministry: Ann Kest": who signs what stands below; null where no line of the header says so. */
function author(doc: TextDocument): TokenRange | null {
  for (const [k, { from, to }] of doc.paragraphs.slice(0, HEADER).entries()) {
    if (to - from > LONGEST_LINE || (k > 0 && isClosed(doc, { from, to }))) continue;
    const colon = SPOKESPERSON.test(doc.lower[from]!) ? doc.lower.slice(from, to).indexOf(':') : -1;
    if (colon > 0 && from + colon < to - 1) return { from: from + colon + 1, to };
    for (let n = from; n < to - 2; n++)
      if (ADDRESS.has(doc.lower[n]!) && /^(?:by|of|from)$/.test(doc.lower[n + 1]!)) return nounPhraseStartingAt(doc, n + 2, to);
  }
  return null;
}

const isOfFirstPerson = (doc: TextDocument, { from }: TokenRange): boolean =>
  /^(?:i|we)$/.test(doc.lower[from]!) || (/^(?:my|our)$/.test(doc.lower[from]!) && doc.tag[from + 1] === 'NOUN');

const saysAll = (doc: TextDocument, sentence: number, declared: Declared): Attribution => ({
  source: null,
  cue: null,
  content: [doc.sentences[sentence]!],
  sentence,
  rule: 'transcript',
  strength: 0.9,
  sure: 0.9,
  declared,
});

function sentencesFrom(doc: TextDocument, from: number, to: number): number[] {
  const out: number[] = [];
  for (let s = doc.sentenceOf[from]!; s < doc.sentences.length && doc.sentences[s]!.from < to; s++) out.push(s);
  return out;
}

/**
 * Sentences that are somebody's by the form of the text: every one of the answer to a parliament's question, and those in the first person
 * of a statement that its author signs. By sentence; empty for news.
 */
export function declaredWords(doc: TextDocument): ReadonlyMap<number, Attribution> {
  const own = new Map<number, Attribution>();
  for (const { by, from, to } of answers(doc))
    for (let k = from; k < to; k++) {
      if (doc.furniture[k]) continue;
      const paragraph = doc.paragraphs[k]!;
      // "1."
      for (const sentence of sentencesFrom(doc, paragraph.from, paragraph.to))
        if (doc.sentences[sentence]!.to - doc.sentences[sentence]!.from > 2)
          own.set(sentence, saysAll(doc, sentence, { as: 'government', at: by }));
    }
  const signed = author(doc);
  if (own.size > 0 || !signed) return own;
  const first = doc.sentences.flatMap((sentence, n) =>
    sentence.from >= signed.to && isOfFirstPerson(doc, sentence) && doc.quotationOf[sentence.from]! < 0 ? [n] : [],
  );
  if (first.length >= FEWEST_OWN) for (const sentence of first) own.set(sentence, saysAll(doc, sentence, { as: 'author', at: signed }));
  return own;
}
