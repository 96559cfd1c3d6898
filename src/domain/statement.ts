import type { ActorCode } from './actor.js';
import type { Span } from './span.js';

/** Who spoke, resolved within the article ("he" → Jean Dupont). Unknown parts are null; nothing is guessed. */
export interface Speaker {
  /** Full name; null for "a French official". */
  readonly name: string | null;
  /** As written ("foreign minister", "a French official"); {@link GOVERNMENT_ROLE} for a country, {@link governmentOf} it for its capital ("Paris said"). */
  readonly role: string | null;
  /** Whom the speaker speaks for; null for a private person, lawyer, detainee. */
  readonly country: ActorCode | null;
}

/** The role of a country that says something: its government does. */
export const GOVERNMENT_ROLE = 'government';

/** Names of countries that stand with an article. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Czech Rep|Dominican Rep|Central African|Democratic Rep|Gambia|Bahamas|Comoros|Seychelles|Marshall|Solomon)/;

/** The role of a capital that says something, with the name of its country: "Moscow" alone does not tell everybody whose government that is. */
export const governmentOf = (country: string): string => `${GOVERNMENT_ROLE} of ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`;

/** True for the role of a country or capital that speaks itself, without anybody who holds an office. */
export const isGovernmentRole = (role: string | null): boolean =>
  role === GOVERNMENT_ROLE || (role?.startsWith(`${GOVERNMENT_ROLE} of `) ?? false);

/** Courts and parties: their words are no position of the country in which they sit. */
const NO_GOVERNMENT =
  /\b(?:courts?|tribunal|judges?|magistrates?|opposition|shadow|part(?:y|ies)|backbenchers?|lawmakers?|senators?|mps?|meps?|legislators?|politicians?|critics?|(?:social |christian |liberal )?democrats|conservatives|liberals|greens|socialists|republicans)\b/i;
const GOVERNMENT =
  /\b(?:ministers?|president|premier|chancellor|secretary|government|prosecutors?|spokes\w+ for the (?:government|ministry))\b/i;

/** Whether what is said may be taken for the position of the speaker's country or body: not what a court, an opposition or a party says. */
export function speaksForCountry(speaker: Speaker | null): boolean {
  if (speaker === null || speaker.country === null) return false;
  const words = `${speaker.role ?? ''} ${speaker.name ?? ''}`;
  return !NO_GOVERNMENT.test(words) || (GOVERNMENT.test(words) && !/\b(?:opposition|shadow)\b/i.test(words));
}

/** Something that somebody said, in quotation marks (direct) or reported. */
export interface Statement {
  /** The words; pieces of one split quotation joined by " … ". */
  readonly quote: string;
  readonly direct: boolean;
  /** The mention beside the words ("he", "a French official"). */
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly speaker: Speaker | null;
  /** The sentence or sentences that hold source, cue and content. */
  readonly sentence: Span;
  /** Fit for a five-line digest on the topic. */
  readonly key: boolean;
}

/** "the minister, who took the post in January": tells of the speaker and not when or how it was said. */
const ABOUT_SPEAKER = /\bwho(?:se)?\b[^,;.“”"]*/g;

/** A sentence without the words said in it, and without clauses about who says them: "…, the minister said last year". */
export const attributionIn = (sentence: string, content: readonly Span[]): string =>
  content.reduce((text, { text: said }) => text.replace(said, () => ' '), sentence).replace(ABOUT_SPEAKER, ' ');
