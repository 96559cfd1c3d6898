import type { ActorCode } from '../../domain/actor.js';
import type { StatementFact } from '../../domain/facts.js';
import type { Inline } from '../../domain/message.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { bold, plain } from './inline.js';

export type NameOf = (code: ActorCode) => string;

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|this|that|these|those)$/i;

/**
 * Name and role as the article gives them: "Jean Dupont, foreign minister"; "A French official" where no name is known;
 * the mention beside the words as a last resort. Nobody is named who cannot be named.
 */
export function speakerSpans(fact: StatementFact, nameOf: NameOf, words: FrameWords = ENGLISH): Inline[] {
  const name = fact.speaker?.name ?? null;
  const role = fact.speaker?.role ?? null;
  const country = fact.speaker?.country ?? null;
  if (name !== null) {
    if (role !== null) return [bold(name), plain(`, ${role}`)];
    return country !== null && nameOf(country) !== name ? [bold(name), plain(` (${nameOf(country)})`)] : [bold(name)];
  }
  const mention = role ?? fact.source?.text.trim() ?? '';
  if (mention !== '' && !PRONOUN.test(mention)) return [bold(capitalised(mention))];
  return [bold(country === null ? capitalised(words.notNamed) : `${nameOf(country)}, ${words.notNamed}`)];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
