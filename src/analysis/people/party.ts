import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import type { Setting } from './setting.js';

type Words = Pick<Setting, 'doc' | 'roles' | 'actorAt'>;

/** What parties are called that are called no party; charities and armed groups are too. */
const BODY = oneOf('alliance|front|movement|union|list|league|rally|bloc|coalition|forum|congress|alternative');
/** Words in such a name that only a party's has. */
const LEANS =
  /^(?:right|left|centre|center|conservative|liberal|progress|progressive|republican|socialist|nationalist|patriots?|patriotic)$/;
/** Words before such a name that tell of a party. */
const CALLED =
  /^(?:(?:.*-)?(?:right|left|wing)|nationalist|populist|conservative|liberal|socialist|centrist|leftist|islamist|ruling|governing|opposition|.*-immigration)$/;
const LONGEST_NAME = 6;

/** "the New Right Alliance", "the nationalist Free Front": a party by its name, or by what stands before the name. */
function isPartyName({ doc, actorAt }: Words, noun: number): boolean {
  if (!beginsWithCapital(doc.word[noun]) || !BODY.has(doc.lower[noun]!) || actorAt.has(noun)) return false;
  let first = noun;
  while (first > 0 && noun - first < LONGEST_NAME && (beginsWithCapital(doc.word[first - 1]) || /^'s?$/.test(doc.lower[first - 1]!))) {
    first--;
    if (LEANS.test(doc.lower[first]!)) return true;
  }
  // "the far-right Alternative for Kestland": with what it is for.
  const behind = /^(?:for|of)$/.test(doc.lower[noun + 1] ?? '') && beginsWithCapital(doc.word[noun + 2]);
  return (first < noun || behind) && CALLED.test(doc.lower[first - 1] ?? '');
}

/** Those who oppose or support a government do so at home, whoever acted last. */
const OF_PARTY = oneOf('politician|critic|backbencher');
/** Whole parties, too, but where their paragraph has gone elsewhere. */
export const PARTY = 'party';
export const isOfParty = (head: string | null): boolean => head === PARTY || OF_PARTY.has(head ?? '');

/** Parties by one word that is no name of theirs alone. */
export const isBareParty = (words: string): boolean => /^(?:Opposition|Labor|National|Conservatives|Liberals)$/.test(words);

/** "The Coalition": parties that govern or oppose, where the text knows no armed one. */
export const isCoalitionAtHome = ({ actors }: Setting, words: string): boolean =>
  words === 'Coalition' && !actors.some(({ code }) => code === 'COALITION');

/** "the CHP's deputy": in whose politics the party is that a phrase names; null where it names none, or one of a name that several have. */
export function homeOfParty({ doc, roles }: Pick<Setting, 'doc' | 'roles'>, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const home = roles.partyNames.get(doc.word[k]!);
    if (home) return home;
  }
  return null;
}

/** Does a phrase name a party, or call somebody its member? */
export function tellsOfParty(setting: Words, { from, to }: TokenRange): boolean {
  const { doc, roles } = setting;
  for (let k = from; k < to; k++) {
    if (roles.parties.has(doc.lower[k]!) || roles.partyNames.has(doc.word[k]!) || isPartyName(setting, k)) return true;
    // "who leads the far right", "hard-left leader".
    const before = doc.lower[k - 1] === '-' ? k - 2 : k - 1;
    if (/^(?:right|left)$/.test(doc.lower[k]!) && /^(?:far|hard)$/.test(doc.lower[before] ?? '')) return true;
  }
  return false;
}
