import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import type { NameMention } from './names.js';
import { homeOfParty } from './party.js';
import type { Role } from './role.js';
import { type Setting, textOf } from './setting.js';

const POLITICIAN = { head: 'politician', kind: 'state', past: false, gender: null } as const;
const LONGEST = 10;
/** Photographers and reporters stand in brackets too. */
const AGENCY = /^(?:AFP|AP|PA|DPA|EPA|ANSA|EFE|TASS|AAP|UPI|ANP|TT|NTB|APA|STT|BNS)$/;
/** Words of a text that tells of politics, without which an acronym behind a name may be anything. */
const POLITICS =
  /^(?:mps?|parliament|parliamentary|lawmakers?|opposition|party|ministers?|senators?|legislators?|bundestag|sabha|commons|congress|assembly)$/;

/** "(R-S.C.)", "(D., N.H.)", ", R-S.C.,": the parties of the United States, by their first letters. */
const AMERICAN = /^(?:\([RDI](?:-|\.?, )|, [RDI]-)\p{Lu}/u;

/** "Ann Kest (Lund North, SNP)", "Ann Kest (BJP)": the party, and the seat, of a politician behind the name; null where none stands there. */
export function partyInBrackets({ doc, roles, actorAt }: Setting, { to: open }: NameMention): Role | null {
  const comma = doc.lower[open] === ',' && /^[rdi](?:-|$)/.test(doc.lower[open + 1] ?? '');
  if (doc.lower[open] !== '(' && !comma) return null;
  if (AMERICAN.test(textOf(doc, open, open + LONGEST))) return { ...POLITICIAN, text: POLITICIAN.head, code: 'US' };
  if (comma) return null;
  let party = false;
  let close = open + 1;
  for (; close <= open + LONGEST && doc.lower[close] !== ')'; close++) {
    if (actorAt.has(close) || !/^(?:\p{Lu}|and$|of$|the$|[,&–-]$)/u.test(doc.word[close] ?? '')) return null;
    const word = doc.word[close]!;
    party ||= roles.parties.has(doc.lower[close]!) || roles.partyNames.has(word) || (/^\p{Lu}{2,6}$/u.test(word) && !AGENCY.test(word));
  }
  if (doc.lower[close] !== ')' || !party || !doc.lower.some((word) => POLITICS.test(word))) return null;
  const text = `politician (${textOf(doc, open + 1, close)})`;
  return { ...POLITICIAN, text, code: homeOfParty({ doc, roles }, { from: open, to: close }) };
}

/** ", a Social Democrat," ", a Green,": a member of a party by what follows the name; null for other descriptions. */
export function partyMember({ doc }: Setting, { from, to }: TokenRange): Role | null {
  if (!/^an?$/.test(doc.lower[from]!) || !MEMBER.test(doc.lower[to - 1]!) || !beginsWithCapital(doc.word[to - 1])) return null;
  return { ...POLITICIAN, head: null, text: textOf(doc, from + 1, to), code: null };
}
const MEMBER = /^(?:democrat|liberal|conservative|green|socialist|republican|centrist)$/;

/** "Sen. Ann Kest, a New Hampshire Democrat": of the two parties that sit in Washington. */
export function sitsInCongress({ doc }: Setting, { head }: Role, { to: comma }: NameMention): boolean {
  if (doc.lower[comma] !== ',' || !/^(?:senator|sen|representative|rep|congressman|congresswoman|lawmaker)\.?$/.test(head ?? ''))
    return false;
  let last = comma + 1;
  while (last < comma + LONGEST && /^(?:DET|ADJ|NOUN|PROPN)$/.test(doc.tag[last]!)) last++;
  return last > comma + 2 && /^(?:democrat|republican)$/.test(doc.lower[last - 1]!);
}
