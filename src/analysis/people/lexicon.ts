import { z } from 'zod';

const words = z.array(z.string().regex(/^\p{Ll}[\p{Ll}. '-]*$/u));

/**
 * What a role says about for whom its holder speaks.
 * state: for a country or body ("minister", "spokesman", "commander") · organisation: for the organisation named with it
 * ("director", "spokesperson of a charity") · private: for nobody but themselves ("lawyer", "mother", "expert", "detainee").
 */
export const ROLE_KINDS = ['state', 'organisation', 'private'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

/** `config/lexicon/roles.yaml`: titles, offices and the words around names. All in lower case, singular. */
export const rolesLexiconSchema = z.strictObject({
  /** Nouns that name a person's role, by whom its holder speaks for. */
  heads: z.strictObject({ state: words, organisation: words, private: words }),
  /** Nouns of offices of a state: they speak for its country. */
  institutions: words,
  /** Nouns that make a capitalised name an organisation's. */
  organisations: words,
  /** Words that stand before an organisation's noun and make it an organ of the state ("security service", "prosecutor's office"). */
  organs: words,
  /** Words of politics: whoever leads or represents these speaks in a country's parliament, not for a charity. */
  parties: words,
  /** Names of parties, as written, with the country of whose politics they are; null where several have one of that name. */
  party_names: z.record(z.string().regex(/^\p{Lu}[\p{L}\d-]*$/u), z.string().nullable()),
  /** Nouns in the names of those who study: whoever belongs to one speaks for nobody. */
  learned: words,
  /** Nouns in the names of news media, which report what others say and speak for nobody. */
  media: words,
  /** What is written or sent, and speaks for whoever issued it. */
  documents: words,
  /** What is issued too, but goes on from nobody: its issuer must stand beside it. */
  reports: words,
  /** Words that stand inside a title beside its noun ("foreign", "defence", "deputy"). */
  portfolios: words,
  /** Roles that one country's officials alone hold, with its code ("home secretary": GB). */
  national: z.record(z.string(), z.string()),
  /** Short forms of role nouns ("pm"), with the noun that they stand for. */
  short: z.record(z.string(), z.string()),
  honorifics: z.strictObject({ male: words, female: words, any: words }),
  /** Role nouns that tell a man or a woman. */
  gender: z.strictObject({ male: words, female: words }),
  /** Given names that tell a man or a woman. */
  given: z.strictObject({ male: words, female: words }),
  /** Whoever bears the title no longer speaks for the office ("former"). */
  past: words,
  /** Lower-case words inside names ("bin", "van der"). */
  particles: words,
});
export type RolesLexicon = z.infer<typeof rolesLexiconSchema>;
