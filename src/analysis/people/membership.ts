import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { firstFrom, inside } from '../text/sorted.js';
import { groupBefore, groupNoun } from './group-before.js';
import { actorIn, GROUP } from './introduction.js';
import { type Around, ledBack } from './offices.js';
import { homeOfParty, tellsOfParty } from './party.js';
import { holdsAny, isLearned, isOrganisationNamed, type Role, readRole } from './role.js';
import { isOrgan, isOrganFor } from './role-head.js';
import { type Setting, textOf } from './setting.js';

/** The country or body that a phrase names as an office or organisation. */
export function bodyIn({ actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const actor = actorAt.get(k);
    if (actor && (actor.naming === 'body' || actor.naming === 'government')) return actor.code;
  }
  return null;
}

export const ORGANISATION: Omit<Role, 'code'> = { text: '', head: null, kind: 'organisation', past: false, gender: null };

/** "of the Canadian foreign ministry", "from the foreign ministry in Ottawa": an office of a state; null for anything else. */
function institutionOf({ setting, countries }: Around, { from, to }: TokenRange): Role | null {
  const phrase = { from: setting.doc.lower[from + 1] === 'the' ? from + 2 : from + 1, to };
  const role = readRole(setting, phrase);
  return role.kind === 'institution' ? { ...role, head: null, kind: 'state', code: role.code ?? countries.around(phrase) } : null;
}

/** "of the SDF", "of the opposition Free List": whom a name without a role belongs to. */
export function membership(around: Around, after: TokenRange): Role | null {
  const { setting, organisations, offices } = around;
  if (tellsOfParty(setting, after)) {
    const text = textOf(setting.doc, after.from, after.to).replace(/^(?:of|from|with) (?:the )?/, '');
    return { ...ORGANISATION, text, kind: 'state', code: homeOfParty(setting, after) };
  }
  const named = inside(organisations, after.from, after.to)[0];
  // "of its foreign relations department"
  const own = /^its$/.test(setting.doc.lower[after.from + 1] ?? '') ? around.countries.owner(after.from + 1) : null;
  const body = bodyIn(setting, after) ?? own;
  if (body === null && named && isLearned(setting, named)) return { ...ORGANISATION, text: named.name, kind: 'private', code: null };
  const studies = body === null && named !== undefined && holdsAny(setting.doc.lower, named, setting.roles.learned);
  if (studies) return { ...ORGANISATION, text: named.name, kind: 'private', code: null };
  const code = body ?? (named ? offices.codeOf(named) : null) ?? (isOrganisationNamed(setting, after) ? 'NGO' : null);
  return code === null ? institutionOf(around, after) : { ...ORGANISATION, code };
}

