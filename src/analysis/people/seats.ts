import { type ActorCode, isCountry } from '../../domain/actor.js';
import { isDateline } from '../actors/ambiguity.js';
import { DATELINE_WITHIN } from '../actors/towns.js';
import type { TokenRange } from '../text/document.js';
import { foldedPlace } from './places.js';
import type { Setting } from './setting.js';

/** Longest name of a place, in tokens ("Lower Saxony", "Baden-Wuerttemberg"). */
const LONGEST = 4;

/** Words of offices and directions that are also the name of some town: "Federal", "Central". */
function isCommon({ roles }: Setting, lower: string): boolean {
  return (
    roles.heads.has(lower) ||
    roles.institutions.has(lower) ||
    roles.portfolios.has(lower) ||
    roles.organs.has(lower) ||
    roles.organisations.has(lower) ||
    /^(?:(?:north|south|east|west)(?:ern)?|central|upper|lower|new|united|mobile|capital|union|high)$/.test(lower)
  );
}

/** The countries that have a place of the name that begins at a token; null where none does. */
function placeAt(setting: Setting, at: number, limit: number): { readonly codes: readonly ActorCode[]; readonly to: number } | null {
  const { doc, places } = setting;
  if (!/^\p{Lu}\p{Ll}/u.test(doc.word[at]!)) return null;
  for (let to = Math.min(limit, at + LONGEST); to > at; to--) {
    const codes = places[foldedPlace(doc.text.slice(doc.start[at], doc.end[to - 1]))];
    if (codes && (to > at + 1 || (doc.tag[at] === 'PROPN' && !isCommon(setting, doc.lower[at]!)))) return { codes: codes.split(' '), to };
  }
  return null;
}

/** Of several countries with a place of that name the one that the text names; where it names none of them, or all, the largest. */
function likeliest({ actors, dateline, headline }: Setting, codes: readonly ActorCode[]): ActorCode | null {
  if (codes.length === 1) return codes[0]!;
  const named = codes.filter((code) => code === dateline || code === headline || actors.some((actor) => actor.code === code));
  return (named.length === 1 ? named[0] : codes[0]) ?? null;
}

/** The country of the first city or province named in a phrase: "Karlsruhe prosecutors", "governor of Nineveh". Null where none is. */
export function seatIn(setting: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const place = placeAt(setting, k, to);
    // "Save Our Young": a word of a name.
    if (!place || (k > from && /^(?:PRON|DET|VERB)$/.test(setting.doc.tag[k - 1]!) && /^\p{Lu}/u.test(setting.doc.word[k - 1]!))) continue;
    // "Alexandria, Virginia": the state behind the city tells which one.
    const state = setting.doc.lower[place.to] === ',' ? placeAt(setting, place.to + 1, setting.doc.length) : null;
    const shared = state?.codes.find((code) => place.codes.includes(code));
    const code = shared ?? likeliest(setting, place.codes);
    return code !== null && isCountry(code) ? code : null;
  }
  return null;
}

/** Towns of those who are no country's: of the bodies that sit there, and of those who govern a part of Syria and of Iraq. */
export const OF_OTHERS = /^(?:geneva|new york|strasbourg|luxembourg|erbil|arbil|irbil)$/;
const DIVIDED: ReadonlySet<ActorCode> = new Set(['SY']);

/** "MOSUL - Two buses …": the country of the town, no capital, that a report was written from. Null where it does not say. */
export function reportedFrom(setting: Setting): ActorCode | null {
  const { doc } = setting;
  for (const { from, to } of doc.paragraphs.slice(0, DATELINE_WITHIN)) {
    if (!/^\p{Lu}{3}/u.test(doc.word[from]!)) continue;
    let end = from + 1;
    while (end < Math.min(to, from + LONGEST) && !isDateline(doc, from, end)) end++;
    if (!isDateline(doc, from, end) || OF_OTHERS.test(doc.lower.slice(from, end).join(' '))) continue;
    const codes = setting.places[foldedPlace(doc.text.slice(doc.start[from], doc.end[end - 1]))]?.split(' ');
    const code = codes ? likeliest(setting, codes) : null;
    return code !== null && isCountry(code) && !DIVIDED.has(code) ? code : null;
  }
  return null;
}
