import { isCountry } from '../../domain/actor.js';
import type { Authority } from '../../domain/stance.js';
import type { Speaker } from '../../domain/statement.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { remembered } from '../text/remembered.js';
import { wordKind } from '../text/word-kinds.js';
import { isOutsidePhrase, outsiders } from './outsiders.js';

const HEAD = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|taoiseach|pm|head of (?:state|government))\b/i;
const MINISTER =
  /\b(?:minister|ministers|secretary of state|(?:home|foreign|defen[cs]e|justice|interior|health) secretary|attorney[- ]general|national security adviser)\b/i;
const NOT_HEAD =
  /\b(?:advis[eo]r|aide|vice|deputy|former|ex|ministry|spokes\w+|office|court|commission|council|administration|committee|party)\b/i;
const NOT_MINISTER = /\b(?:ministry|former|ex|shadow|spokes\w+|opposition)\b/i;
/** People whose words bind no government, by the words of their roles. */
const OUTSIDER = [
  ...outsiders([
    'court',
    'lawyer',
    'politician',
    'scholar',
    'advocate',
    'press',
    'clergy',
    'former',
    'mayor',
    'elder',
    'kin',
    'kinsfolk',
    'captive',
  ]),
].filter((word) => word !== 'attorney');
const UNOFFICIAL = new RegExp(
  String.raw`\b(?:${OUTSIDER.join('|')}|attorney(?![- ]general)|representative for|far-right|parliamentary group|fellow at|resident(?! (?:co-?ordinator|representative))|rapporteur|(?:minister|secretary|president|chancellor|premier) until|coalition partner(?!s)|scottish|welsh|flemish|walloon|catalan|bavarian?|ombuds\w+|reviewers?|legal(?: affairs| policy)? spokes\w+|(?:foreign|domestic|security|home|interior|migration|defen[cs]e) policy spokes\w+|backbench\w*|director of (?!.*intelligence))\b`,
  'i',
);
const OFFICE =
  /\b(?:minister|taoiseach|ministry|president|chancellor|premier|government|cabinet|official|officials|spokes\w+|ambassador|chargé|consul|envoy|secretary|under-?secretary|department|directorate|commissioner|authority|authorities|administration|prosecutor|police|general|admiral|colonel|brigadier|captain|inspector|commander|adviser|advisor|aide|chief|head of|council|co-?ordinator|commission|office|service|agency|state|king|queen|emir|leader of the government|representative|governor|prefect|wali|pm|delegation|parliament|diplomat|diplomats|communiqué|army|military|command|officer|(?:co-)?chair(?:man|woman|person)?|countries|governments|committee|counterpart)(?![\p{L}])/iu;

/** The words of a role in lower case, without the sign of whose it is. */
export const wordsOf = (role: string): string[] => role.toLowerCase().match(/\p{L}[\p{L}.-]*/gu) ?? [];

