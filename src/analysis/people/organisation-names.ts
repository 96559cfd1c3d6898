import { isOfCitizens } from '../actors/citizens.js';
import { beginsWithCapital, initialsOf } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { type Setting, textOf } from './setting.js';

const PURPOSE = oneOf('for|without|against');

const BEFORE_SRI = wordKind(/^(?:tan|datuk|dato|puan)$/);
const SRI = wordKind(/^se?ri$/);

/** "Mr", "Datuk", and both words of "Tan Sri", "Datuk Seri": alone each of these may be a name. */
export function isHonorific({ doc, roles }: Setting, k: number): boolean {
  if (roles.honorifics.has(doc.lower[k] ?? '')) return true;
  return SRI.at(doc, k) ? BEFORE_SRI.at(doc, k - 1) : BEFORE_SRI.at(doc, k) && SRI.at(doc, k + 1);
}

/** "Children First Now (CFN)": a name with its own letters behind it. */
export function isShortened({ doc, actorAt }: Setting, from: number, to: number): boolean {
  if (actorAt.has(from) || doc.lower[to] !== '(' || doc.lower[to + 2] !== ')' || to - from < 2) return false;
  return doc.word[to + 1] === initialsOf(textOf(doc, from, to));
}

export function isOrganisation(setting: Setting, from: number, to: number): boolean {
  const { doc, roles } = setting;
  if (isHonorific(setting, from - 1)) return false;
  for (let k = from; k < to; k++) if (roles.isOffice.at(doc, k)) return true;
  return to - from === 1 && /^\p{Lu}{2,}$/u.test(doc.word[from]!) && !roles.heads.has(doc.lower[from]!);
}

/** ", a monitoring group,": what follows the name says that it is an organisation's. */
export function isDescribedAsOrganisation({ doc, roles }: Setting, at: number, limit: number): boolean {
  if (doc.lower[at] !== ',' || !/^(?:an?|the)$/.test(doc.lower[at + 1] ?? '')) return false;
  let k = at + 2;
  const goesOn = (n: number): boolean =>
    n < limit &&
    (doc.tag[n] === 'ADJ' ||
      doc.tag[n] === 'NOUN' ||
      doc.tag[n] === 'PROPN' ||
      doc.lower[n] === '-' ||
      roles.organisations.has(doc.lower[n]!));
  while (goesOn(k)) k++;
  const noun = doc.lower[k - 1]!;
  // "According to Kest, the group went home": another clause.
  if (doc.tag[k] === 'VERB' || doc.tag[k] === 'AUX' || doc.lower[k] === "'s") return false;
  // "Ann Kest, the Council of Europe's commissioner": whose office it is.
  for (let n = k; n < Math.min(limit, k + OWNER) && doc.lower[n] !== ','; n++) if (doc.lower[n] === "'s") return false;
  return k > at + 2 && !roles.heads.has(noun) && roles.organisations.has(noun);
}

/** How far behind "the Council" its "of Europe's" reaches. */
const OWNER = 4;

/** "the medical charity" before a name, "a Yazidi organisation," before one: what it is. */
export function isCalledOrganisation({ doc, roles }: Setting, from: number): boolean {
  const noun =
    doc.lower[from - 1] === ',' &&
    doc.lower.slice(Math.max(0, from - CALLED), Math.max(0, from - 2)).some((word) => word === 'an' || word === 'a')
      ? from - 2
      : from - 1;
  return roles.organisations.has(doc.lower[noun] ?? '') && /^\p{Ll}/u.test(doc.word[noun]!);
}
/** How far before a name and its comma the phrase begins. */
const CALLED = 6;

/** "the newspaper" before a name: it is no person's. */
export const isCalledMedium = ({ doc, roles }: Setting, from: number): boolean =>
  roles.media.has(doc.lower[from - 1] ?? '') && /^\p{Ll}/u.test(doc.word[from - 1]!) && doc.tag[from - 1] !== 'VERB';

const NEWSPAPER =
  /^(?:advertiser|argus|bulletin|chronicle|courier|dispatch|echo|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|mail|mirror|news|observer|post|record|review|sentinel|standard|star|sun|telegraph|times|tribune)$/;
const NEWSPAPER_OF = /^(?:daily|sunday|evening|weekly|morning)$/;

/** "told the Lund Courier", "the Daily Kest": a paper by its name. */
export const isNewspaper = ({ doc }: Setting, from: number, to: number): boolean =>
  doc.lower[from - 1] === 'the' && to - from > 1 && (NEWSPAPER.test(doc.lower[to - 1]!) || NEWSPAPER_OF.test(doc.lower[from]!));

/** What those come together for who take it as their name. */
const CAUSE =
  /^(?:children|minors|women|mothers|families|victims|survivors|refugees|prisoners|detainees|rights|justice|peace|freedom|liberty|humanity|human|life|hope|return|change|democracy|dignity|equality|truth|accountability|reconciliation|all|borders)$/;

/** "Lantern for Children", "Mothers without Borders", "Friends of Freedonia": where the name ends that goes on behind the capitals from `from` to `to` with what it is for; `to` where it does not. */
export function causeEnd(setting: Setting, from: number, to: number, limit: number): number {
  const { doc, roles, actorAt } = setting;
  if (isOfCitizens(doc, to + 1)) {
    let end = to + 1;
    while (end < limit && beginsWithCapital(doc.word[end])) end++;
    return end > to + 1 ? end : to;
  }
  if (to + 1 >= limit || !PURPOSE.has(doc.lower[to]!) || isOrganisation(setting, from, to)) return to;
  let cause = to + 1;
  while (cause < limit && /^\p{Lu}/u.test(doc.word[cause]!) && !CAUSE.test(doc.lower[cause]!) && cause - to < LONGEST_CAUSE) cause++;
  if (cause >= limit || !CAUSE.test(doc.lower[cause]!) || !/^\p{Lu}/u.test(doc.word[cause]!)) return to;
  // "Minister for Women", "Ann Kest for Children": an office, and somebody of that name.
  for (let k = from; k < to; k++) {
    const kind = roles.heads.get(doc.lower[k]!);
    if (actorAt.has(k) || roles.given.has(doc.lower[k]!) || roles.honorifics.has(doc.lower[k]!) || (kind && kind !== 'private')) return to;
  }
  let end = cause + 1;
  while (end < limit && /^\p{Lu}/u.test(doc.word[end]!) && !actorAt.has(end)) end++;
  return end;
}
/** Tokens from "for" to the cause ("for Yazidi Women"). */
const LONGEST_CAUSE = 3;