/** ", who heads the foreign department of the administration": whom the clause after a name makes it speak for. */
export function leadership(around: Around, clause: TokenRange): Role | null {
  const { setting, organisations, offices } = around;
  const { doc } = setting;
  if (tellsOfParty(setting, clause)) {
    const [, party] = /((?:\p{Lu}[\p{L}'’-]* )+party)\b/u.exec(textOf(doc, clause.from, clause.to)) ?? [];
    return { ...ORGANISATION, text: party ?? '', kind: 'state', code: null };
  }
  if (pleads(setting, clause)) return { ...ORGANISATION, kind: 'private', code: null };
  const named = inside(organisations, clause.from, clause.to)[0];
  const its = doc.lower.indexOf('its', clause.from);
  const owned = its >= 0 && its < clause.to ? around.countries.owner(its) : null;
  const code =
    actorIn(setting, clause) ?? owned ?? ledBack(around, clause) ?? houseIn(around, clause) ?? (named ? offices.codeOf(named) : null);
  if (code === null && leadsOffice(setting, clause)) return { ...ORGANISATION, kind: 'state', code: null };
  return code === null && !leadsSome(setting, clause) ? null : { ...ORGANISATION, code: code ?? 'NGO' };
}

/** "in charge of the camps at the administration", "responsible for detention in the foreign ministry": whom somebody speaks for who sees to something. */
export function inCharge(around: Around, { from, to }: TokenRange): Role {
  const { doc } = around.setting;
  let house = to - 1;
  while (house > from + 2 && !/^(?:at|in|within|for|from)$/.test(doc.lower[house]!)) house--;
  const phrase = { from: house, to };
  const code = house > from + 2 ? ledBack(around, phrase) : null;
  const role = code === null && house > from + 2 ? membership(around, phrase) : null;
  return { ...ORGANISATION, kind: role?.kind ?? ORGANISATION.kind, text: textOf(doc, from, to), code: code ?? role?.code ?? null };
}

/** "who represents the administration in Brussels": the house that the text named in full before; null for none. */
export function houseIn(around: Around, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const code = around.setting.doc.lower[k] === 'the' ? ledBack(around, { from: k, to }) : null;
    if (code) return code;
  }
  return null;
}

/** "who heads the state commission for women": an office of the state. */
function leadsOffice(setting: Setting, { from, to }: TokenRange): boolean {
  if (!/^(?:who)$/.test(setting.doc.lower[from]!)) return false;
  for (let k = from; k < to; k++) if (isOrgan(setting, k) || isOrganFor(setting, k)) return true;
  return false;
}

/** "who represents six French families": for people, as lawyers do, whatever their nationality. */
function pleads({ doc }: Setting, { from, to }: TokenRange): boolean {
  let represents = false;
  for (let k = from; k < to; k++) {
    if (/^(?:represents?|represented|defends?|defended)$/.test(doc.lower[k]!)) represents = true;
    else if (represents && PEOPLE.test(doc.lower[k]!)) return true;
  }
  return false;
}
const PEOPLE =
  /^(?:famil(?:y|ies)|clients?|wom[ae]n|m[ae]n|mothers?|fathers?|parents|child(?:ren)?|orphans|relatives|detainees?|prisoners|suspects?|victims?|survivors?|nationals|citizens|brothers?|sisters?|grandparents|defendants?|them|him|her)$/;

/** "who coordinates an association of relatives": one of no state, whose name the text does not tell. */
function leadsSome({ doc }: Setting, { from, to }: TokenRange): boolean {
  if (doc.lower[from] === 'whose') return GROUP.test(doc.lower[from + 1] ?? '');
  if (doc.lower[from] !== 'who') return false;
  for (let k = from; k < to; k++)
    if (/^(?:association|charity|network|collective|ngo|campaign|foundation)$/.test(doc.lower[k]!)) return true;
  return false;
}

export const AFFILIATED =
  /^(?:expert|analyst|researcher|scholar|scientist|professor|lecturer|author|co-author|campaigner|activist|defender|advocate|specialist|fellow|worker|volunteer|caseworker|coordinator|doctor|adviser|advisor)$/;

/** "analyst Ann Kest of the Institute for Order": whom an expert belongs to that is neither a university nor an office of a state. */
export function affiliation(around: Around, role: Role, { from, to }: TokenRange): ActorCode | null {
  if (role.kind !== 'private' || role.past || !AFFILIATED.test(role.head ?? '')) return null;
  const { setting, organisations, offices } = around;
  const body = bodyIn(setting, { from, to });
  if (body !== null && !isCountry(body)) return body;
  const group = groupNoun(setting, { from, to });
  if (group) return groupBefore(around, from, group);
  if (/author$/.test(role.head ?? '') && isOfPaper(setting, { from, to })) return issuerBefore(around, from);
  const named = inside(organisations, from, to)[0];
  if (!named || isLearned(setting, { from, to })) return null;
  // "the Lagos Institute" is no office of the state whose town it names.
  // Whoever studies speaks for nobody, a think-tank's analyst no more than a professor.
  return !holdsAny(setting.doc.lower, named, setting.roles.learned) && offices.codeOf(named) === 'NGO' ? 'NGO' : null;
}

/** "co-author of the report": of a paper that the text told of before. */
const isOfPaper = ({ doc, roles }: Setting, { from, to }: TokenRange): boolean =>
  roles.reports.has(doc.lower[to - 1]!) && doc.lower[to - 2] === 'the' && to - from > 2;

/** Whose paper it is: of the body or organisation that was named last before, none of those who teach. */
function issuerBefore(around: Around, at: number): ActorCode | null {
  const { setting, organisations } = around;
  const last = organisations[firstFrom(organisations, at) - 1];
  return last && holdsAny(setting.doc.lower, last, setting.roles.learned) ? null : groupBefore(around, at, 'charity');
}
