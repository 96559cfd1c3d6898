import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { endsField } from './fields.js';
import type { Setting } from './setting.js';

const LINKS = oneOf('for|of|to|in|and|the|,');

const LONGEST_TITLE = 16;
const LONGEST_BRACKETS = 5;
const RANK =
  /^(?:(?:gen|col|lt|maj|capt|brig|adm|cmdr|sgt)\.?|(?:comr|insp)\.|general|colonel|captain|major|lieutenant|admiral|brigadier|commodore|sergeant)$/;

const OPENS_CLAUSE = oneOf('when|while|after|before|as|since|once|if|although|though|because|until');

const isHead = ({ doc, roles }: Setting, i: number): boolean => roles.heads.has(doc.lower[i]!);

/** "Gen.", "Brigadier", "Commissioner Gen.": a rank, behind which the office may stand ("Minister for Legal Affairs Gen. Kest"). */
const isRank = ({ doc }: Setting, k: number): boolean =>
  RANK.test(doc.lower[k]!) ||
  (/^(?:commissioner|inspector|police|brigadier|major|lieutenant)$/.test(doc.lower[k]!) && RANK.test(doc.lower[k + 1] ?? ''));

/** Where the short brackets open that close at `at`; -1 where they do not. */
function openingBefore(lower: readonly string[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - LONGEST_BRACKETS); k--) if (lower[k] === '(') return k;
  return -1;
}

/** "Justice and" Security Minister, "Immigration," Citizenship and Social Affairs Minister: at `at`, one more field of the same office is joined. */
function isJoined(setting: Setting, at: number, floor: number): boolean {
  const { doc } = setting;
  const listed = doc.lower[at] === ',' && doc.lower[at + 2] === 'and';
  if ((doc.lower[at] !== 'and' && !listed) || at - 1 < floor || !endsField(setting, at - 1)) return false;
  // "Employment and Social Affairs"
  if (!endsField(setting, at + 1) && !endsField(setting, at + 2)) return false;
  return beginsWithCapital(doc.word[at - 1]!) === beginsWithCapital(doc.word[at + 1]!) && !isTwo(setting, at - 2);
}

/** "the ministry of justice and Security Minister Kest" are two, unlike "the Ministry of Justice and Security spokesman". */
const isTwo = ({ doc, roles }: Setting, at: number): boolean =>
  /^(?:of|for|on)$/.test(doc.lower[at] ?? '') && !(roles.institutions.has(doc.lower[at - 1]!) && beginsWithCapital(doc.word[at - 1]!));

/** "Ministry of" Justice spokesman Kest, "Department of" Foreign Affairs spokeswoman Kest: whose office it is. */
const isOfMinistry = ({ doc, roles }: Setting, at: number, floor: number): boolean =>
  doc.lower[at] === 'of' && at > floor && roles.institutions.has(doc.lower[at - 1]!) && beginsWithCapital(doc.word[at - 1]!);

/** "(FMA)" right behind a name. */
const isAcronym = ({ doc }: Setting, open: number, close: number): boolean =>
  close - open === 2 && /^\p{Lu}{2,}$/u.test(doc.word[open + 1]!);

/** First token of the title that ends before `to`: back over its nouns, adjectives, countries and "of", "for". */
export function titleStart(setting: Setting, to: number, floor: number): number {
  const { doc, roles, actorAt } = setting;
  let from = to;
  let head = false;
  let rank = to;
  let portfolios = true;
  for (let k = to - 1; k >= floor && to - k < LONGEST_TITLE; k--) {
    const lower = doc.lower[k]!;
    const tag = doc.tag[k]!;
    // "(ret.)" between the office and the rank, "deputy director (borders) Kest", "Border Division (B2) director Kest".
    const open = lower === ')' ? openingBefore(doc.lower, k) : -1;
    if (
      open > floor &&
      (rank < to || isHead(setting, open - 1) || (head && (roles.organisations.has(doc.lower[open - 1]!) || isAcronym(setting, open, k))))
    ) {
      k = open;
      continue;
    }
    // "commander-in-chief"
    if (lower === 'in' && doc.lower[k - 1] === '-' && doc.lower[k + 1] === '-') continue;
    if (LINKS.has(lower)) {
      // "its head, Gen. Kest": the rank alone.
      if (k === to - 1 || (lower === ',' && rank < to && !head)) break;
      if (head && (isJoined(setting, k, floor) || isOfMinistry(setting, k, floor))) continue;
      if (head && !(portfolios && /^(?:for|of)$/.test(lower) && k > floor && (isHead(setting, k - 1) || doc.lower[k - 1] === 'large')))
        break;
      continue;
    }
    // "When Justice Minister Kest spoke".
    if (k < to - 1 && OPENS_CLAUSE.has(lower)) break;
    const word =
      isHead(setting, k) ||
      roles.portfolios.has(lower) ||
      actorAt.has(k) ||
      tag === 'ADJ' ||
      tag === 'NOUN' ||
      beginsWithCapital(doc.word[k]!) ||
      lower === "'s" ||
      (lower === "'" && /s$/.test(doc.lower[k - 1] ?? '')) ||
      lower === '-' ||
      // "under-secretary"
      (doc.lower[k + 1] === '-' && doc.start[k + 1] === doc.end[k] && k + 1 < to) ||
      (doc.lower[k - 1] === '-' && doc.lower[k + 1] === '-');
    if (!word || tag === 'CCONJ' || tag === 'SCONJ' || doc.quotationOf[k]! >= 0) break;
    if (
      !head &&
      (isRank(setting, k) || (rank === k + 1 && (roles.past.has(lower) || lower === 'navy' || lower === 'army' || lower === 'marine')))
    )
      rank = k;
    else {
      if (isHead(setting, k)) head = true;
      portfolios &&= roles.portfolios.has(lower);
    }
    from = k;
  }
  return head ? from : rank;
}
