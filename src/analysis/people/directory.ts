import type { TextDocument, TokenRange } from '../text/document.js';
import { firstFrom } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { acronymsOf } from './acronyms.js';
import { roleOfMention } from './description.js';
import { descriptionBefore } from './introduction.js';
import type { NameMention } from './names.js';
import { joinOfficeHolders } from './office-holders.js';
import type { Around, Beside } from './offices.js';
import { PeopleIndex, type Person, wordsOf } from './people-index.js';
import type { PersonMention } from './person-mention.js';
import type { Role } from './role.js';
import type { Gender } from './role-words.js';
import { type FullName, ofSeveralSo, titleGender } from './same-surname.js';
import type { Setting } from './setting.js';

/** Everybody and every organisation named in a text. */
export interface Directory {
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
  /** Positions in `mentions` of people with a role, by its noun. */
  readonly byRole: ReadonlyMap<string, readonly number[]>;
  /** In the order of the text. */
  readonly organisations: readonly NameMention[];
  /** Whoever bears that name, in small letters, or that surname. */
  named(name: string): Person | undefined;
  /** The first mention of an organisation by that name. */
  firstOf(name: string): NameMention | undefined;
  /** The name of an organisation in full: "Observatory" → "Syrian Observatory for Human Rights". */
  fullName(name: string): string;
}

/** "Nadia, 24, whose sister …": a first name alone, and somebody's. */
const hasAge = ({ lower }: TextDocument, { to }: NameMention): boolean =>
  lower[to] === ',' && /^\d\d$/.test(lower[to + 1] ?? '') && /^[,.;]$/.test(lower[to + 2] ?? '');

/** Somebody of whom the text has told nothing yet. */
const nobodyYet = (name: string, gender: Gender | null): Person => ({
  name,
  role: null,
  code: null,
  gender,
  told: null,
  guess: null,
  ofSeveral: false,
});

/** Each person mention with its person, the fullest names first so that shorter ones find them. */
function joinMentions(setting: Setting, people: readonly NameMention[]): Map<NameMention, Person> {
  const index = new PeopleIndex();
  const personOf = new Map<NameMention, Person>();
  const byLength = people.map((mention) => ({ mention, words: wordsOf(mention.name) }));
  byLength.sort((a, b) => b.words.length - a.words.length || a.mention.from - b.mention.from);
  for (const { mention, words } of byLength) {
    let person = index.find(words) ?? index.spelledOtherwise(words);
    if (!person) {
      if (words.length === 1 && mention.title.from === mention.title.to && !hasAge(setting.doc, mention)) continue;
      person = nobodyYet(mention.name, null);
      index.add(person, words);
    }
    personOf.set(mention, person);
  }
  tellApart(setting, people, personOf);
  return personOf;
}

/** More full names of one surname than these no news tells apart. */
const MOST_NAMESAKES = 40;

/** "Kest" where a text names Ann Kest and Jan Kest: whichever the words around it mean. */
function tellApart(setting: Setting, people: readonly NameMention[], personOf: Map<NameMention, Person>): void {
  const bySurname = new Map<string, FullName[]>();
  for (const mention of people) {
    const words = wordsOf(mention.name);
    const person = personOf.get(mention);
    if (words.length < 2 || !person) continue;
    const all = bySurname.get(words.at(-1)!) ?? [];
    if (all.length < MOST_NAMESAKES) all.push({ mention, person });
    bySurname.set(words.at(-1)!, all);
  }
  const strangers = new Map<string, Person>();
  for (const mention of people) {
    const all = mention.name.includes(' ') || !personOf.has(mention) ? undefined : bySurname.get(mention.name.toLowerCase());
    if (!all) continue;
    const several = all.some(({ person }) => person !== all[0]!.person);
    const gender = titleGender(setting, mention);
    if (!several && gender === null) continue;
    const one = ofSeveralSo(setting, mention, all, (name) => genderOfName(setting, name));
    // "Ann Kest was 15. Her father, Tom, has written. Mr Kest said": of her name, and not she.
    const key = `${mention.name.toLowerCase()} ${gender}`;
    const stranger = one ?? strangers.get(key) ?? nobodyYet(mention.name, gender);
    if (!one) strangers.set(key, stranger);
    personOf.set(mention, stranger);
  }
}

const CALLS_FEMALE = wordKind(/^(?:her|she|herself)$/);
const CALLS_MALE = wordKind(/^(?:his|he|himself)$/);

/** "Ann Kest met her counterpart": what the first person of a sentence is called back by, before anybody else is named. */
function genderBeside({ doc }: Setting, mention: NameMention, people: readonly NameMention[]): Gender | null {
  const sentence = doc.sentences[doc.sentenceOf[mention.from]!]!;
  const at = firstFrom(people, mention.from);
  if ((people[at - 1]?.from ?? -1) >= sentence.from) return null;
  const limit = Math.min(sentence.to, people[at + 1]?.title.from ?? sentence.to);
  for (let k = mention.to; k < limit; k++) {
    if (doc.quotationOf[k]! >= 0) continue;
    // "Kest, whose daughter is there with her boys": hers.
    if (doc.lower[k] === 'whose') return null;
    if (CALLS_FEMALE.at(doc, k)) return 'female';
    if (CALLS_MALE.at(doc, k)) return 'male';
  }
  return null;
}

/** "Marie-Anne Kest", "Jean-Luc Kest": what the given name tells, whole or by the first half that tells anything. */
function genderOfName({ roles }: Setting, name: string): Gender | null {
  const [given = '', ...more] = wordsOf(name);
  if (more.length === 0) return null;
  for (const part of [given, ...given.split('-')]) {
    const gender = roles.given.get(part);
    if (gender) return gender;
  }
  return null;
}

