import { WordFact } from '../text/distinct-words.js';
import { ROLE_KINDS, type RoleKind, type RolesLexicon } from './lexicon.js';

export type Gender = 'male' | 'female';

/** The roles lexicon made ready to look words up in. */
export interface RoleWords {
  /** Kind of role by noun, singular and plural. */
  readonly heads: ReadonlyMap<string, RoleKind>;
  /** Is a word one of them? Asked of every word of a text. */
  readonly isHead: WordFact<boolean>;
  readonly institutions: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Is it a word of an organisation or institution? */
  readonly isOffice: WordFact<boolean>;
  readonly organs: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Names of parties, as written, with the country of whose politics they are; null where several have one of that name. */
  readonly partyNames: ReadonlyMap<string, string | null>;
  readonly learned: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  readonly national: ReadonlyMap<string, string>;
  readonly short: ReadonlyMap<string, string>;
  readonly honorifics: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Honorifics and role nouns that tell a man or a woman. */
  readonly gender: ReadonlyMap<string, Gender>;
  /** Given names that do. */
  readonly given: ReadonlyMap<string, Gender>;
}

/** "official" → "officials", "spokesman" → "spokesmen", "secretary" → "secretaries". */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const withPlurals = (nouns: readonly string[]): string[] => nouns.flatMap((noun) => [noun, pluralOf(noun)]);
const withStop = (titles: readonly string[]): string[] => titles.flatMap((title) => [title, `${title}.`]);

/** Compiles the lexicon; the same object is compiled once. */
export function roleWords(lexicon: RolesLexicon): RoleWords {
  const known = compiled.get(lexicon);
  if (known) return known;
  const heads = new Map<string, RoleKind>();
  for (const kind of ROLE_KINDS) for (const noun of withPlurals(lexicon.heads[kind])) if (!heads.has(noun)) heads.set(noun, kind);
  const { male, female, any } = lexicon.honorifics;
  const gender = new Map<string, Gender>();
  for (const word of [...withStop(male), ...lexicon.gender.male]) gender.set(word, 'male');
  for (const word of [...withStop(female), ...lexicon.gender.female]) gender.set(word, 'female');
  const given = new Map<string, Gender>();
  for (const name of lexicon.given.male) given.set(name, 'male');
  for (const name of lexicon.given.female) given.set(name, 'female');
  const institutions = new Set(withPlurals(lexicon.institutions));
  const organisations = new Set(lexicon.organisations);
  const words: RoleWords = {
    heads,
    isHead: new WordFact((word) => heads.has(word)),
    institutions,
    organisations,
    isOffice: new WordFact((word) => organisations.has(word) || institutions.has(word)),
    organs: new Set(lexicon.organs),
    parties: new Set(withPlurals(lexicon.parties)),
    partyNames: new Map(Object.entries(lexicon.party_names)),
    learned: new Set(lexicon.learned),
    media: new Set(lexicon.media),
    documents: new Set(withPlurals(lexicon.documents)),
    reports: new Set(withPlurals(lexicon.reports)),
    portfolios: new Set(lexicon.portfolios),
    national: new Map(Object.entries(lexicon.national)),
    short: new Map(Object.entries(lexicon.short)),
    honorifics: new Set(withStop([...male, ...female, ...any])),
    past: new Set(lexicon.past),
    particles: new Set(lexicon.particles),
    gender,
    given,
  };
  compiled.set(lexicon, words);
  return words;
}

const compiled = new WeakMap<RolesLexicon, RoleWords>();
