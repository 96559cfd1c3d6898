import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import type { RoleKind } from './lexicon.js';
import { IS_PEER } from './peers.js';
import type { Setting } from './setting.js';
import { OF_PEOPLE } from './voluntary-name.js';

export const ENDS_HEAD = /^(?:for|of|to|in|at|from|on|with|who|whose|which|that|by|,|\(|—)$/;

/** The noun that names a role in a phrase. */
export interface Head {
  readonly at: number;
  readonly kind: RoleKind | 'institution';
  /** End of the part of the phrase before "for", "of", … */
  readonly segment: number;
}

/** "security service", "prosecutor's office": an organisation's noun at `at` that is an organ of the state by the word before it. */
export function isOrgan({ doc, roles }: Pick<Setting, 'doc' | 'roles'>, at: number): boolean {
  const before = doc.lower[at - 1] === "'s" ? at - 2 : at - 1;
  const ofGeneral = before === at - 2 && doc.lower[before] === 'general';
  return (
    roles.organisations.has(doc.lower[at]!) && !OF_PEOPLE.has(doc.lower[at]!) && (ofGeneral || roles.organs.has(doc.lower[before] ?? ''))
  );
}

const OF_STATE = oneOf('committee|council|bureau|agency|service|directorate|office|authority|commission|command|guard');

/** "Committee for National Security", "Bureau of Judicial Investigation": the noun at `at` and what it is for make an organ of the state. */
export function isOrganFor({ doc }: Pick<Setting, 'doc'>, at: number): boolean {
  if (!OF_STATE.has(doc.lower[at]!) || !/^(?:of|for)$/.test(doc.lower[at + 1] ?? '')) return false;
  const field = /^(?:national|state|public|internal|judicial|criminal|the)$/.test(doc.lower[at + 2] ?? '') ? at + 3 : at + 2;
  return FIELD.test(doc.lower[field] ?? '') || FIELD.test(doc.lower[at + 2] ?? '');
}
const FIELD =
  /^(?:security|investigations?|intelligence|counter-?terrorism|migration|immigration|citizenship|borders?|defen[cs]e|prisons?|interior|internal|religious|religions?|social|family|labou?r|employment|emergenc(?:y|ies))$/;

/** "diplomatic source", "source close to the minister": an official who is not named. */
function isOfficialSource({ doc, roles, actorAt }: Pick<Setting, 'doc' | 'roles' | 'actorAt'>, at: number, to: number): boolean {
  if (doc.lower[at] !== 'sources' && doc.lower[at] !== 'source') return false;
  if (OFFICIAL.test(doc.lower[at - 1] ?? '') || actorAt.get(at - 1)?.naming === 'government') return true;
  if (!/^(?:close|in|at|within|inside|from)$/.test(doc.lower[at + 1] ?? '')) return false;
  for (let k = at + 2; k < to; k++)
    if (roles.heads.get(doc.lower[k]!) === 'state' || roles.institutions.has(doc.lower[k]!) || actorAt.get(k)?.naming === 'government')
      return true;
  return false;
}
const OFFICIAL =
  /^(?:diplomatic|judicial|cabinet|government|governmental|official|military|police|security|enforcement|forces|intelligence|ministerial|ministry|presidential|court|prosecution)$/;

/** "attorney Ann Kest" pleads for somebody; "the US attorney", "the attorney general" for a state. */
const isPrivateAttorney = (doc: TextDocument, at: number): boolean =>
  (doc.lower[at] === 'attorneys' || doc.lower[at] === 'attorney') &&
  doc.lower[at + 1] !== 'general' &&
  !/^(?:us|u\.s\.|u\.s|district|state|states|assistant|county|prosecuting)$/.test(doc.lower[at - 1] ?? '');

/** "security chief", "public safety critic": heads that a field of government before them makes offices. */
const isOfField = (doc: TextDocument, at: number): boolean =>
  ((doc.lower[at] === 'chiefs' || doc.lower[at] === 'chief') && COMMANDED.test(doc.lower[at - 1] ?? '')) ||
  ((doc.lower[at] === 'critics' || doc.lower[at] === 'critic') && SHADOWED.test(doc.lower[at - 1] ?? ''));
const COMMANDED =
  /^(?:security|police|army|military|navy|intelligence|defen[cs]e|interior|migration|immigration|border|prisons?|counter-?terrorism|terrorism)$/;
const SHADOWED = /^(?:affairs|safety|immigration|defen[cs]e|justice|security)$/;

/** "a presidential adviser", "an adviser to the Norwegian prime minister": whoever advises an office of a state speaks for it. */
function isAdviserOfState({ doc }: Pick<Setting, 'doc'>, at: number, to: number): boolean {
  if (!/^advis[eo]rs?$/.test(doc.lower[at]!)) return false;
  if (/^(?:presidential|government|governmental|ministerial)$/.test(doc.lower[at - 1] ?? '')) return true;
  if (doc.lower[at + 1] !== 'to' || !/^(?:the|an?)$/.test(doc.lower[at + 2] ?? '')) return false;
  for (let k = at + 3; k < to && /^(?:NOUN|PROPN|ADJ)$/.test(doc.tag[k]!); k++)
    if (/^(?:president|minister|chancellor|premier|king|emir|government|ministry|presidency)$/.test(doc.lower[k]!))
      return doc.lower[k + 1] !== "'s";
  return false;
}

/** The last role noun before the first preposition: "adviser" in "the president's adviser on Syria". */
export function headOf(setting: Setting, { from, to }: TokenRange): Head | null {
  const { doc, roles, actorAt } = setting;
  let at = -1;
  let kind: RoleKind | 'institution' = 'state';
  for (let k = from; k < to; k++) {
    const lower = doc.lower[k]!;
    if (at >= 0 && ENDS_HEAD.test(lower)) return { at, kind, segment: k };
    // "The Kestland Justice Network"
    if (k + 1 < to && OF_PEOPLE.has(doc.lower[k + 1]!) && beginsWithCapital(doc.word[k + 1]!)) continue;
    const office = (roles.institutions.has(lower) && doc.lower[k + 1] !== '-') || isOrgan({ doc, roles }, k);
    const found = roles.heads.get(lower) ?? (office ? 'institution' : undefined);
    if (!found) continue;
    at = k;
    if (isPrivateAttorney(doc, k)) kind = 'private';
    else if (isOfficialSource(setting, k, to) || isOfField(doc, k) || isAdviserOfState(setting, k, to)) kind = 'state';
    else if (IS_PEER.test(lower) && actorAt.get(k - 1)?.naming === 'demonym') kind = 'state';
    else
      kind =
        (lower === 'representatives' || lower === 'representative') && /^(?:special|permanent)$/.test(doc.lower[k - 1] ?? '')
          ? 'state'
          : found;
  }
  return at < 0 ? null : { at, kind, segment: to };
}
