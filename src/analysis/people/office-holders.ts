import { afterDateline } from '../statements/dateline.js';
import { isNominal } from '../statements/words.js';
import type { TextDocument } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { firstFrom } from '../text/sorted.js';
import { roleIn } from './description.js';
import { POST_NOMINAL } from './names.js';
import type { Around } from './offices.js';
import { IS_PEER } from './peers.js';
import type { Person } from './people-index.js';
import type { PersonMention } from './person-mention.js';
import type { Role } from './role.js';
import type { Setting } from './setting.js';
import { isToldOf } from './told-of.js';

/** How many paragraphs may lie between a name and "the foreign minister" that it is. */
const REACH = 2;
/** "Mr Kest", nowhere named in full: whoever holds the office that stands further above. */
const REACH_OF_HONORIFIC = 8;
const LONGEST_OFFICE = 7;
/** So many names are looked through for a holder: a paragraph that holds more is a list. */
const MOST_NEAR = 60;

interface Unnamed {
  readonly from: number;
  readonly at: number;
}

/** Longest "for the camps" between an office and its verb, in tokens. */
const LONGEST_FIELD = 5;

/** The token behind an office: its verb, or behind what it is for ("the envoy for the camps told"). */
function afterOffice(doc: TextDocument, at: number): number {
  if (doc.lower[at + 1] !== 'for' && doc.lower[at + 1] !== 'of') return at + 1;
  for (let k = at + 2; k <= at + 2 + LONGEST_FIELD; k++) {
    if (doc.tag[k] === 'VERB' || doc.tag[k] === 'AUX') return k;
    if (!/^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(doc.tag[k] ?? '')) break;
  }
  return at + 1;
}

/** "the foreign minister", "its foreign minister" as one who acts, nobody named with it: first token, or -1. */
function officeEndingAt({ doc, roles, actorAt }: Setting, at: number): number {
  const kind = roles.heads.get(doc.lower[at]!);
  // "A French official denied it. “…,” the official said": whoever asks not to be named.
  if (doc.lower[at] === 'officials' || doc.lower[at] === 'official') return -1;
  if (
    (kind !== 'state' && kind !== 'organisation' && !IS_PEER.test(doc.lower[at]!)) ||
    (beginsWithCapital(doc.word[at]) &&
      (beginsWithCapital(doc.word[at + 1]) || !(beginsWithCapital(doc.word[at - 1]) || doc.lower[at - 1] === 'the'))) ||
    doc.quotationOf[at]! >= 0
  )
    return -1;
  const next = afterOffice(doc, at);
  const acts =
    doc.tag[next] === 'VERB' || doc.tag[next] === 'AUX' || (doc.lower[next] === ',' && !beginsWithCapital(doc.word[next + 1] ?? 'A'));
  if (!acts && doc.tag[next] !== undefined && doc.lower[next] !== '.' && doc.lower[next] !== ',') return -1;
  let owned = kind === 'state';
  for (let k = at - 1; k >= Math.max(0, at - LONGEST_OFFICE); k--) {
    // "His Danish counterpart".
    if ((doc.lower[k] === 'his' || doc.lower[k] === 'her') && IS_PEER.test(doc.lower[at]!)) return acts ? k : -1;
    if (doc.lower[k] === 'the' || doc.lower[k] === 'its') {
      const said =
        doc.tag[k - 1] === 'VERB' && (doc.quotationOf[k - 2] !== -1 || (doc.lower[k - 2] === ',' && SAYS.test(doc.lower[k - 1]!)));
      return owned && (acts || said) ? k : -1;
    }
    // "Norway's justice minister"
    const ofCountry = actorAt.get(k);
    if (
      owned &&
      acts &&
      ofCountry?.from === k &&
      doc.lower[ofCountry.to] === "'s" &&
      k === afterDateline(doc, doc.sentences[doc.sentenceOf[at]!]!)
    )
      return k;
    if (owned && acts && doc.lower[k + 1] === "'s" && beginsWithCapital(doc.word[k])) return nameOpening(doc, k);
    // "the camp's director": only whose director it is makes it an office.
    if (doc.lower[k] === "'s" && isNominal(doc.tag[k - 1])) owned = true;
    const owner = doc.lower[k + 1] === "'s" && isNominal(doc.tag[k]);
    if (!owner && !roles.portfolios.has(doc.lower[k]!) && !actorAt.has(k) && doc.lower[k] !== "'s" && doc.lower[k] !== '-') return -1;
  }
  return -1;
}

const ASKS = oneOf('how|why|what|when|where|whether');

/** "…, Scotland Yard's chief said": where the name of an owner begins that opens its clause; -1 where it does not. */
function nameOpening(doc: TextDocument, last: number): number {
  let from = last;
  while (from > 0 && last - from < LONGEST_OFFICE && beginsWithCapital(doc.word[from - 1]) && !ASKS.has(doc.lower[from - 1]!)) from--;
  // "How Norway's justice minister …"
  const first = ASKS.has(doc.lower[from - 1] ?? '') ? from - 1 : from;
  const opens = first === doc.sentences[doc.sentenceOf[last]!]!.from || doc.lower[from - 1] === ',';
  return opens ? from : -1;
}

