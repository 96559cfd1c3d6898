import type { ActorCode } from '../../domain/actor.js';
import type { StatementFact } from '../../domain/facts.js';
import type { Inline } from '../../domain/message.js';
import type { Speaker } from '../../domain/statement.js';
import { isGovernmentRole, speaksForCountry } from '../../domain/statement.js';
import { missingMarks } from '../text/marks.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { bold, plain } from './inline.js';
import { officeWords } from './office.js';

export type NameOf = (code: ActorCode) => string;

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|this|that|these|those)$/i;

/** What bodies are called that speak for a country. */
const BODY =
  /\b(?:government|cabinet|ministry|office|department|service|agency|administration|authorit(?:y|ies)|committee|commission|council|forces|police|embassy|parliament|mission|nations)\b/i;

/** "The government", "The Border Service": the article before a body's name, which it is said with. */
const bodyWords = (name: string): string =>
  BODY.test(name) &&
  !/^(?:the|an?|some|several|many)\b/i.test(name) &&
  !/\b\p{L}+s?['’]s? |,|s$/u.test(name.replace(/nations$|forces$/i, ''))
    ? `The ${name}`
    : capitalised(name);

/**
 * Name and role as the article gives them: "Jean Dupont, foreign minister"; "A French official" where no name is known;
 * the mention beside the words as a last resort. Nobody is named who cannot be named. `flagged`: the speaker's flag stands before it.
 */
export function speakerSpans(fact: StatementFact, nameOf: NameOf, words: FrameWords = ENGLISH, flagged = false): Inline[] {
  const name = fact.speaker?.name ?? null;
  const role = roleShown(fact.speaker);
  const country = fact.speaker?.country ?? null;
  if (name !== null) {
    // No flag tells the country of a court or a party: it stands in words.
    const of = country !== null && !speaksForCountry(fact.speaker) ? ` (${nameOf(country)})` : '';
    if (role !== null) return [bold(name), plain(`, ${role}${of}`)];
    const shown = bodyWords(name);
    // A body's line stands under the flag of those it speaks for; of a person without an office the flag says too little.
    const isTold = country === null || nameOf(country) === name || (flagged && BODY.test(name) && speaksForCountry(fact.speaker));
    return isTold ? [bold(shown)] : [bold(shown), plain(` (${nameOf(country)})`)];
  }
  const mention = role ?? fact.source?.text.trim() ?? '';
  if (mention !== '' && !PRONOUN.test(mention)) return [bold(bodyWords(mention))];
  return [bold(country === null ? capitalised(words.notNamed) : `${nameOf(country)}, ${words.notNamed}`)];
}

const POSSESSIVE = /^(?:his|her|its|their|our|my|your)\b/i;
const LONGEST_SOURCE = 70;

/** Who says a number, as the article writes it beside the words ("the Swedish Security Service"), else by name and role; null for who is neither. */
export function sourceWords({ source, speaker }: StatementFact): string | null {
  if (speaker === null || (speaker.name === null && speaker.country === null)) return null;
  const [mention = ''] = source?.text.trim().split(',') ?? [];
  const tells =
    mention !== '' && mention.length <= LONGEST_SOURCE && !PRONOUN.test(mention) && !POSSESSIVE.test(mention) && isWhole(mention);
  if (tells && (speaker.name === null || mention.includes(speaker.name)))
    return (speaker.name === null ? mention.replace(/^\p{Lu}(?=\p{Ll}*(?: \p{Ll}|$))/u, (first) => first.toLowerCase()) : mention).replace(
      /^(?:The|An?) /,
      (article) => article.toLowerCase(),
    );
  return speaker.name !== null && POSSESSIVE.test(speaker.name) ? null : speakerName(speaker);
}

/** Nothing is quoted in it from outside or to outside: behind an open mark every word of ours would read as quoted. */
function isWhole(mention: string): boolean {
  const { before, after } = missingMarks(mention);
  return before === '' && after === '' && !/["“«„‘(]$/u.test(mention);
}

/** "Jean Dupont, foreign minister", before the words of a sentence that does not name him; null for nobody with a name. */
export function speakerName(speaker: Speaker | null): string | null {
  if (speaker?.name == null) return null;
  const role = roleShown(speaker);
  return role === null ? speaker.name : `${speaker.name}, ${role}`;
}

/** The office of a person or body; a country or capital that speaks needs none. */
export function roleShown(speaker: Speaker | null): string | null {
  const role = speaker?.role ?? null;
  return role === null || (isGovernmentRole(role) && speaker?.name !== null) ? null : officeWords(role);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
