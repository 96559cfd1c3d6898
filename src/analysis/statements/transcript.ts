import type { TextDocument, TokenRange } from '../text/document.js';
import { initialsOf } from '../text/letters.js';
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
    const bracket = bracketBefore(doc, k, from);
    const name = doc.word.slice(from, bracket);
    return name.length > 0 && name.every((w) => /^[\p{Lu}(]/u.test(w) || /^(?:de|van|of|al|\)|\.|-)$/.test(w)) ? k : -1;
  }
  return -1;
}

/** Where "(recording)", "(through an interpreter)" opens before the colon of a turn: how the words came; else the colon. */
function bracketBefore(doc: TextDocument, colon: number, from: number): number {
  if (doc.lower[colon - 1] !== ')') return colon;
  const open = doc.lower.lastIndexOf('(', colon);
  return open > from && /^\p{Ll}/u.test(doc.word[open + 1]!) ? open : colon;
}

/** What a transcript calls whoever only asks. */
export const ASKS = /^(?:q|question|reporter|interviewer|moderator|host)$/i;
/** Share of an asker's turns that end in a question. */
const MOSTLY = 0.6;

/** Fewer questions than these a guest may put too. */
const FEWEST_ASKED = 3;

/** "Q:", or "LO:" after "Lisbon Observer:", or whose turns among several people mostly end in a question: the names of who only asks, in full and by initials. */
function askers(doc: TextDocument, turns: readonly { readonly name: string; readonly to: number }[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; questions: number }>();
  for (const { name, to } of turns) {
    const count = counts.get(name) ?? { all: 0, questions: 0 };
    counts.set(name, count);
    count.all++;
    if (doc.word[to - 1] === '?' || doc.word[to - 2] === '?') count.questions++;
  }
  const out = new Set<string>();
  for (const [name, { all, questions }] of counts) {
    const short = counts.get(initialsOf(name));
    const leads = counts.size > 2 && questions >= FEWEST_ASKED && questions >= MOSTLY * all;
    if (ASKS.test(name) || leads) out.add(name);
    else if (short && short.questions >= MOSTLY * short.all) out.add(name).add(initialsOf(name));
  }
  return out;
}

/** "our reporter is Ann Kest", "That's Ann Kest there.": how a programme names its own people. */
function isOfProgramme({ lower }: TextDocument, from: number, to: number): boolean {
  const before = /^(?:is|,|:)$/.test(lower[from - 1] ?? '') ? from - 2 : from - 1;
  if (/^(?:reporter|correspondent|colleague)$/.test(lower[before] ?? '')) return true;
  return (
    /^(?:reports|reporting)$/.test(lower[to] ?? '') || (lower[from - 1] === "'s" && lower[from - 2] === 'that' && lower[to] === 'there')
  );
}

/** Those of the names whom the text itself calls its reporters: what they tell is news, and others are quoted in it. */
function reporters(doc: TextDocument, turns: readonly Turn[]): ReadonlySet<string> {
  const labels = new Map<string, Map<string, number>>();
  for (const { name, paragraph, end } of turns) {
    const { from } = doc.paragraphs[paragraph]!;
    const first = labels.get(doc.lower[from]!) ?? new Map<string, number>();
    labels.set(doc.lower[from]!, first.set(name, end - from));
  }
  const out = new Set<string>();
  for (let k = 0; k < doc.length; k++)
    for (const [name, length] of labels.get(doc.lower[k]!) ?? [])
      if (isOfProgramme(doc, k, k + length) && doc.lower.slice(k, k + length).join(' ') === name.toLowerCase()) out.add(name);
  return out;
}

interface Turn {
  readonly name: string;
  readonly paragraph: number;
  /** End of the name; what stands in brackets between it and the colon says how the words came. */
  readonly end: number;
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
    const end = bracketBefore(doc, colon, from);
    const name = doc.word.slice(from, end).join(' ');
    found.push({ name, paragraph, end, colon, to });
    turnsOf.set(name, (turnsOf.get(name) ?? 0) + 1);
  });
  const turns = new Map<number, Attribution | null>();
  if (found.length < FEWEST_TURNS || ![...turnsOf.values()].some((n) => n > 1)) return turns;
  const asking = new Set([...askers(doc, found), ...reporters(doc, found)]);
  found.forEach((turn, n) => {
    const { from } = doc.paragraphs[turn.paragraph]!;
    if (asking.has(turn.name)) turns.set(turn.paragraph, null);
    else if (turn.end - from > 3 && turnsOf.get(turn.name)! < 2) return;
    else
      for (const content of paragraphsOf(doc, turn, found[n + 1]?.paragraph ?? 0)) {
        turns.set(doc.paragraphOf[content.from]!, {
          source: { from, to: turn.end },
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
