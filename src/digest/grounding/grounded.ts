import type { Span } from '../../domain/span.js';
import { type Clause, clausesOf } from './clauses.js';
import { isQuotationMark, type Token, tokensOf } from './tokens.js';
import { kindOfWord, type WordKind } from './words.js';

/**
 * Why a text does not stand on its source: something that the source does not say (`number` … `word`), its words in another order
 * (`order`), or something left out that turns the meaning (`cut`).
 */
export type Ungrounded = WordKind | 'quotation' | 'name' | 'sign' | 'word' | 'order' | 'cut' | 'empty';

/** The pieces of the source that are kept, in its own words and order; or why there are none. */
export type Grounding =
  | { readonly grounded: true; readonly pieces: readonly Span[] }
  | { readonly grounded: false; readonly reason: Ungrounded };

/**
 * Holds a shortened text against the sentence that it comes from. It is grounded if it is that sentence without clauses that change
 * nothing. All numbers, names, places, speakers, negations and conditions are then those of the source, since the words are; what
 * is shown are the returned pieces of the source, never `text`.
 */
export function isGrounded(text: string, source: string): Grounding {
  const wanted = tokensOf(text);
  if (wanted.length === 0) return { grounded: false, reason: 'empty' };
  const kept = keptClauses(clausesOf(source), wanted);
  return kept ? { grounded: true, pieces: piecesOf(kept, source) } : { grounded: false, reason: reasonOf(wanted, tokensOf(source)) };
}

/** The clauses that give exactly these words, all others being droppable; null where none do. */
function keptClauses(clauses: readonly Clause[], wanted: readonly Token[]): Clause[] | null {
  const [clause, ...rest] = clauses;
  if (!clause) return wanted.length === 0 ? [] : null;
  if (clause.tokens.every(({ key }, index) => wanted[index]?.key === key)) {
    const further = keptClauses(rest, wanted.slice(clause.tokens.length));
    if (further) return [clause, ...further];
  }
  return clause.droppable ? keptClauses(rest, wanted) : null;
}

/** Neighbours in the source become one piece, with what stands between them. */
function piecesOf(kept: readonly Clause[], source: string): Span[] {
  const pieces: Span[] = [];
  for (const clause of kept) {
    const last = pieces.at(-1);
    const adjacent = last !== undefined && tokensOf(source.slice(last.end, clause.start)).length === 0;
    const start = adjacent ? last.start : clause.start;
    if (adjacent) pieces.pop();
    pieces.push({ start, end: clause.end, text: source.slice(start, clause.end) });
  }
  return pieces;
}

function reasonOf(wanted: readonly Token[], source: readonly Token[]): Ungrounded {
  const left = new Map<string, number>();
  for (const { key } of source) left.set(key, (left.get(key) ?? 0) + 1);
  for (const [index, token] of wanted.entries()) {
    const count = left.get(token.key) ?? 0;
    if (count === 0) return kindOfToken(token, index === 0);
    left.set(token.key, count - 1);
  }
  let from = 0;
  for (const { key } of wanted) {
    const at = source.findIndex((token, index) => index >= from && token.key === key);
    if (at === -1) return 'order';
    from = at + 1;
  }
  return 'cut';
}

function kindOfToken(token: Token, first: boolean): Ungrounded {
  if (isQuotationMark(token)) return 'quotation';
  const kind = kindOfWord(token.text);
  if (kind) return kind;
  if (!/^[\p{L}\p{M}]/u.test(token.text)) return 'sign';
  return !first && /^\p{Lu}/u.test(token.text) ? 'name' : 'word';
}
