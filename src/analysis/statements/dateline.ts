import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';
import { isDash, isQuoted, isTime } from './words.js';

/** Longest dateline, in tokens ("NEW YORK/GENEVA, March 11 (Agency) —"). */
const LONGEST = 18;
const LINKS = wordKind(/^(?:[,./()|-]|and|in|of|the|de|la|al|\p{N}+)$/u);

/** Only what a dateline is made of: names of places and agencies, a date, and the marks between them. */
function isDatelineWord(doc: TextDocument, k: number): boolean {
  return beginsWithCapital(doc.word[k]!) || LINKS.at(doc, k) || isTime(doc.lower[k]!);
}

/**
 * First token after the dateline that opens a paragraph ("LUND, Sweden, March 11 (Agency) —"), `from` where there is
 * none. A dateline begins in capitals or names its agency in brackets, and a dash ends it; or it is a place in capitals before a colon.
 */
export function afterDateline(doc: TextDocument, { from, to }: TokenRange): number {
  const paragraph = doc.paragraphOf[from]!;
  if (doc.paragraphs[paragraph]!.from !== from) return from;
  const colon = paragraph < DATELINE_WITHIN ? placeBeforeColon(doc, from, to) : from;
  if (colon > from) return colon;
  const byline = paragraph < DATELINE_WITHIN ? afterWhereFrom(doc, from, to) : from;
  if (byline > from) return byline;
  const limit = Math.min(to, from + LONGEST);
  let dash = from;
  while (dash < limit && !isDash(doc.lower[dash]) && doc.lower[dash] !== '_') {
    if (isQuoted(doc, dash) || !isDatelineWord(doc, dash)) return from;
    dash++;
  }
  if (dash === from || dash + 1 >= limit) return from;
  if (paragraph < DATELINE_WITHIN && isPlaceBeforeDash(doc, from, dash)) return dash + 1;
  const agency = doc.lower[dash - 1] === ')';
  if (agency || doc.lower.slice(from, dash).some((w) => w === ',' || /^\p{N}+$/u.test(w)))
    return agency || isShouted(doc.word[from]!) ? dash + 1 : from;
  for (let k = dash + 1; k < to; k++) if (isDash(doc.lower[k])) return from;
  return isShouted(doc.word[from]!) ? dash + 1 : from;
}

/** A headline and a byline may stand above it; farther down, capitals before a colon are a speaker of a transcript. */
const DATELINE_WITHIN = 3;
/** "KUALA LUMPUR:", "PORT OF SPAIN:": words of a place. */
const PLACE_WORDS = 4;

/** "Washington — The United States has …", "Harbour Herald, Jakarta — The government": a place in small letters opens the first paragraph, perhaps behind the paper. */
const isPlaceBeforeDash = (doc: TextDocument, from: number, dash: number): boolean =>
  dash - from <= PLACE_WORDS + 2 &&
  doc.lower[dash] === '—' &&
  beginsWithCapital(doc.word[doc.lower[dash + 1] === '"' ? dash + 2 : dash + 1]!) &&
  doc.lower.slice(from, dash).filter((word) => word === ',').length <= 1 &&
  doc.tag[from] === 'PROPN' &&
  doc.tag[dash - 1] === 'PROPN' &&
  doc.word.slice(from, dash).every((word) => word === ',' || beginsWithCapital(word));

/** "Paris/Brussels | France will …", "From our correspondent in Geneva — The UN …": the token behind the mark, `from` where there is none. */
function afterWhereFrom(doc: TextDocument, from: number, to: number): number {
  const mark = doc.lower.slice(from, Math.min(to - 1, from + LONGEST)).findIndex((word) => word === '|' || isDash(word));
  if (mark < 1 || !beginsWithCapital(doc.word[from + mark + 1]!)) return from;
  const words = doc.lower.slice(from, from + mark).join(' ');
  const piped =
    doc.lower[from + mark] === '|' && doc.word.slice(from, from + mark).every((word) => word === '/' || beginsWithCapital(word));
  return piped || /^from (?:our|a|the) (?:\S+ ){0,2}correspondents?(?: in \S+(?: \S+)?)?$/.test(words) ? from + mark + 1 : from;
}

/** "CANBERRA: Australia will …": the token behind the colon, `from` where there is none. */
function placeBeforeColon(doc: TextDocument, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + PLACE_WORDS) && (isShouted(doc.word[at]!) || doc.lower[at] === 'of')) at++;
  return at > from && at < to - 1 && doc.lower[at] === ':' ? at + 1 : from;
}

/** In capitals, as places in datelines are. */
const isShouted = (word: string): boolean => /^\p{Lu}{3,}/u.test(word);
