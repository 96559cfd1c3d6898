import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { Setting } from './setting.js';

const DETERMINERS = oneOf('the|an?|his|her|their|its');

/** Offices that one person holds: their holder is another than whoever speaks of them. */
const OFFICE_OF_ONE = wordKind(
  /^(?:president|premier|chancellor|minister|secretary|ambassador|king|emir|envoy|commissioner|consul|prosecutor|spokes(?:man|woman|person))$/,
);
const LONGEST_TITLE = 5;

/** "the Dutch foreign minister", "Iraq's prime minister": the noun of the office behind a country; -1 for none. */
function officeBehind(doc: TextDocument, { to }: ActorMention): number {
  for (let k = to; k < Math.min(doc.length, to + LONGEST_TITLE); k++) {
    if (OFFICE_OF_ONE.at(doc, k)) return k;
    if (doc.lower[k] !== "'s" && doc.tag[k] !== 'NOUN' && doc.tag[k] !== 'ADJ' && doc.tag[k] !== 'PROPN') return -1;
  }
  return -1;
}

/** "the Danish interior ministry", "the Swedish Migration Agency". */
function isHouseBehind(setting: Setting, { to }: ActorMention): boolean {
  const { doc, roles } = setting;
  for (let k = to; k < Math.min(doc.length, to + LONGEST_TITLE); k++) {
    if (
      (roles.institutions.has(doc.lower[k]!) && !/^courts?$/.test(doc.lower[k]!)) ||
      (roles.organisations.has(doc.lower[k]!) && beginsWithCapital(doc.word[k]))
    )
      return true;
    if (doc.tag[k] !== 'NOUN' && doc.tag[k] !== 'ADJ' && doc.tag[k] !== 'PROPN') return false;
  }
  return false;
}

const SPEECH = /^(?:said|says|added|adds|insisted|confirmed|claimed|stressed|revealed|noted|explained|wrote)$/;
const TELLS = /^(?:told|tells|telling)$/;
/** Farthest that the verb of "told reporters on Monday that" stands before what is said, in tokens. */
const TOLD_WITHIN = 8;

/** "the foreign secretary said (that)", "she told MPs that": the verb whose words begin at `first`; -1 where none do. */
function verbOfWords({ lower, tag, sentences, sentenceOf }: TextDocument, first: number): number {
  const { from } = sentences[sentenceOf[first]!]!;
  if (lower[first - 1] !== 'that') return first - 1 > from && SPEECH.test(lower[first - 1]!) ? first - 1 : -1;
  for (let k = first - 2; k > Math.max(from, first - 2 - TOLD_WITHIN); k--) {
    if (SPEECH.test(lower[k]!) || TELLS.test(lower[k]!)) return k;
    if (tag[k] === 'VERB' || tag[k] === 'AUX') return -1;
  }
  return -1;
}

/** Does whoever holds an office say what begins behind `verb`? */
function isSaidInOffice({ doc, roles }: Setting, verb: number): boolean {
  const { from } = doc.sentences[doc.sentenceOf[verb]!]!;
  for (let k = from; k < verb; k++) if (roles.heads.get(doc.lower[k]!) === 'state') return true;
  return false;
}

/** "had told him", "has assured me": those who told whoever speaks are others. */
const TOLD_ME = wordKind(
  /^(?:told|tells|assured|promised|informed|asked|warned|thanked|urged|invited|given|offered|called|written|reminded)$/,
);
const ME = wordKind(/^(?:him|her|me|them|us)$/);
const TOLD_REACH = 6;
function toldTheSpeaker(doc: TextDocument, from: number): boolean {
  const end = Math.min(doc.length - 1, from + TOLD_REACH);
  for (let k = from; k < end && doc.lower[k] !== ','; k++)
    if (TOLD_ME.at(doc, k)) return ME.at(doc, k + (doc.lower[k + 1] === 'to' ? 2 : 1));
  return false;
}

const GOVERNS = /^(?:of|by|from|with|to|between)$/;
/** "would ask the Danish government", "thanked the Iraqi president": whom one in office deals with. */
const DEALS =
  /^(?:ask(?:ed|ing)?|urg(?:e|ed|ing)|thank(?:ed|ing)?|me(?:et|t)|invited?|inform(?:ed|ing)?|t(?:ell|old)|warn(?:ed|ing)?|call(?:ed)?|phoned?)$/;

/**
 * "The home secretary said the Dutch foreign minister had told her", "after a call with the Turkish president": is a country named only
 * for the office of somebody else than who speaks? It tells nothing of an office that is named without its country.
 */
export function isOthersOffice(setting: Setting, actor: ActorMention): boolean {
  const { doc } = setting;
  if (actor.naming === 'body') return false;
  // "The Germans told us nothing": who tells somebody is another.
  if (doc.quotationOf[actor.from]! >= 0) return toldTheSpeaker(doc, actor.to);
  const first = DETERMINERS.has(doc.lower[actor.from - 1] ?? '') ? actor.from - 1 : actor.from;
  const office = officeBehind(doc, actor);
  if (office >= 0 && GOVERNS.test(doc.lower[first - 1] ?? '')) return true;
  const house = actor.naming === 'demonym' && setting.roles.institutions.has(doc.lower[actor.to] ?? '');
  if ((office >= 0 || house) && DEALS.test(doc.lower[first - 1] ?? '') && isSaidInOffice(setting, first - 1)) return true;
  if (office < 0 && !house && !toldTheSpeaker(doc, actor.to)) return false;
  const verb = verbOfWords(doc, first);
  return verb > 0 && isSaidInOffice(setting, verb) && (office >= 0 || !house || toldTheSpeaker(doc, actor.to + 1));
}

/** So often at most is a country named that a text only comes to by the way. */
const BY_THE_WAY = 2;

/**
 * "Interior Minister Kest said more would follow. … The Danish foreign ministry said it knew": countries that a text names once or twice, an office
 * with its country first; where each is named first. An office without a country further above is not theirs, or it would have been told with it.
 */
export function namedByOffice(setting: Setting): ReadonlyMap<ActorCode, ActorMention> {
  const { doc, actors, headline, dateline } = setting;
  const all = new Map<ActorCode, ActorMention[]>();
  for (const actor of actors) {
    if (actor.naming === 'body' || actor.code === headline || actor.code === dateline || doc.furniture[doc.paragraphOf[actor.from]!])
      continue;
    const found = all.get(actor.code);
    if (!found) all.set(actor.code, [actor]);
    else if (found.length <= BY_THE_WAY) found.push(actor);
  }
  const out = new Map<ActorCode, ActorMention>();
  for (const [code, found] of all) {
    const [first] = found;
    if (
      found.length <= BY_THE_WAY &&
      (first!.naming === 'demonym' || doc.lower[first!.to] === "'s") &&
      (officeBehind(doc, first!) >= 0 || isHouseBehind(setting, first!))
    )
      out.set(code, first!);
  }
  return out;
}
