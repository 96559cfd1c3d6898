import type { NameMention } from './names.js';
import type { Role } from './role.js';
import { type Setting, textOf } from './setting.js';

const LONGEST = 10;
/** Photographers and reporters stand in brackets too. */
const AGENCY = /^(?:AFP|AP|PA|DPA|EPA|ANSA|EFE|TASS|AAP|UPI|ANP|TT|NTB|APA|STT|BNS)$/;
/** Words of a text that tells of politics, without which an acronym behind a name may be anything. */
const POLITICS =
  /^(?:mps?|parliament|parliamentary|lawmakers?|opposition|party|ministers?|senators?|legislators?|bundestag|sabha|commons|congress|assembly)$/;

/** "Ann Kest (Lund North, SNP)", "Ann Kest (BJP)": the party, and the seat, of a politician behind the name; null where none stands there. */
export function partyInBrackets({ doc, roles, actorAt }: Setting, { to: open }: NameMention): Role | null {
  if (doc.lower[open] !== '(') return null;
  let party = false;
  let close = open + 1;
  for (; close <= open + LONGEST && doc.lower[close] !== ')'; close++) {
    if (actorAt.has(close) || !/^(?:\p{Lu}|and$|of$|the$|[,&–-]$)/u.test(doc.word[close] ?? '')) return null;
    const word = doc.word[close]!;
    party ||= roles.parties.has(doc.lower[close]!) || roles.partyNames.has(word) || (/^\p{Lu}{2,6}$/u.test(word) && !AGENCY.test(word));
  }
  if (doc.lower[close] !== ')' || !party || !doc.lower.some((word) => POLITICS.test(word))) return null;
  const text = `politician (${textOf(doc, open + 1, close)})`;
  return { text, head: 'politician', kind: 'state', code: null, past: false, gender: null };
}
