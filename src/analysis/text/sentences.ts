import { ANYWHERE, BEFORE_NAME, isInitials, OPENERS } from './abbreviations.js';
import type { TokenRange } from './document.js';

/** What the sentence splitter looks at. */
export interface SentenceTokens {
  readonly word: readonly string[];
  readonly lower: readonly string[];
  readonly quotationOf: readonly number[];
}

/** Verbs by which a reporter goes on after a quoted question or cry. */
const AFTER_QUESTION = /^(?:said|says|asked|asks|wrote|writes|added|adds|tweeted|told|replied|shouted|declared|wondered|cried|yelled)$/;
/** How far the speaker may stand between the closing mark and the verb ("… ?" the deputy foreign minister asked). */
const SPEAKER_WORDS = 7;
const isCloser = (lower: string): boolean => lower === '"' || lower === "'" || lower === ')' || lower === ']';

/** Position after the marks that close what the sentence ends in. */
function afterClosers(tokens: SentenceTokens, stop: number, limit: number): number {
  let next = stop + 1;
  while (next < limit && isCloser(tokens.lower[next]!)) {
    const mark = tokens.lower[next];
    const closesQuotation = tokens.quotationOf[next]! >= 0 && tokens.quotationOf[next] === tokens.quotationOf[stop];
    if ((mark === '"' || mark === "'") && !closesQuotation) break;
    next++;
  }
  return next;
}

function speakerFollows(tokens: SentenceTokens, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + SPEAKER_WORDS); i++) {
    if (tokens.word[i] === '.' || tokens.quotationOf[i]! >= 0) return false;
    if (AFTER_QUESTION.test(tokens.lower[i]!)) return true;
  }
  return false;
}

/** True when the full stop inside this token may end a sentence before `next`. */
function abbreviationEnds(word: string, next: string, nextLower: string): boolean {
  const stem = word.slice(0, -1);
  // "Reaction is coming in.": no abbreviation, whatever the tokeniser takes it for.
  if (stem === 'in') return true;
  // "The answer was no.", but "no. 5".
  if (stem === 'no') return !/^\d/.test(next);
  if (BEFORE_NAME.has(stem) || (isInitials(word) && word.length === 2)) return false;
  const mayEnd = isInitials(word) || ANYWHERE.has(stem) || /^[ap]\.?m\.$/i.test(word);
  return mayEnd && OPENERS.has(nextLower) && next[0] !== nextLower[0];
}

const [FULL_STOP, EXCLAMATION, QUESTION, ELLIPSIS] = [...'.!?…'].map((mark) => mark.charCodeAt(0));
const isStop = (code: number): boolean => code === FULL_STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;

/** Where the sentence that `stop` may end really ends (the first token of the next), or -1. */
function boundaryAfter(tokens: SentenceTokens, stop: number, limit: number): number {
  const word = tokens.word[stop]!;
  // Asked of every token: hardly any ends in a stop.
  if (!isStop(word.charCodeAt(word.length - 1))) return -1;
  const mark = /^(?:[.!?]+|…)$/.test(word);
  const abbreviated = !mark && word.length > 1 && word.endsWith('.');
  if (!mark && !abbreviated) return -1;
  const next = afterClosers(tokens, stop, limit);
  if (next >= limit) return -1;
  const first = tokens.word[next]!;
  if (!/^[\p{Lu}\p{N}"'“”‘’„«([$£€—`]/u.test(first)) return -1;
  const closed = next > stop + 1;
  // "Minister (ret.) General Kest".
  if (word === '.' && tokens.lower[stop + 1] === ')' && /^(?:ret|retd|res)$/.test(tokens.lower[stop - 1] ?? '')) return -1;
  if (abbreviated && !closed) return abbreviationEnds(word, first, tokens.lower[next]!) ? next : -1;
  if (closed && word !== '.' && speakerFollows(tokens, next, limit)) return -1;
  return next;
}

/** Sentences of the paragraphs, in order, without gaps. A sentence never crosses a paragraph. */
export function splitSentences(tokens: SentenceTokens, paragraphs: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const { from, to } of paragraphs) {
    let start = from;
    for (let i = from; i < to; i++) {
      const next = boundaryAfter(tokens, i, to);
      if (next < 0) continue;
      out.push({ from: start, to: next });
      start = next;
      i = next - 1;
    }
    if (start < to) out.push({ from: start, to });
  }
  return out;
}
