import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';

/** Longest name before the colon of a turn, and longest one with an office or a house behind a comma, in tokens. */
const LONGEST_NAME = 6;
const LONGEST_DESCRIBED = 12;

const IN_NAME = /^(?:de|van|of|al|\)|\.|-)$/;

/** "PALMER", "O'BRIEN", "McDONALD": in capitals, as labels have surnames and offices. */
export const isShoutedWord = (word: string): boolean => /^(?:Mc|Mac|O['’])?\p{Lu}[\p{Lu}'’-]+$/u.test(word);

/** The colon behind the name that opens a turn ("Ann Kest:", "PRESENTER, Ann Kest:"); -1 where none does. */
export function nameEnd(doc: TextDocument, { from, to }: TokenRange): number {
  for (let k = from + 1; k < Math.min(from + LONGEST_DESCRIBED, to); k++) {
    if (doc.lower[k] !== ':') continue;
    if (doc.quotationOf[k]! >= 0) return -1;
    const name = doc.word.slice(from, bracketBefore(doc, k, from));
    const described = name.includes(',');
    if (k >= from + LONGEST_NAME && !described) return -1;
    if (described && !name.some((word) => isShoutedWord(word) && word.length > 2)) return -1;
    return name.length > 0 && name.every((w) => /^[\p{Lu}(]/u.test(w) || IN_NAME.test(w) || (described && w === ',')) ? k : -1;
  }
  return -1;
}

/** Where "(recording)", "(through an interpreter)" opens before the colon of a turn: how the words came; else the colon. */
export function bracketBefore(doc: TextDocument, colon: number, from: number): number {
  if (doc.lower[colon - 1] !== ')') return colon;
  const open = doc.lower.lastIndexOf('(', colon);
  return open > from && /^\p{Ll}/u.test(doc.word[open + 1]!) ? open : colon;
}

/** Without what stands behind a comma or in brackets: "PRESENTER, Ann Kest", "The CHAIR (Senator Kest)". */
export function barePart(doc: TextDocument, { from, to }: TokenRange): TokenRange {
  let end = from + 1;
  while (end < to && doc.lower[end] !== ',' && doc.lower[end] !== '(') end++;
  return { from, to: end };
}

/** What a transcript calls whoever only asks, announces or calls others up. */
export const ASKS =
  /^(?:q|question|reporter|journalist|interviewer|moderator|host|presenter|anchor|newsreader|announcer|narrator|operator|(?:the )?(?:(?:acting|deputy|vice) )?(?:chair|chairman|chairwoman|chairperson)|the (?:(?:acting|deputy) )?speaker)$/i;

const TITLE =
  /^(?:senator|sen|mr|mrs|ms|miss|mx|dr|prof|professor|minister|baroness|baron|lord|lady|sir|dame|commissioner|secretary|superintendent|inspector|justice|judge|general|colonel|brigadier|ambassador|representative|rep|congressman|congresswoman|councillor|director|deputy|assistant|chief|prime|foreign|hon)$/;

/** "Senator KEST:", "ASSISTANT COMMISSIONER Ann Kest:": a title, and capitals for it or for the surname. No name of a place or of a series has both. */
export function isTitled(doc: TextDocument, label: TokenRange): boolean {
  const { from, to } = barePart(doc, label);
  if (to - from < 2 || !TITLE.test(doc.lower[from]!.replace(/\.$/, ''))) return false;
  const words = doc.word.slice(from, to);
  return (
    words.some((word) => isShoutedWord(word) && word.length > 2) &&
    words.every((word) => word === '.' || word === '-' || beginsWithCapital(word))
  );
}

/** Does the text have a name in small letters that a label has in capitals? */
export function isNamedElsewhere(doc: TextDocument, { from, to }: TokenRange): boolean {
  const last = doc.lower[to - 1]!;
  return doc.word.some((word, k) => doc.lower[k] === last && (k < from || k >= to) && beginsWithCapital(word) && !isShoutedWord(word));
}

/** "PRESENTER:", "Host, Ann Kest:": a turn of whoever leads through a programme. */
export function isAskersTurn(doc: TextDocument, paragraph: TokenRange): boolean {
  const colon = nameEnd(doc, paragraph);
  if (colon < 0) return false;
  const { from, to } = barePart(doc, { from: paragraph.from, to: colon });
  return ASKS.test(doc.lower.slice(from, to).join(' '));
}
