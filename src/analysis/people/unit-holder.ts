import type { TokenRange } from '../text/document.js';
import { endsField } from './fields.js';
import type { Setting } from './setting.js';
import { titleStart } from './titles.js';

/** How far before the name of a unit the office stands that is of it, in tokens. */
const REACH = 16;
const LINKS = /^(?:of|for|on|in|under|at)$/;

/** Where the office begins that is of the unit at `at`: "deputy head of the police's 5th"; -1 where none is. */
function officeOf({ doc, roles }: Setting, at: number): number {
  for (let k = at - 1; k > 0 && at - k < REACH; k--) {
    if (/^[,:;"]$/.test(doc.lower[k]!) || /^(?:AUX|VERB)$/.test(doc.tag[k]!)) return -1;
    if (LINKS.test(doc.lower[k]!) && roles.isHead.at(doc, k - 1)) return roles.heads.get(doc.lower[k - 1]!) === 'private' ? -1 : k;
  }
  return -1;
}

/** "Command" + "Ann Kest", "Children's Rights" + "Ann Kest", "Service (CSS)" + "Ann Kest": where the name begins at the end of a unit or a field; -1 where none does. */
function nameStart(setting: Setting, { from, to }: TokenRange): number {
  const { doc, roles, actorAt } = setting;
  const before = doc.lower[from - 1] ?? '';
  const behind = before === ')' || actorAt.has(from - 1) || endsField(setting, from - 1);
  for (let k = behind ? from : from + 1; k <= to - 2; k++) if (roles.given.has(doc.lower[k]!)) return isOther(setting, k - 1) ? -1 : k;
  // "Pieter-Kest Dorn"
  const first = doc.lower[to - 3] === '-' && to - 4 >= from ? to - 4 : to - 2;
  const ends = first >= from && (doc.tag[to] === 'VERB' || doc.tag[to] === 'AUX');
  const isField = first > from ? endsField(setting, first - 1) : behind && before !== ')';
  return ends && isField && !isOther(setting, first - 1) && !endsField(setting, first) && !endsField(setting, first + 1) ? first : -1;
}

/** "the spokesman for Home Affairs Minister Ann Kest", "a son of Abu Bilal Kest": the name is another's, or begins before. */
const isOther = ({ doc, roles }: Setting, before: number): boolean =>
  (roles.isHead.at(doc, before) && !roles.isOffice.at(doc, before)) ||
  roles.particles.has(doc.lower[before]!) ||
  roles.honorifics.has(doc.lower[before]!);

/** "head of the police's Main Directorate Ann Kest told": the name right behind the unit or the field that somebody holds an office of, with the office; null for other runs. */
export function holderOfUnit(setting: Setting, range: TokenRange, floor: number): (TokenRange & { readonly title: TokenRange }) | null {
  const first = nameStart(setting, range);
  const office = first < 0 ? -1 : officeOf(setting, range.from);
  return office < floor ? null : { from: first, to: range.to, title: { from: titleStart(setting, office, floor), to: first } };
}

/** "Ministry of National Security" before "Ann Kest": where the field of an office ends and the name of its holder begins. */
export function beforeHolder(setting: Setting, from: number, to: number): number {
  const { doc, roles, actorAt } = setting;
  // "Committee on Security of Freedonia" before "Ann Kest".
  const state = actorAt.get(from);
  let field = to - 1;
  if (state?.naming === 'name') field = state.to - 1;
  else while (field >= from && !roles.portfolios.has(doc.lower[field]!)) field--;
  for (let k = Math.max(from, field) + 1; k < to - 1; k++) if (roles.given.has(doc.lower[k]!)) return k;
  const ofOrganisation = doc.lower.slice(field + 1, to).some((word) => roles.organisations.has(word) || roles.institutions.has(word));
  return field < from || to - field <= 2 || ofOrganisation ? to : field + 1;
}
