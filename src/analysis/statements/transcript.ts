import { initialsOf } from '../people/acronyms.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import type { Attribution } from './attribution.js';

/** Longest name before the colon of a turn, in tokens. */
const LONGEST_NAME = 6;
/** A text with fewer such lines is no transcript. */
const FEWEST_TURNS = 4;

/** The colon behind the name that opens a turn; -1 where none does. */
export function nameEnd(doc: TextDocument, { from, to }: TokenRange): number {
  for (let k = from + 1; k < Math.min(from + LONGEST_NAME, to); k++) {
    if (doc.lower[k] !== ':') continue;
    if (doc.quotationOf[k]! >= 0) return -1;
    const name = doc.word.slice(from, k);
    return name.every((w) => /^[\p{Lu}(]/u.test(w) || /^(?:de|van|of|al|\)|\.|-)$/.test(w)) ? k : -1;
  }
  return -1;
}

/** What a transcript calls whoever only asks. */
export const ASKS = /^(?:q|question|reporter|interviewer|moderator|host)$/i;
/** Share of an asker's turns that end in a question. */
const MOSTLY = 0.6;

/** "Q:", or "LO:" after "Lisbon Observer:": the names of who only asks, in full and by initials. */
function askers(doc: TextDocument, turns: readonly { readonly name: string; readonly to: number }[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; questions: number }>();
  for (const { name, to } of turns) {
    const count = counts.get(name) ?? { all: 0, questions: 0 };
    counts.set(name, count);
    count.all++;
    if (doc.word[to - 1] === '?' || doc.word[to - 2] === '?') count.questions++;
  }
  const out = new Set<string>();
  for (const name of counts.keys()) {
    const short = counts.get(initialsOf(name));
    if (ASKS.test(name)) out.add(name);
    else if (short && short.questions >= MOSTLY * short.all) out.add(name).add(initialsOf(name));
  }
  return out;
}

interface Turn {
  readonly name: string;
  readonly paragraph: number;
  readonly colon: number;
  readonly to: number;
}

/** The paragraphs that go on with what a turn says: those right behind it, where turn follows on turn and another turn comes. */
function* paragraphsOf(doc: TextDocument, { paragraph, colon, to }: Turn, next: number): Generator<TokenRange> {
  yield { from: colon + 1, to };
  if (next - paragraph > LONGEST_ANSWER) return;
  for (let k = paragraph + 1; k < next; k++) {
    const range = doc.paragraphs[k]!;
    if (!doc.furniture[k] && range.to - range.from > 2 && !/^[[(]$/.test(doc.word[range.from]!)) yield range;
  }
}
/** Paragraphs of one answer; a longer way to the next turn is a report between two interviews. */
const LONGEST_ANSWER = 5;

/**
 * The turns of a transcript ("KEST: …" at the start of many paragraphs, a name at least twice), by paragraph; empty for
 * other texts. Null for the turns of somebody who only asks: what is reported in them is not theirs.
 */
export function transcriptTurns(doc: TextDocument): ReadonlyMap<number, Attribution | null> {
  const found: Turn[] = [];
  const turnsOf = new Map<string, number>();
  doc.paragraphs.forEach(({ from, to }, paragraph) => {
    const colon = nameEnd(doc, { from, to });
    if (colon < 0 || to - colon < 3) return;
    const name = doc.word.slice(from, colon).join(' ');
    found.push({ name, paragraph, colon, to });
    turnsOf.set(name, (turnsOf.get(name) ?? 0) + 1);
  });
  const turns = new Map<number, Attribution | null>();
  if (found.length < FEWEST_TURNS || ![...turnsOf.values()].some((n) => n > 1)) return turns;
  const asking = askers(doc, found);
  found.forEach((turn, n) => {
    const { from } = doc.paragraphs[turn.paragraph]!;
    if (asking.has(turn.name)) turns.set(turn.paragraph, null);
    else if (turn.colon - from > 3 && turnsOf.get(turn.name)! < 2) return;
    else
      for (const content of paragraphsOf(doc, turn, found[n + 1]?.paragraph ?? 0)) {
        turns.set(doc.paragraphOf[content.from]!, {
          source: { from, to: turn.colon },
          cue: { from: turn.colon, to: turn.colon + 1 },
          content: [content],
          sentence: doc.sentenceOf[content.from]!,
          rule: 'transcript',
          strength: 0.9,
          sure: 0.9,
        });
      }
  });
  return turns;
}
