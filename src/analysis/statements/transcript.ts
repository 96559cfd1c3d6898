import type { TextDocument, TokenRange } from '../text/document.js';
import { initialsOf } from '../text/letters.js';
import type { Attribution } from './attribution.js';
import { afterDateline } from './dateline.js';
import { ASKS, barePart, bracketBefore, isNamedElsewhere, isTitled, nameEnd } from './labels.js';
import { isQuoted } from './words.js';

/** A text with fewer such lines is no transcript. */
const FEWEST_TURNS = 4;

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
    const leads = counts.size !== 2 && questions >= FEWEST_ASKED && questions >= MOSTLY * all;
    const [bare, ...called] = name.split(/ [,(] ?/);
    // "PRESENTER, Ann Kest" is "ANN KEST" and "KEST" later on.
    if (ASKS.test(bare!)) for (const other of [name, ...called.flatMap((it) => [it, it.toUpperCase(), surnameOf(it)])]) out.add(other);
    // "Lisbon Observer:" before the first of many "Q:"
    else if (leads || (questions === all && counts.has('Q'))) out.add(name);
    else if (short && short.questions >= MOSTLY * short.all) out.add(name).add(initialsOf(name));
  }
  return out;
}

/** Fewer guests than two, and who asks and who answers is told by the questions alone. */
const FEWEST_GUESTS = 2;
/** Share of the others' turns that come right behind one of whoever leads. */
const MOSTLY_CALLED = 0.8;

/**
 * Whoever leads through a programme with several guests: nearly every turn of the others comes right behind one of theirs. Named in full
 * once and by the surname later on; nobody with a title, who may ask in a committee.
 */
