import type { StatementFact } from '../../domain/facts.js';
import type { Inline } from '../../domain/message.js';
import type { Span } from '../../domain/span.js';
import { excerpt } from '../text/excerpt.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { plain, verbatim } from './inline.js';
import { sentenceSpans } from './sentence.js';

/** Longest text of one statement in a digest before whole sentences are left out. */
export const STATEMENT_LIMIT = 260;
/** A quotation of fewer words ("a ticking bomb") says nothing without its sentence. */
const FEWEST_WORDS = 5;
/** Between speaker and words: "did not say on Monday whether". Longer gaps hold another clause. */
const LONGEST_CUE_GAP = 60;

const OPENING = /^[\s"“”„«‘'’`]+/;
const CLOSING = /[\s,"“”»’'`]+$/;

/**
 * What the speaker said, ready to follow the name. Direct quotations stand between quotation marks, each piece verbatim;
 * reported speech goes without marks: from the words that follow the speaker ("denied that …"), since the verb may turn the meaning,
 * from before a neutral verb, or else the whole sentence of the source.
 */
export function statementWords(fact: StatementFact, words: FrameWords = ENGLISH, limit = STATEMENT_LIMIT): Inline[] {
  const pieces = fact.content.map((piece) => bare(piece)).filter((piece) => piece.text !== '');
  if (fact.direct && pieces.length > 0 && !isFragment(pieces)) return [plain(words.colon), ...quotation(pieces, limit)];
  const clause = reportedClause(fact);
  if (clause !== null) return [plain(' '), ...sentenceSpans(clause, limit)];
  return [plain(` ${words.reported}${words.colon}`), ...sentenceSpans(neutralContent(fact) ?? fact.evidence.text, limit)];
}

/** Verbs that leave the words before them as they are. */
const NEUTRAL =
  /^(?:said|says|told|tells|added|adds|announced|announces|stated|states|confirmed|confirms|wrote|writes|explained|explains|noted|notes|according to)$/i;

/** "…, the minister said": the words alone, where a neutral verb follows them. */
function neutralContent({ content, cue, direct, evidence }: StatementFact): string | null {
  const [words] = content;
  if (direct || !words || content.length !== 1 || !cue || cue.start < words.end || !NEUTRAL.test(cue.text.trim())) return null;
  const between = evidence.text.slice(words.end - evidence.start, cue.start - evidence.start);
  if (/\b(?:not|never|no|nobody|none)\b|n[’']t\b/i.test(between)) return null;
  const text = words.text.trim().replace(/,$/, '');
  return /^[\p{Lu}\p{N}“"]/u.test(text) && marksBalanced(text) ? text : null;
}

const isFragment = (pieces: readonly Span[]): boolean =>
  pieces.reduce((count, piece) => count + piece.text.split(/\s+/).length, 0) < FEWEST_WORDS;

/** Pieces of one split quotation, joined by an ellipsis; of the last pieces what does not fit is left out, whole sentences only. */
function quotation(pieces: readonly Span[], limit: number): Inline[] {
  const spans: Inline[] = [plain('“')];
  let room = limit;
  let cut = false;
  pieces.forEach((piece, index) => {
    if (cut) return;
    const shown = excerpt(piece.text, Math.max(room, 1), limit * 3);
    if (index > 0 && shown.text.length > room) {
      cut = true;
      return;
    }
    cut = shown.cut;
    if (index > 0) spans.push(plain(' … '));
    spans.push(verbatim(shown.text));
    room -= shown.text.length;
  });
  spans.push(plain(cut ? ' […]”' : '”'));
  return spans;
}

/**
 * "did not rule out that …": the source text from after the speaker to the end of the words, or null where speaker, verb and words
 * do not stand in this order close together, or the words themselves hold quotation marks that would be torn.
 */
function reportedClause(fact: StatementFact): string | null {
  const { source, cue, evidence } = fact;
  const first = fact.content[0];
  const last = fact.content.at(-1);
  if (!source || !cue || !first || !last || fact.content.length !== 1) return null;
  const ordered = source.end <= cue.start && cue.end <= first.start;
  const inside = source.start >= evidence.start && last.end <= evidence.end;
  if (!ordered || !inside) return null;
  const between = evidence.text.slice(source.end - evidence.start, cue.start - evidence.start);
  const start = JOINED.test(between) ? cue.start : source.end + asideLength(source.text, between);
  if (first.start - start > LONGEST_CUE_GAP) return null;
  const clause = evidence.text.slice(start - evidence.start, last.end - evidence.start).trim();
  return /^[\p{L}]/u.test(clause) && marksBalanced(clause) ? clause : null;
}

/** "acknowledged the mistake and said that …": the second verb of one speaker, who is not named again. */
const JOINED = /\s(?:and|but)\s+$/;

/** What tells where the words come from, or for whom they are said: left out, the words would seem the speaker's own. */
const PROVENANCE =
  /\b(?:cit(?:ed|es|ing)|quot(?:ed|es|ing)|behalf|accord(?:ed|ing)|reading|referring|relaying|paraphrasing|echoing|speaking for)\b/i;

/**
 * How much of the text between speaker and verb is an aside between commas (", standing beside him, said"), which changes nothing in what
 * was said; 0 for none. Words after the aside ("…, did not say") stay. The speaker may hold the aside: then a comma is left.
 */
function asideLength(source: string, between: string): number {
  const aside = /^,(?:\s[^;:.]*[^\s;:.],)?(?=\s[^,]*$)/.exec(between)?.[0] ?? '';
  return PROVENANCE.test(source) || PROVENANCE.test(aside) ? 0 : aside.length;
}

function marksBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('“') === count('”') && count('"') % 2 === 0;
}

/** The piece without quotation marks, white space and the comma before "he said" at its edges. */
function bare(piece: Span): Span {
  const lead = OPENING.exec(piece.text)?.[0].length ?? 0;
  const rest = piece.text.slice(lead);
  const tail = CLOSING.exec(rest)?.[0].length ?? 0;
  const text = rest.slice(0, rest.length - tail);
  return { start: piece.start + lead, end: piece.start + lead + text.length, text };
}
