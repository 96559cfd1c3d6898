import { z } from 'zod';

/**
 * Cities and provinces by their folded name, with the codes of the countries that have one, the largest first, joined by
 * blanks. They are seats of offices and tell for
 * whom an office speaks; that a country acts they never tell.
 */
export type Places = Readonly<Record<string, string>>;

/** `config/lexicon/cities.json`, as `bench/train/cities.ts` writes it. */
export const citiesSchema = z.record(z.string(), z.string().regex(/^[A-Z]{2}(?: [A-Z]{2})*$/));
/** `config/lexicon/places.yaml`: names of places by country code. */
export const placesSchema = z.record(z.string().regex(/^[A-Z]{2}$/), z.array(z.string().min(1)));

/** Case, accents and hyphens do not matter: "Malmö" is "Malmo". */
export function foldedPlace(name: string): string {
  const lower = name.toLowerCase();
  // Thousands are folded at the start, and every name of a text: most are plain letters.
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-–’'.\s]+/g, ' ')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .trim();
}
