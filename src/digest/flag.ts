import { type ActorCode, isCountry } from '../domain/actor.js';

/** The flag emoji of a country or of the UN and the EU; an empty text for any other body. */
export function flagOf(code: ActorCode): string {
  if (!isCountry(code) && code !== 'UN' && code !== 'EU') return '';
  return [...code].map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 65)).join('');
}
