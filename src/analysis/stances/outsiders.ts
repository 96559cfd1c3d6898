import { oneOf } from '../text/one-of.js';

const POSSESSIVES = oneOf("'s?|’s?|s");

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Who is no government, by what they are: the one table that all who ask for it look into. */
const OUTSIDERS = {
  court: 'court courts judge judges tribunal magistrate magistrates',
  judgement: 'ruling verdict',
  paper: 'lawsuit petition report study poll editorial',
  lawyer: 'lawyer lawyers attorney attorneys solicitor solicitors barrister barristers',
  politician:
    'opposition shadow party parties mp mps mep meps lawmaker lawmakers legislator legislators deputies backbencher backbenchers senator senators congressman congresswoman candidate candidates conservative conservatives liberal liberals socialist socialists',
  scholar:
    'scientist scientists criminologist criminologists historian historians economist economists scholar scholars lecturer lecturers commentator commentators expert experts analyst analysts researcher researchers academic academics professor professors psychologist psychologists sociologist sociologists doctor doctors author authors',
  advocate: 'activist activists campaigner campaigners charity charities critic critics ngo ngos',
  press: 'newspaper newspapers journalist journalists reporter reporters broadcaster broadcasters',
  clergy:
    'rabbi rabbis imam imams bishop bishops archbishop archbishops priest priests pastor pastors cleric clerics clergy church churches mosque mosques',
  former: 'former ex retired incoming designate elect',
  mayor: 'mayor mayors',
  elder: 'relative relatives grandmother grandfather grandparents parent parents',
  kin: 'family mother father brother sister husband son daughter wife widow bride',
  kinsfolk: 'families mothers fathers wives brides',
  captive: 'detainee prisoner fighter militant',
  captives: 'detainees prisoners fighters residents',
  people:
    'woman women child children man men nationals citizen citizens suspect suspects returnee returnees jihadist jihadists orphans people members group groups rights organisation organisations organization organizations public voters those many some several hundreds dozens thousands',
} as const;
type Kind = keyof typeof OUTSIDERS;

export const OUTSIDER_KINDS = Object.keys(OUTSIDERS) as readonly Kind[];

/** The words of some kinds of outsiders. */
export const outsiders = (kinds: readonly Kind[]): ReadonlySet<string> => new Set(kinds.flatMap((kind) => OUTSIDERS[kind].split(' ')));

const ANY_OUTSIDER = outsiders(OUTSIDER_KINDS);
/** What follows a word that then says something else: "attorney general", "the former Soviet republic". */
const GOES_ON =
  /^(?:attorney (?:general|-)|(?:former|ex) (?:- )?(?:soviet|yugoslav|communist|colony)|public \p{L}|people (?:'?s )?(?:council|assembly|congress))/u;

/** Does any of the words, in lower case, tell of somebody who is no government? */
export const namesOutsider = (words: readonly string[]): boolean =>
  words.some((word, k) => ANY_OUTSIDER.has(word) && !GOES_ON.test(words.slice(k, k + 3).join(' ')));

/** Heads that no state has, whatever stands before them: "the police union", "the president's campaign". */
const CIVIC = set(
  'union unions federation league association associations foundation club clubs fund institute university school hospital company campaign campaigns network channel radio television daily magazine synod',
);
/** "The chairman of the union": what they lead says what they are. */
const LEADS =
  /^(?:head|heads|chief|leaders?|chair|chair(?:man|woman|person)|president|secretary|general|director|representatives?|spokes(?:man|woman|person|people))$/;
const JOINS = set('of for at from in with');
/** Unions and leagues of states. */
const UNION = set('european african arab russian un nations');

/** Where the words of the first noun phrase end. */
const headEnd = (words: readonly string[], from = 0): number => {
  const end = words.findIndex((word, k) => k > from && JOINS.has(word));
  return end < 0 ? words.length : end;
};

const lastOf = (words: readonly string[], from: number, to: number): number => {
  let k = to - 1;
  while (k > from && POSSESSIVES.has(words[k]!)) k--;
  return k;
};

function isCivic(words: readonly string[], from: number, to: number): boolean {
  const k = lastOf(words, from, to);
  return CIVIC.has(words[k] ?? '') && !words.slice(from, k).some((word) => UNION.has(word));
}

/** "City council", "municipal authorities": those of a town or a part of the state. */
const OF_TOWN = oneOf('city|town|municipal|municipality|county|borough|village');
const OF_PART = oneOf('regional|provincial|cantonal');
const ASSEMBLY = /^(?:council|councils|parliament|assembly)$/;

/** Words in lower case that name whoever decides for a town, a body of citizens or whom they lead: no organ of the state. */
export function isOutsidePhrase(words: readonly string[]): boolean {
  const end = headEnd(words);
  if (isCivic(words, 0, end)) return true;
  if (words.some((word, k) => k < end - 1 && (OF_TOWN.has(word) || (OF_PART.has(word) && ASSEMBLY.test(words[k + 1]!))))) return true;
  if (end === words.length || !LEADS.test(words[lastOf(words, 0, end)] ?? '')) return false;
  const led = words.slice(end + 1, headEnd(words, end + 1));
  return isCivic(led, 0, led.length) || namesOutsider(led);
}

/** Nouns that a state has as others have: "council", "chief", "agency". */
const VAGUE = set(
  'council councils committee commission agency service services office chief leader leaders head representative representatives state',
);
/** What makes one of them the state's. */
const OF_STATE =
  /^(?:national|federal|security|intelligence|counter|counter-?terrorism|anti-?terror(?:ism)?|migration|immigration|border|prisons?|military|naval|armed|foreign|home|defen[cs]e|interior|justice|presidential|executive|domestic|secret|spy|espionage|staff|consular|supreme)$/;
/** Known to a text by this alone, once it was named: "the agency". */
const NAMED_BEFORE = /^(?:agency|service|services|office|state)$/;

/**
 * An office by its vague noun alone ("the children's commission", "their leader", "the state of Victoria"): whose it is only a country or
 * another office beside it would tell.
 */
export function isVagueOffice(words: readonly string[], isOffice: (word: string) => boolean): boolean {
  if (!words.some((word) => VAGUE.has(word))) return false;
  if (words.some((word) => OF_STATE.test(word) || (!VAGUE.has(word) && isOffice(word)))) return false;
  return !(words.length <= 2 && NAMED_BEFORE.test(words.at(-1)!) && words.every((word) => word === 'the' || VAGUE.has(word)));
}
