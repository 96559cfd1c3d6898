import { type Token, tokensOf } from './tokens.js';
import { CIRCUMSTANCE, kindOfWord, RELATIVE } from './words.js';

/** A part of a sentence between commas or dashes. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The sentence means the same without it. */
  readonly droppable: boolean;
}

const BOUNDARY = /,(?=\s)|\s[–—-]+(?=\s)|—/gu;

/**
 * The clauses of a sentence, and which of them change nothing. Conservative, since half a sentence can say the opposite: only what opens as
 * a relative clause or a circumstance, holds no number, negation, modality, condition, date, speaker or quotation, and stands
 * where no list can run through it. Where the sentence itself is negated or not certain, only "including …" goes: what happened after
 * something, or to those who agreed, may then be its condition.
 */
export function clausesOf(sentence: string): Clause[] {
  const parts = partsOf(sentence);
  const open = parts.some(({ tokens }) => tokens.some(({ text }) => ['negation', 'modality'].includes(kindOfWord(text) ?? '')));
  const free = parts.map((part, index) => saysNothingNew(part.tokens, open) && isApart(parts, index));
  const main = free.includes(false);
  return parts.map((part, index) => ({ ...part, droppable: main && free[index] === true }));
}

type Part = Omit<Clause, 'droppable'>;

function partsOf(sentence: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = sentence.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    const tokens = tokensOf(raw).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
    if (tokens.length > 0) parts.push({ start: from, end: from + raw.trim().length, tokens });
  };
  for (const boundary of sentence.matchAll(BOUNDARY)) {
    if (isInside(sentence.slice(0, boundary.index))) continue;
    push(boundary.index);
    start = boundary.index + boundary[0].length;
  }
  push(sentence.length);
  return parts;
}

/** Within quotation marks or brackets that `before` opens and does not close. */
function isInside(before: string): boolean {
  const count = (sign: RegExp): number => before.match(sign)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/[“«„]/g) > count(/[”»]/g) || count(/[([]/g) > count(/[)\]]/g);
}

function saysNothingNew(tokens: readonly Token[], open: boolean): boolean {
  const [first] = tokens;
  if (!first || tokens.length < 2) return false;
  if (open ? first.key !== 'including' : !RELATIVE.has(first.key) && !CIRCUMSTANCE.has(first.key)) return false;
  return tokens.every(({ text }) => kindOfWord(text) === null && /^[\p{L}\p{M}]/u.test(text));
}

/**
 * Where dropping one part cannot join two others that do not belong together: before or after the main clause, or alone inside it.
 * "After talks with Norland, Ruritania and Estmark, it agreed" shows why a part is not free wherever it stands.
 */
function isApart(parts: readonly Part[], index: number): boolean {
  const last = parts.length - 1;
  const opens = (part: Part | undefined, set: ReadonlySet<string>): boolean => set.has(part?.tokens[0]?.key ?? '');
  if (index === last) return index > 0;
  if (index === 0) {
    const endsApart = opens(parts[2], RELATIVE) || opens(parts[2], CIRCUMSTANCE);
    return opens(parts[0], CIRCUMSTANCE) && (last === 1 || (last === 2 && endsApart));
  }
  const tail = parts[2]?.tokens ?? [];
  return last === 2 && /^\p{Ll}/u.test(tail[0]?.text ?? '') && !tail.some(({ key }) => key === 'and' || key === 'or');
}
