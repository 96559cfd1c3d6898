import { z } from 'zod';
import { type ActorCode, isCountry } from '../../domain/actor.js';
import { isAsciiAlphanumeric } from '../text/letters.js';
import type { ActorNaming } from './actors.js';

const names = z.array(z.string().min(1)).default([]);

/** `config/lexicon/countries.yaml`: the file itself says what each field means. */
export const countriesSchema = z.strictObject({
  countries: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z]{2}$/),
      name: z.string().min(1),
      aliases: names,
      demonyms: names,
      capital: names,
      governments: names,
      ambiguous: names,
      elsewhere: names,
      shared: names,
    }),
  ),
  notActors: names,
});

export const BODY_KINDS = ['intergovernmental', 'armed_force', 'administration', 'ngo', 'court', 'coalition', 'armed_group'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** `config/lexicon/actors.yaml`: bodies that are no country. */
export const bodiesSchema = z.strictObject({
  bodies: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Za-z_]+$/),
      show: z.string().min(1).optional(),
      kind: z.enum(BODY_KINDS),
      names: z.array(z.string().min(1)).min(1),
      /** Names of its offices that other bodies have too. */
      shared: names,
    }),
  ),
});

export type CountriesLexicon = z.infer<typeof countriesSchema>;
export type BodiesLexicon = z.infer<typeof bodiesSchema>;

export interface Actor {
  readonly code: ActorCode;
  /** As shown to readers. */
  readonly name: string;
  readonly kind: 'country' | BodyKind;
}

/** One way to write an actor's name; `code` is null for a name that only looks like an actor's. */
export interface ActorName {
  readonly text: string;
  readonly code: ActorCode | null;
  readonly naming: ActorNaming;
  readonly ambiguous: boolean;
  /** An office that other states have by the same name ("Foreign Office"). */
  readonly shared?: boolean;
  /** Lower-case words that, in the same sentence, tell of another place. */
  readonly elsewhere: ReadonlySet<string>;
}

export interface ActorTable {
  readonly actors: ReadonlyMap<ActorCode, Actor>;
  /** Names by {@link firstWord}, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly ActorName[]>;
}

/** The letters and digits that a name begins with, lower case: the key of `byFirstWord`. */
export function firstWord(name: string): string {
  let end = 0;
  while (isAsciiAlphanumeric(name.charCodeAt(end))) end++;
  // Asked of every word of a text: only what is not ASCII needs the pattern.
  if (name.charCodeAt(end) > 127) return /^[\p{L}\p{N}]+/u.exec(name)?.[0].toLowerCase() ?? name.slice(0, 1);
  return end === 0 ? name.slice(0, 1) : name.slice(0, end).toLowerCase();
}

const NONE: ReadonlySet<string> = new Set();

/** "Iraqi" → "Iraqis": nouns whose plural is regular; the others are listed with their plural. */
const withPlural = (demonym: string): string[] =>
  /(?:[^m]an|i|er|ar|ot|ese)$/.test(demonym) && !/ese$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];

function countryNames(country: CountriesLexicon['countries'][number]): ActorName[] {
  const ambiguous = new Set(country.ambiguous);
  const elsewhere = new Set(country.elsewhere.map((word) => word.toLowerCase()));
  const as = (naming: ActorNaming) => (text: string) => ({ text, code: country.code, naming, ambiguous: ambiguous.has(text), elsewhere });
  return [
    ...[country.name, ...country.aliases].map(as('name')),
    ...country.demonyms.flatMap(withPlural).map(as('demonym')),
    ...country.capital.map(as('capital')),
    ...country.governments.map((text) => ({ ...as('government')(text), shared: country.shared.includes(text) })),
  ];
}

/**
 * Joins both lexicons into what `findActors` and `resolveActor` read.
 * Throws an Error that names the code or the name when one stands for two actors.
 */
export function actorTable(countries: CountriesLexicon, bodies: BodiesLexicon): ActorTable {
  const actors = new Map<ActorCode, Actor>();
  const add = (actor: Actor): void => {
    if (actors.has(actor.code)) throw new Error(`Two actors have the code ${actor.code}.`);
    actors.set(actor.code, actor);
  };
  for (const { code, name } of countries.countries) add({ code, name, kind: 'country' });
  for (const body of bodies.bodies) {
    if (isCountry(body.code)) throw new Error(`The body ${body.code} has a code that looks like a country's.`);
    add({ code: body.code, name: body.show ?? body.names[0]!, kind: body.kind });
  }

  const all: ActorName[] = [
    ...countries.countries.flatMap(countryNames),
    ...bodies.bodies.flatMap(({ code, names: list, shared }) =>
      [...list, ...shared].map(
        (text): ActorName => ({ text, code, naming: 'body', ambiguous: false, shared: shared.includes(text), elsewhere: NONE }),
      ),
    ),
    ...countries.notActors.map((text): ActorName => ({ text, code: null, naming: 'name', ambiguous: false, elsewhere: NONE })),
  ];
  const byText = new Map<string, ActorName>();
  for (const name of all) {
    const known = byText.get(name.text);
    if (known && known.code !== name.code) throw new Error(`"${name.text}" stands for both ${known.code} and ${name.code}.`);
    if (!known) byText.set(name.text, name);
  }
  const byFirstWord = new Map<string, ActorName[]>();
  for (const name of byText.values()) {
    const key = firstWord(name.text);
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), name]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { actors, byFirstWord };
}
