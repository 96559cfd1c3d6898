import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import type { Head } from './role-head.js';
import type { Setting } from './setting.js';

const SPEAKS_FOR = /^(?:spokes(?:man|woman|person|people|men|women)|spokespersons?)$/;

/** "Secretary general of Beyond Walls": no state has one. */
const isSecretaryGeneral = ({ lower }: Setting['doc'], at: number): boolean =>
  /\bsecretary(?: |-| - )general$|\bgeneral secretary$/.test(lower.slice(Math.max(0, at - 2), at + 1).join(' '));

/** What else stands in the name of a body, and before those who speak for it. */
const BESIDE = /^(?:'s|an?|the|of|for|chief|senior|media|press)$/;

/** A capitalised word that tells neither a country, an office, a party nor a place of a person. */
function isPlainName({ doc, roles, actorAt }: Setting, k: number): boolean {
  const lower = doc.lower[k]!;
  return (
    beginsWithCapital(doc.word[k]) &&
    !actorAt.has(k) &&
    !roles.isOffice.at(doc, k) &&
    !roles.heads.has(lower) &&
    !roles.portfolios.has(lower) &&
    !roles.honorifics.has(lower) &&
    !roles.parties.has(lower) &&
    !roles.given.has(lower)
  );
}

/**
 * "A spokeswoman for Beyond Walls", "Open Hearth spokesman": who speaks for something of which the text tells only a name of several
 * words, speaks for no government. One word may be a surname, a force or a palace.
 */
export function speaksForUnknown(setting: Setting, { from, to }: TokenRange, head: Head): boolean {
  const { doc } = setting;
  const leads = isSecretaryGeneral(doc, head.at);
  if (!SPEAKS_FOR.test(doc.lower[head.at]!) && !leads) return false;
  const behind = /^(?:for|of)$/.test(doc.lower[head.segment] ?? '') && head.segment + 1 < to;
  if (leads && !behind) return false;
  const first = behind ? head.segment + (doc.lower[head.segment + 1] === 'the' ? 2 : 1) : from;
  const end = behind ? to : head.at;
  let names = 0;
  for (let k = first; k < end; k++) {
    if (isPlainName(setting, k)) names++;
    // "The Greens' foreign policy spokesman": of a party.
    else if (!BESIDE.test(doc.lower[k]!)) return false;
  }
  return names > 1;
}