function hosts(doc: TextDocument, found: readonly Turn[]): ReadonlySet<string> {
  const turns = found.filter(({ name }) => !ASKS.test(name));
  const who = turns.map(({ name }) => surnameOf(name.replace(/ ?\(.*$/, '')));
  const counts = new Map<string, number>();
  for (const one of who) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [host, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const others = who.length - most;
  const called = who.filter((one, k) => one !== host && who[k - 1] === host).length;
  const leads = counts.size > FEWEST_GUESTS && most >= FEWEST_ASKED && called >= MOSTLY_CALLED * others;
  const isOfficial = turns.some(
    (turn, k) => who[k] === host && isTitled(doc, { from: doc.paragraphs[turn.paragraph]!.from, to: turn.end }),
  );
  return new Set(leads && !isOfficial ? turns.flatMap(({ name }, k) => (who[k] === host ? [name] : [])) : []);
}

const surnameOf = (name: string): string => name.split(' ').at(-1)!.toUpperCase();

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
      if (isOfProgramme(doc, k, k + length) && doc.lower.slice(k, k + length).join(' ') === name.toLowerCase())
        out.add(name).add(surnameOf(name));
  return out;
}

/** What stands before an answer for a name. */
const ANSWERS = /^(?:a|answer)$/i;

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
  // Turns in quotation marks stand in a report.
  if (next - paragraph > LONGEST_ANSWER || isQuoted(doc, colon + 1)) return;
  for (let k = paragraph + 1; k < next; k++) {
    const range = doc.paragraphs[k]!;
    if (!doc.furniture[k] && range.to - range.from > 2 && !/^[[(]$/.test(doc.word[range.from]!)) yield range;
  }
}
/** Paragraphs of one answer; a longer way to the next turn is a report between two interviews. */
const LONGEST_ANSWER = 5;

/** "Good morning.", "Thank you very much.": nothing said of anything. */
const isGreeting = (doc: TextDocument, { colon, to }: Turn): boolean =>
  to - colon <= LONGEST_GREETING &&
  doc.lower.slice(colon + 1, to).every((word, k) => GREETING.test(word) || doc.tag[colon + 1 + k] === 'PROPN');
const LONGEST_GREETING = 14;
const GREETING =
  /^(?:good|morning|afternoon|evening|day|night|hello|hi|welcome|thank|thanks|you|very|much|indeed|to|kia|ora|morena|bonjour|your|listeners|viewers|for|having|me|and|[.,!])$/;

/** The label of a turn. */
const labelOf = (doc: TextDocument, { paragraph, end }: Turn): TokenRange => ({ from: doc.paragraphs[paragraph]!.from, to: end });

/** What the words of one turn are, and whose: of its label, or of `source`. */
const turnOf = (doc: TextDocument, turn: Turn, content: TokenRange, source = labelOf(doc, turn)): Attribution => ({
  source,
  cue: { from: turn.colon, to: turn.colon + 1 },
  content: [content],
  sentence: doc.sentenceOf[content.from]!,
  rule: 'transcript',
  strength: 0.9,
  sure: 0.9,
});

/** What a page puts before pictures and notes. */
const OF_PAGE =
  /^(?:photos?|pictures?|images?|videos?|captions?|credits?|sources?|notes?|updates?|topics?|tags?|read more|related|watch|listen)$/;

/** The paragraphs that a name opens with a colon, but for a place that opens the text ("LUND: The council …") and no other line. */
function labelled(doc: TextDocument): Turn[] {
  const found: Turn[] = [];
  doc.paragraphs.forEach(({ from, to }, paragraph) => {
    const colon = nameEnd(doc, { from, to });
    if (colon < 0 || to - colon < 3 || OF_PAGE.test(doc.lower.slice(from, colon).join(' '))) return;
    const end = bracketBefore(doc, colon, from);
    found.push({ name: doc.word.slice(from, end).join(' '), paragraph, end, colon, to });
  });
  const [first, ...others] = found;
  const range = first && doc.paragraphs[first.paragraph]!;
  const isPlace = range && first.end - range.from <= 3 && afterDateline(doc, range) === first.colon + 1;
  return isPlace && !doc.lower.slice(first.colon).includes(doc.lower[first.end - 1]!) ? others : found;
}

/**
 * The turns in a report that quotes a few as the minutes have them ("Senator KEST: “So nobody was told?”"): those whose label is a title and
 * a surname that no other line looks like, quoted as a whole, or of somebody named elsewhere.
 */
function fewTurns(doc: TextDocument, found: readonly Turn[]): Map<number, Attribution | null> {
  const turns = new Map<number, Attribution | null>();
  for (const turn of found) {
    const label = barePart(doc, { from: doc.paragraphs[turn.paragraph]!.from, to: turn.end });
    if (turn.paragraph === 0 || doc.furniture[turn.paragraph] || !isTitled(doc, label)) continue;
    const region = doc.quotations[doc.quotationOf[turn.colon + 1]!];
    const quoted = region !== undefined && region.to >= turn.to - 1;
    if (quoted || (!region && isNamedElsewhere(doc, label)))
      turns.set(turn.paragraph, turnOf(doc, turn, { from: turn.colon + 1, to: turn.to }));
  }
  return turns;
}

/** The turns of a text by paragraph; null for those of whoever only asks or announces: what is reported in them is not theirs. */
export interface Turns {
  readonly turns: ReadonlyMap<number, Attribution | null>;
  /** Names stand before the questions alone, or before few lines: the answers may be told by the form of the text. */
  readonly partly: boolean;
}

/** The turns of a transcript ("KEST: …" at the start of many paragraphs, a name at least twice); of other texts only those that have an unmistakable label. */
export function transcriptTurns(doc: TextDocument): Turns {
  const found = labelled(doc);
  const turnsOf = new Map<string, number>();
  for (const { name } of found) turnsOf.set(name, (turnsOf.get(name) ?? 0) + 1);
  const turns = new Map<number, Attribution | null>();
  if (found.length < FEWEST_TURNS || ![...turnsOf.values()].some((n) => n > 1)) return { turns: fewTurns(doc, found), partly: true };
  const asking = new Set([...askers(doc, found), ...reporters(doc, found), ...hosts(doc, found)]);
  // "KEST:" is called "ANN KEST:" once.
  const isKnown = ({ name }: Turn): boolean =>
    turnsOf.get(name)! > 1 || name.split(' ').some((_, k, words) => k > 0 && turnsOf.has(words.slice(k).join(' ')));
  let answering: TokenRange | undefined;
  found.forEach((turn, n) => {
    const label = labelOf(doc, turn);
    if (asking.has(turn.name) || isGreeting(doc, turn)) {
      turns.set(turn.paragraph, null);
      return;
    }
    if (label.to - label.from > 3 && !isKnown(turn) && !isTitled(doc, label)) return;
    // "Ann Kest: …¶ Q: …¶ A: …": the one who answered by name.
    const source = ANSWERS.test(turn.name) ? answering : label;
    answering = source;
    for (const content of paragraphsOf(doc, turn, found[n + 1]?.paragraph ?? 0))
      turns.set(doc.paragraphOf[content.from]!, turnOf(doc, turn, content, source));
  });
  return { turns, partly: [...turns.values()].every((turn) => turn === null) };
}
