import type { Fact } from '../../domain/facts.js';
import type { Span } from '../../domain/span.js';

/** How much of the article is shown on each side of a sentence, in characters. */
const AROUND = 700;

export interface Context {
  readonly before: string;
  /** The sentence in pieces; `taken` are the words of the fact itself. */
  readonly sentence: readonly { readonly text: string; readonly taken: boolean }[];
  readonly after: string;
}

/** A fact's sentence with what stands around it in the stored text; alone where the text is gone or is another one by now. */
export function contextOf(fact: Fact, text: string | null): Context {
  const { start, end, text: sentence } = fact.evidence;
  const pieces = piecesOf(sentence, start, wordsOf(fact));
  if (text === null || text.slice(start, end) !== sentence) return { before: '', sentence: pieces, after: '' };
  return { before: headOf(text, start), sentence: pieces, after: tailOf(text, end) };
}

function wordsOf(fact: Fact): readonly Span[] {
  if (fact.kind === 'statement') return fact.content;
  return fact.kind === 'figure' ? [{ start: fact.start, end: fact.end, text: fact.text }] : [];
}

function piecesOf(sentence: string, offset: number, words: readonly Span[]): Context['sentence'] {
  const pieces: { text: string; taken: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start - offset);
    const to = Math.min(sentence.length, end - offset);
    if (from >= to) continue;
    pieces.push({ text: sentence.slice(at, from), taken: false }, { text: sentence.slice(from, to), taken: true });
    at = to;
  }
  pieces.push({ text: sentence.slice(at), taken: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** What stands before, from the beginning of a word, with an ellipsis where something is left out. */
function headOf(text: string, until: number): string {
  const from = Math.max(0, until - AROUND);
  if (from === 0) return text.slice(0, until);
  const shown = text.slice(from, until);
  return `… ${shown.slice(shown.search(/\s/) + 1)}`;
}

function tailOf(text: string, from: number): string {
  const until = Math.min(text.length, from + AROUND);
  if (until === text.length) return text.slice(from);
  const shown = text.slice(from, until);
  const lastSpace = shown.search(/\s\S*$/);
  return `${lastSpace < 0 ? shown : shown.slice(0, lastSpace)} …`;
}
