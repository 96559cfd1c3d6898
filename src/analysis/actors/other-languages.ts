import { type ActorCode, isCountry } from '../../domain/actor.js';

/** The languages that digests are written in: who reads one types names in it. */
const LANGUAGES = ['en', 'fr', 'de', 'ar'] as const;

/** Names of the countries as their speakers write them ("Allemagne", "Türkei", "الدنمارك"), beside those of the lexicon. */
export function namesInOtherLanguages(codes: Iterable<ActorCode>): readonly (readonly [name: string, code: ActorCode])[] {
  const countries = [...codes].filter(isCountry);
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return countries.flatMap((code) => {
      const name = regionName(names, code);
      return name === null ? [] : [[name, code] as const];
    });
  });
}

function regionName(names: Intl.DisplayNames, code: string): string | null {
  try {
    return names.of(code) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const FIRST_FLAG_LETTER = 0x1f1e6;

/** The country's code in a flag, as an emoji or as Slack writes one (":flag-dk:"); null for anything else. */
export function codeOfFlag(typed: string): string | null {
  const word = /^:flag[-_]([a-z]{2}):$/i.exec(typed.trim())?.[1];
  if (word !== undefined) return word.toUpperCase();
  const letters = [...typed.trim()].map((character) => (character.codePointAt(0) ?? 0) - FIRST_FLAG_LETTER);
  if (letters.length !== 2 || letters.some((letter) => letter < 0 || letter > 25)) return null;
  return letters.map((letter) => String.fromCharCode(65 + letter)).join('');
}
