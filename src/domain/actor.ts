/**
 * Whom somebody speaks or acts for: ISO 3166-1 alpha-2 (XK for Kosovo), or the code of a body from
 * `config/lexicon/actors.yaml` (UN, EU, SDF, AANES, HRW …), or `NGO` for another organisation.
 */
export type ActorCode = string;

/** True for a country, false for a body ("UN" and "EU" look like countries and are none). */
export const isCountry = (code: ActorCode): boolean => /^[A-Z]{2}$/.test(code) && code !== 'UN' && code !== 'EU';
