import { type ActorCode, isCountry } from '../../domain/actor.js';
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
    if (!place) continue;
    // "Alexandria, Virginia": the state behind the city tells which one.
    const state = setting.doc.lower[place.to] === ',' ? placeAt(setting, place.to + 1, setting.doc.length) : null;
    const shared = state?.codes.find((code) => place.codes.includes(code));
    const code = shared ?? likeliest(setting, place.codes);
    return code !== null && isCountry(code) ? code : null;
  }
  return null;
}