/** "Labour's security spokeswoman": whoever speaks for a party speaks for no government. */
const FOR_PARTY =
  /(?:^|\s)(?:labou?r|tor(?:y|ies)|lib(?:eral)? dem(?:ocrat)?s?|greens?|social democrats?|christian democrats?|centre|democrats?|republicans?)(?:['’]s?)? (?:\p{L}+ ){0,3}(?:spokes\p{L}+|whip)/iu;
/** "spokeswoman of the Greens". */
const OF_PARTY =
  /\bspokes\p{L}+ (?:on [\p{L} ]+ )?(?:of|for|from|with) (?:the )?(?:\p{L}+[ -]){0,3}(?:democrats|greens|moderates|conservatives|liberals|socialists|centrists|progressives|nationalists|populists|republicans|tories|labou?r|(?:left|right|red|green)(?: alliance| bloc)?)\s*$/iu;
/** "the People's Alliance spokesman", "leader of the Freedom Movement": names of parties that do not say so. */
const PARTY_NAME =
  "(?:people['’]s|democratic|freedom|progress|progressive|patriotic|civic|centre|christian) (?:alliance|front|movement|union|list|league|rally|bloc|alternative)";
const OF_NAMED_PARTY = new RegExp(
  String.raw`\b${PARTY_NAME}(?:['’]s?)? (?:\p{L}+ ){0,3}(?:spokes\p{L}+|leader|chair\p{L}*|whip)|\b(?:spokes\p{L}+|leader|chair\p{L}*|whip) (?:of|for|from) the (?:\p{L}+ ){0,2}${PARTY_NAME}`,
  'iu',
);
/** "the justice spokesman": a ministry's is called by the ministry; in capital letters the field may be one. */
const OF_FIELD =
  /\b(?:justice|migration|immigration|integration|asylum|citizenship|home affairs|legal affairs|foreign affairs)(?: and [\p{L} ]+)? spokes\p{L}+/u;
const OF_OFFICE =
  /\b(?:ministr|minister|department|government|office|presiden|agency|service|administration|embassy|bureau|commission|cabinet)/i;
const isPartys = remembered((words) => OF_PARTY.test(words) || (OF_FIELD.test(words) && !OF_OFFICE.test(words)));

/** "the Ministry of Family Affairs", "the State Committee for Women": what an organ of state sees to is not who it is. */
const SEES_TO =
  /\b((?:ministry|department|(?:state|national|federal|government) (?:committee|commission|agency|service|council|office|bureau)) (?:of|for|on)) [\p{L} ]+/giu;
const isOutsider = remembered((words) => {
  const shown = words.replace(SEES_TO, '$1');
  return UNOFFICIAL.test(shown) || FOR_PARTY.test(words) || OF_NAMED_PARTY.test(words) || isOutsidePhrase(wordsOf(shown));
});

const holdsOffice = remembered((words) => OFFICE.test(words));

/** Who has an office no longer, or not yet: "the previous government", "then-president", "her predecessor", "the minister-designate". */
const FORMER =
  /\bsuccessive governments\b|\b(?:earlier|previous|former|old) (?:\p{L}+ ){0,2}policy\b|\b(?:(?:former|ex|previous|incoming) ?-? ?(?:\p{L}+ ){0,2}|last |then ?-? ?(?!the |an? |his |her |its |their )(?:\p{L}+ ){0,2})(?:government|cabinet|coalition|minister|secretary|president|chancellor|premier|administration)\b|\b(?:government|cabinet|coalition|minister|president|chancellor|premier)s? (?:of|at) (?:the|that) time\b|\bpredecessors?\b|\b(?:minister|secretary|president|chancellor|premier|government) ?-? ?(?:designate|elect)\b/iu;
export const isFormer = remembered((words) => FORMER.test(words));

/** Is it the role of somebody in office, whatever their country? */
export const isOfficialRole = (role: string): boolean => holdsOffice(role) && !isOutsider(role);

/** Offices that every state has one of, so that the text's country is meant when none is named. */
const STATE =
  /\b(?:(?:foreign|interior|justice|defen[cs]e|security|immigration|migration|home affairs|home|health|foreign affairs) (?:minister|ministry|secretary|office|department)|prime minister|premier|president|chancellor|king|taoiseach|government|cabinet)\b/i;
const isOfState = remembered((words) => STATE.test(words));
export const isOfficeOfState = (role: string): boolean => isOfState(role) && !isOutsider(role);

/** Does the name itself tell of no office ("the People's Party", "a court")? */
export const isUnofficialName = (name: string): boolean => isOutsider(name);

/** Experts whom the United Nations send, with a mandate: no government's. */
const MANDATED = /\brapporteurs?\b|\b(?:un|u\.n\.|united nations|independent)(?: \p{L}+){0,2} experts?\b/iu;

/** Does this speaker speak for a government or body, so that the words can be its stance? */
export function speaksOfficially(speaker: Speaker | null): boolean {
  if (!speaker || speaker.country === null) return false;
  const words = speaker.role ?? speaker.name ?? '';
  // "the charity's secretary general in Denmark"; that of the United Nations speaks for them.
  if (isCountry(speaker.country) && /\bsecretary[- ]general\b/i.test(words) && !/\b(?:ministry|government|cabinet|council)\b/i.test(words))
    return false;
  if (isCountry(speaker.country) && isPartys(words)) return false;
  if (speaker.country === 'UN' && MANDATED.test(words)) return true;
  if (isOutsider(words)) return /\b(?:ruling|governing) party\b/i.test(words);
  return speaker.role === null || holdsOffice(words) || speaker.name === null;
}

/** Every head of state or government and every minister is called by one of these. */
const RANK = wordKind(/\b(?:president|premier|chancellor|king|queen|emir|taoiseach|pm|head|ministers?|secretary|attorney|adviser)\b/);

/** The authority that a subject gives whose country is known (see {@link authorityOf}). */
export function authorityAt(doc: TextDocument, { from, to }: TokenRange): Authority {
  const last = Math.max(from, to - 1);
  for (let k = from; k <= last; k++) if (RANK.at(doc, k)) return authorityOf(doc.text.slice(doc.start[from], doc.end[last]), true);
  return 'named_official';
}

/** The authority that a role or a subject as written gives: "French officials" unnamed, "the cabinet" named. */
export function authorityOf(words: string, named: boolean): Authority {
  if (HEAD.test(words) && !NOT_HEAD.test(words)) return 'head';
  if (MINISTER.test(words) && !NOT_MINISTER.test(words)) return 'minister';
  if (!named && /\b(?:officials?|sources?|diplomats?|officers?|spokes\w+|adviser|advisor)\b/i.test(words)) return 'unnamed_official';
  return 'named_official';
}
