import type { ActorCode } from '../../domain/actor.js';
import { foldedPlace, type Places } from '../people/places.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { latest } from '../text/latest.js';
import { beginsWithCapital } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';
import { isDateline } from './ambiguity.js';
import { type ActorTable, firstWord } from './lexicon.js';
import { standsAt, tokenAfter } from './names.js';

/** A town in a text, with its country. It names nobody who acts, but a court or an airport there is mostly that country's. */
export interface TownMention extends TokenRange {
  readonly code: ActorCode;
}

/** Shorter names are words and first names too often. */
const SHORTEST = 4;
const isName = ({ tag, word }: TextDocument, k: number): boolean => tag[k] === 'PROPN' && beginsWithCapital(word[k]!);

/** A word in plain letters, whose lower case is its folded form. */
const PLAIN = wordKind(/^[a-z]+$/);

/** The country of the town that these tokens name; of several that have one, the country of the largest. */
function countryOf(doc: TextDocument, from: number, to: number, places: Places): ActorCode | null {
  const [start, end] = [doc.start[from]!, doc.end[to - 1]!];
  if (end - start < SHORTEST) return null;
  const name = to - from === 1 && PLAIN.at(doc, from) ? doc.lower[from]! : foldedPlace(doc.text.slice(start, end));
  return places[name]?.slice(0, 2) ?? null;
}

/** Every town that a text names by one word or two, in order. A person's name beside it makes it none. Found once a text. */
export const findTowns = (doc: TextDocument, places: Places): readonly TownMention[] => townsBy(places)(doc);

const townsBy = latest((places: Places) => latest((doc: TextDocument) => townsIn(doc, places)));

function townsIn(doc: TextDocument, places: Places): TownMention[] {
  const out: TownMention[] = [];
  for (let k = 0; k < doc.length; k++) {
    if (!isName(doc, k)) continue;
    let end = k + 1;
    while (end < doc.length && isName(doc, end) && doc.sentenceOf[end] === doc.sentenceOf[k]) end++;
    // "Jeddah camp": called after another town.
    const code = end - k <= 2 && doc.lower[end] !== 'camp' ? countryOf(doc, k, end, places) : null;
    if (code !== null) out.push({ from: k, to: end, code });
    k = end - 1;
  }
  return out;
}

/** Paragraphs in which a dateline may stand: a headline and a byline may come before. */
export const DATELINE_WITHIN = 4;
/** Lines above a text that tell who wrote it, where and when; and the longest of them, in tokens. */
const BYLINE_WITHIN = 6;
const LONGEST_BYLINE = 24;

/** "TRIPOLI, Lebanon": the country in which the text itself places the town that ends before `to`; null where it names none, or a list. */
export function placedIn(doc: TextDocument, to: number, table: ActorTable): ActorCode | null {
  if ((doc.lower[to] !== ',' && doc.lower[to] !== 'in') || to + 1 >= doc.length || doc.sentenceOf[to + 1] !== doc.sentenceOf[to])
    return null;
  // "Tripoli in northern Lebanon"
  const at =
    doc.lower[to] === 'in' && /^(?:north|south|east|west)(?:ern)?$|^(?:central|neighbouring|neighboring)$/.test(doc.lower[to + 1]!)
      ? to + 2
      : to + 1;
  if (at >= doc.length) return null;
  const names = table.byFirstWord.get(firstWord(doc.lower[at]!)) ?? [];
  const name = names.find(({ text }) => standsAt(doc.text, doc.start[at]!, text));
  if (name?.naming !== 'name') return null;
  const end = tokenAfter(doc, at, doc.start[at]! + name.text.length);
  // "Tripoli, Lebanon's second city"
  const isCity = doc.lower[end] === "'s" && doc.lower.slice(end + 1, end + 4).some((word) => /^(?:city|port|town)$/.test(word));
  if (isCity) return name.code;
  const listed = /^(?:and|or|'s)$/.test(doc.lower[end] ?? '') || (doc.lower[end] === ',' && doc.tag[end + 1] === 'PROPN');
  return listed ? null : name.code;
}

/** The country from whose capital a report was written ("BRUSSELS (Wire) -"): whom it means by "the minister", where it names nobody else. */
export function datelineCountry(doc: TextDocument, table: ActorTable): ActorCode | null {
  for (const { from } of doc.paragraphs.slice(0, DATELINE_WITHIN)) {
    const names = table.byFirstWord.get(firstWord(doc.lower[from]!)) ?? [];
    const name = names.find(({ text }) => standsAt(doc.text, doc.start[from]!, text));
    if (name?.naming !== 'capital') continue;
    const to = tokenAfter(doc, from, doc.start[from]! + name.text.length);
    if (isDateline(doc, from, to)) return placedIn(doc, to, table) ?? name.code;
  }
  return bylineCountry(doc, table);
}

/** "Wire News, Riyadh | Tuesday", "NEW DELHI" above a text: the one capital that a line without a sentence names between its signs. */
function bylineCountry(doc: TextDocument, table: ActorTable): ActorCode | null {
  for (const { from, to } of doc.paragraphs.slice(1, BYLINE_WITHIN)) {
    if (to - from > LONGEST_BYLINE || /^[.!?]$/.test(doc.lower[to - 1]!)) continue;
    for (let k = from; k < to; k++) {
      if (k > from && !/^[,|–—/]$/.test(doc.lower[k - 1]!)) continue;
      const names = table.byFirstWord.get(firstWord(doc.lower[k]!)) ?? [];
      const name = names.find(({ text }) => standsAt(doc.text, doc.start[k]!, text));
      if (name?.naming !== 'capital') continue;
      const end = tokenAfter(doc, k, doc.start[k]! + name.text.length);
      if (end >= to || /^[,|–—/]$/.test(doc.lower[end]!)) return name.code;
    }
  }
  return null;
}

/** The country of the town from which a report was written, where that is no capital: of less weight, since wires sit in the towns of others too. */
export function townDateline(doc: TextDocument, towns: readonly TownMention[]): ActorCode | null {
  const last = doc.paragraphs[Math.min(DATELINE_WITHIN, doc.paragraphs.length) - 1]?.to ?? 0;
  return towns.find(({ from, to }) => from < last && isDateline(doc, from, to))?.code ?? null;
}