/** "Mr Kest", whom the text names no fuller. */
const isHonoured = ({ doc, roles }: Setting, { title, person }: PersonMention): boolean =>
  title.to - title.from === 1 && roles.honorifics.has(doc.lower[title.from]!) && !person.name.includes(' ');

/** A full name, or "Mr Kest", with nothing beside it that says who it is. */
function isBare(setting: Setting, mention: PersonMention): boolean {
  const { doc } = setting;
  const before = doc.tag[mention.described - 1];
  const { from } = doc.sentences[doc.sentenceOf[mention.from]!]!;
  const described = mention.described > from && (before === 'NOUN' || before === 'ADJ');
  return (
    (mention.person.name.includes(' ') || isHonoured(setting, mention)) &&
    !described &&
    // "the charity's Ann Kest" is of the charity; "Labour's" may hold an office.
    (doc.lower[mention.described - 1] !== "'s" || (mention.person.role?.kind === 'state' && mention.person.role.head === null)) &&
    !POST_NOMINAL.test(doc.word[mention.to] ?? '') &&
    !/^(?:[,(]|of|from)$/.test(doc.lower[mention.to] ?? '')
  );
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whom a text names, as the search for holders asks for them. */
interface Named {
  readonly mentions: readonly PersonMention[];
  /** Where each person is named first, as an index into `mentions`. */
  readonly first: ReadonlyMap<Person, number>;
  /** The roles that people have, by their noun. */
  readonly held: Map<string, Held[]>;
}

interface Held {
  readonly code: string | null;
  readonly words: readonly string[];
}

const heldBy = ({ role, code }: Person): Held => ({ code, words: wordsIn(role!.text) });

function namedIn(mentions: readonly PersonMention[]): Named {
  const first = new Map<Person, number>();
  const held = new Map<string, Held[]>();
  mentions.forEach(({ person }, k) => {
    if (first.has(person)) return;
    first.set(person, k);
    if (person.role?.head) addHeld(held, person.role.head, heldBy(person));
  });
  return { mentions, first, held };
}

/** Offices of one kind that are told apart; a text that names more of them is no news. */
const MOST_HELD = 50;

function addHeld(held: Map<string, Held[]>, head: string, one: Held): void {
  const all = held.get(head) ?? [];
  if (all.length < MOST_HELD) all.push(one);
  held.set(head, all);
}

/** True when the text names somebody who may hold the office. */
const isHeld = ({ held }: Named, role: Role): boolean => {
  const asked = wordsIn(role.text);
  return (held.get(role.head!) ?? []).some(
    ({ code, words }) => !(code && role.code && code !== role.code) && asked.every((word) => words.includes(word)),
  );
};

/**
 * Joins an office that a text names without its holder to the holder it names without the office. English news does so in
 * two orders: "…, its foreign minister said." and then a bare name that opens the next sentence, or the bare name first
 * and "the foreign minister" after it. Only where one such name stands near and nobody else holds the office.
 */
export function joinOfficeHolders(around: Around, mentions: readonly PersonMention[]): void {
  const { setting, countries } = around;
  const { doc } = setting;
  const offices: Unnamed[] = [];
  for (let at = 0; at < doc.length; at++) {
    const from = setting.roles.isHead.at(doc, at) ? officeEndingAt(setting, at) : -1;
    if (from >= 0 && !doc.furniture[doc.paragraphOf[at]!]) offices.push({ from, at });
  }
  if (offices.length === 0) return;
  const named = namedIn(mentions);
  for (const { from, at } of offices) {
    // "the Minister of Security"
    const to = setting.doc.lower[at + 1] === 'of' ? afterOffice(setting.doc, at) : at + 1;
    const role = roleIn(around, { from, to });
    if (!role || role.past || isHeld(named, role)) continue;
    const holder = nextHolder(setting, named, at) ?? lastHolder(setting, named, from) ?? laterHolder(setting, named, at);
    if (!holder) continue;
    holder.person.role = role;
    holder.person.code = role.code ?? (role.kind === 'state' ? countries.around({ from, to: at + 1 }) : null);
    if (role.head) addHeld(named.held, role.head, heldBy(holder.person));
  }
}

/** The bare name next to the office that opens the sentence or paragraph after it, new in the text. */
function nextHolder(setting: Setting, named: Named, at: number): PersonMention | null {
  return holderAt(setting, named, at, firstFrom(named.mentions, at))?.mention ?? null;
}

/** The bare name that speaks first after others were named ("But Kest told …"). */
function laterHolder(setting: Setting, named: Named, at: number): PersonMention | null {
  const start = firstFrom(named.mentions, at) + 1;
  for (let position = start; position < Math.min(named.mentions.length, start + MOST_BETWEEN); position++) {
    const holder = holderAt(setting, named, at, position);
    if (holder?.speaks) return holder.mention;
  }
  return null;
}

/** How many others may be named between an office and the bare name that speaks for it. */
const MOST_BETWEEN = 4;

const SAYS = /^(?:said|says|told|added)$/;

function holderAt(
  setting: Setting,
  { mentions, first }: Pick<Named, 'mentions' | 'first'>,
  at: number,
  position: number,
): { readonly mention: PersonMention; readonly speaks: boolean } | null {
  const { doc } = setting;
  const next = mentions[position];
  if (!next || (next.person.role && !next.person.role.past) || first.get(next.person) !== position || !isBare(setting, next)) return null;
  if (isToldOf(setting, next)) return null;
  const away = doc.paragraphOf[next.from]! - doc.paragraphOf[at]!;
  const { from } = doc.sentences[doc.sentenceOf[next.from]!]!;
  const opens = next.described === (/^(?:but|and|yet)$/.test(doc.lower[from]!) ? from + 1 : from);
  const before = doc.lower[next.described - 1] ?? '';
  const speaks = SAYS.test(before) || (SAYS.test(doc.lower[next.to] ?? '') && (opens || /^[,"—]$/.test(before)));
  const reach = isHonoured(setting, next) ? REACH_OF_HONORIFIC : REACH;
  const near = away <= (speaks ? reach : 1) && doc.sentenceOf[next.from] !== doc.sentenceOf[at];
  return near && (opens || speaks) ? { mention: next, speaks } : null;
}

/** "told Steppe News", "by the Gazette", "in Taguig City": who listens and where, which a capital alone makes no person. */
export const standsAside = ({ doc }: Setting, { described, from }: PersonMention): boolean =>
  described === from &&
  (/^(?:the|told|tells|telling|in|at|near|from|outside|into)$/.test(doc.lower[from - 1] ?? '') ||
    // "Ann Kest, 58, of Rio Claro"
    (doc.lower[from - 1] === 'of' && doc.lower[from - 2] === ','));

const SAYING = /^(?:said|says|told|tells|wrote|writes|added|adds|tweeted|argued|claimed|insisted|warned|complained|saying|adding|telling)$/;
/** "The home secretary disagreed": somebody else than who spoke. */
const ANSWERS =
  /^(?:disagreed|disagrees|denied|denies|rejected|rejects|dismissed|dismisses|declined|declines|replied|responded|countered|retorted)$/;

/** "Ann Kest said that the home secretary was wrong", "Ann Kest told the Courier. The home secretary disagreed": whoever speaks of an office is not its holder. */
function isSpokenOf(setting: Setting, { to }: PersonMention, office: number): boolean {
  const { doc } = setting;
  const sentence = doc.sentenceOf[office]!;
  const away = sentence - doc.sentenceOf[to - 1]!;
  if (away > 1) return false;
  const end = doc.sentences[sentence]!.to;
  let said = false;
  for (let k = to; k < Math.min(office, to + SAID_WITHIN) && !said; k++) said = doc.quotationOf[k]! < 0 && SAYING.test(doc.lower[k]!);
  if (!said || away === 0) return said;
  for (let k = office; k < Math.min(end, office + LONGEST_OFFICE); k++) if (ANSWERS.test(doc.lower[k]!)) return true;
  return false;
}
/** How far behind a name its verb stands, in tokens. */
const SAID_WITHIN = 20;

const OF_OPPOSITION = oneOf('shadow|opposition');

/** The only person named near before the office, by a bare name or by their party alone, which holds the offices of those who do not govern. */
function lastHolder(setting: Setting, { mentions, first }: Named, from: number): PersonMention | null {
  const { doc } = setting;
  const opposes = doc.lower.slice(from, from + LONGEST_OFFICE).some((word) => OF_OPPOSITION.has(word));
  const isTaken = ({ role }: Person): boolean => role !== null && !(opposes && role.kind === 'state' && role.head === null);
  const end = firstFrom(mentions, from);
  const paragraph = doc.paragraphOf[from]!;
  let found: Person | null = null;
  for (let k = end - 1; k >= Math.max(0, end - MOST_NEAR) && paragraph - doc.paragraphOf[mentions[k]!.from]! <= REACH; k--) {
    const { person, from: at } = mentions[k]!;
    if (doc.quotationOf[at]! >= 0 || isTaken(person) || standsAside(setting, mentions[k]!)) continue;
    if (found && found !== person) return null;
    found = person;
    if (isSpokenOf(setting, mentions[k]!, from) || isToldOf(setting, mentions[k]!)) return null;
  }
  if (!found || isTaken(found)) return null;
  const mention = mentions[first.get(found)!]!;
  return isBare(setting, mention) ? mention : null;
}
