/**
 * Whom somebody speaks or acts for: ISO 3166-1 alpha-2 (XK for Kosovo), or the code of a body from
 * `config/lexicon/actors.yaml` (UN, EU, SDF, AANES, HRW …), or `NGO` for another organisation.
 */
export type ActorCode = string;

/** Asked some hundred times a text: told by number, a pattern would take longer than all else that asks. */
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** True for a country, false for a body ("UN" and "EU" look like countries and are none). */
export const isCountry = (code: ActorCode): boolean =>
  code.length === 2 && isCapital(code.charCodeAt(0)) && isCapital(code.charCodeAt(1)) && code !== 'UN' && code !== 'EU';