/** How many names that share a word are compared to find the full one. */
const COMPARED = 50;

function fullNames(setting: Setting, organisations: readonly NameMention[]): (name: string) => string {
  const short = acronymsOf(setting, organisations);
  const byWord = new Map<string, Set<string>>();
  for (const { name } of organisations)
    for (const word of wordsOf(name)) {
      const names = byWord.get(word) ?? new Set<string>();
      if (names.size < COMPARED) names.add(name);
      byWord.set(word, names);
    }
  return (name) => {
    const spelled = short.get(name);
    if (spelled) return spelled.name;
    const words = wordsOf(name);
    for (const other of byWord.get(words.at(-1)!) ?? []) {
      const all = wordsOf(other);
      if (all.length > words.length && words.every((word) => all.includes(word))) return other;
    }
    return name;
  };
}

const isOffice = (role: Role | null | undefined): role is Role => role?.kind === 'state' && role.head !== null;

/** "His successor, Ann Kest", "her predecessor Jan Dorn": the office of whom the text named last before, for the last of the mentions; null for others. */
function roleTakenOver({ setting: { doc } }: Around, mentions: readonly PersonMention[]): Role | null {
  const { title, person } = mentions.at(-1)!;
  const at = doc.lower[title.from - 1] === ',' ? title.from - 2 : title.from - 1;
  if ((doc.lower[at] !== 'successor' && doc.lower[at] !== 'predecessor') || !/^(?:his|her|the|whose)$/.test(doc.lower[at - 1] ?? ''))
    return null;
  const before = mentions.at(-2)?.person;
  if (!before || before === person || !isOffice(before.role)) return null;
  const past = doc.lower[at] === 'predecessor';
  if (past) return { ...before.role, text: 'predecessor', code: null, past, gender: null };
  return { ...before.role, text: before.role.text.replace(/^(?:former|outgoing) /i, ''), past, gender: null };
}

/** "Ministers Ann Kest and Jan Dorn": the second holds the office of the first, which is said of several; null for others. */
function roleShared({ setting: { doc } }: Around, mentions: readonly PersonMention[]): Role | null {
  const { title, from } = mentions.at(-1)!;
  const before = mentions.at(-2);
  if (!before || title.to > title.from || (doc.lower[before.to] !== 'and' && doc.lower[before.to] !== ',') || before.to + 1 !== from)
    return null;
  const role = before.person.role;
  return isOffice(role) && before.person.ofSeveral ? role : null;
}

const RANKS: Readonly<Record<string, string>> = {
  gen: 'general',
  sen: 'senator',
  rep: 'representative',
  col: 'colonel',
  capt: 'captain',
  adm: 'admiral',
  gov: 'governor',
};

/** "Gen. Ann Kest, head of the command": "the general", whatever her office; null without a rank right before the name. */
function rankOf({ doc }: Setting, { from, to }: TokenRange): string | null {
  if (to <= from) return null;
  const word = doc.lower[doc.lower[to - 1] === '.' ? to - 2 : to - 1]!.replace(/\.$/, '');
  return RANKS[word] ?? (Object.values(RANKS).includes(word) ? word : null);
}

/** Joins the mentions of one person, and gathers what the text says of everybody. */
export function buildDirectory(beside: Beside, names: readonly NameMention[]): Directory {
  const { setting } = beside;
  const organisations = names.filter((n) => n.kind === 'organisation');
  const people = names.filter((n) => n.kind === 'person');
  const around = { ...beside, people, organisations };
  const personOf = joinMentions(setting, people);
  const mentions: PersonMention[] = [];
  for (const mention of people) {
    const person = personOf.get(mention);
    if (!person) continue;
    const described = descriptionBefore(setting, mention)?.from ?? mention.title.from;
    const { from, to, kind, name, title } = mention;
    mentions.push({ from, to, kind, name, title, person, described });
    const read = roleOfMention(around, mention) ?? roleTakenOver(around, mentions) ?? roleShared(around, mentions);
    const ofSeveral = read?.kind === 'state' && /s$/.test(read.head ?? '') && setting.roles.heads.has(read.head!.slice(0, -1));
    const role = ofSeveral ? { ...read, head: read.head!.slice(0, -1) } : read;
    if (ofSeveral) person.ofSeveral = true;
    const called = setting.roles.gender.get(setting.doc.lower[mention.from - 1] ?? '');
    person.gender ??= called ?? role?.gender ?? null;
    person.guess ??= genderBeside(setting, mention, people);
    if (!role) continue;
    if (!person.role || (!person.role.head && role.head)) {
      person.role = role;
      person.told = mention;
    }
    if (person.role.kind !== 'private' || role.code !== null) person.code ??= role.code;
  }
  for (const { person } of mentions) person.gender ??= genderOfName(setting, person.name);
  joinOfficeHolders(around, mentions);
  const byRole = new Map<string, number[]>();
  mentions.forEach(({ person, title }, n) => {
    const rank = rankOf(setting, title);
    for (const head of new Set([person.role?.head, rank])) {
      if (!head) continue;
      const positions = byRole.get(head);
      if (positions) positions.push(n);
      else byRole.set(head, [n]);
    }
  });
  const named = new Map<string, Person>();
  for (const { person } of mentions)
    for (const name of [person.name.toLowerCase(), wordsOf(person.name).at(-1)!]) if (!named.has(name)) named.set(name, person);
  const firstOf = new Map<string, NameMention>();
  for (const organisation of organisations) if (!firstOf.has(organisation.name)) firstOf.set(organisation.name, organisation);
  return {
    mentions,
    byRole,
    organisations,
    named: (name) => named.get(name),
    firstOf: (name) => firstOf.get(name),
    fullName: fullNames(setting, organisations),
  };
}
