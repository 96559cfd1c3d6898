import { franc } from 'franc-min';

/** ISO 639-3, as the detector answers, to ISO 639-1 for the languages that news on the topic comes in. */
const SHORT: Record<string, string> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  nld: 'nl',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  nno: 'no',
  fin: 'fi',
  arb: 'ar',
  tur: 'tr',
  kmr: 'ku',
  pes: 'fa',
  rus: 'ru',
  ukr: 'uk',
  kaz: 'kk',
  uzn: 'uz',
  ind: 'id',
  zlm: 'ms',
  bos: 'bs',
  hrv: 'hr',
  srp: 'sr',
  als: 'sq',
  pol: 'pl',
  ell: 'el',
  heb: 'he',
  urd: 'ur',
  ben: 'bn',
  cmn: 'zh',
  jpn: 'ja',
};
/** Below this many characters the detector guesses. */
const ENOUGH = 120;
const SAMPLE = 4000;

/**
 * Language of a text as ISO 639-1 (ISO 639-3 where that has none). The text decides, since pages declare wrong languages;
 * what the page declares decides only for a text too short to tell. English when nothing speaks against it.
 */
export function languageOf(text: string, declared: string | null): string {
  const found = text.length < ENOUGH ? 'und' : franc(text.slice(0, SAMPLE));
  if (found === 'und') return declared?.slice(0, 2).toLowerCase() ?? 'en';
  // Scots reads as English to a reader of news, and English as Scots to the detector.
  if (found === 'sco') return 'en';
  return SHORT[found] ?? found;
}
