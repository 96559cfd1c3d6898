import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { DigestLanguage } from '../../domain/subscription.js';
import { ARABIC } from './ar.js';
import { GERMAN } from './de.js';
import { ENGLISH } from './en.js';
import { FRENCH } from './fr.js';
import type { FrameWords } from './frame-words.js';

const WORDS: Record<DigestLanguage, FrameWords> = { en: ENGLISH, fr: FRENCH, de: GERMAN, ar: ARABIC };

export const wordsOf = (language: DigestLanguage): FrameWords => WORDS[language];

/** Names of countries in the language of the frame; of bodies, which no list of names translates, as they are in English. */
export function namesIn({ language, locale }: FrameWords, nameOf: (code: ActorCode) => string): (code: ActorCode) => string {
  if (language === 'en') return nameOf;
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return (code) => (isCountry(code) ? (names.of(code) ?? nameOf(code)) : nameOf(code));
}

/** "a, b and c" as the language writes it. */
export const listIn = ({ locale }: FrameWords, items: readonly string[]): string =>
  new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
