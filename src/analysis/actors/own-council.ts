import { isCountry } from '../../domain/actor.js';
import type { TextDocument } from '../text/document.js';
import type { ActorMention } from './actors.js';
import type { ActorName } from './lexicon.js';

/** Whose council it is said to be: none of them sits in the United Nations. */
const OWNER = /^(?:its|our|country|nation|republic|kingdom)$/;
/** Councils of the United Nations have presidents. */
const HAS_SECRETARY = /\bsecretary of(?: the)?$/;
/** What "of the" leads to behind a country's own, before the country's name. */
const STATE = /^(?:Republic|Kingdom|Federation)$/;

/**
 * "its Security Council", "Astana's Security Council", "the Kazakh Security Council", "the Security Council of Uzbekistan", "the secretary of
 * the Security Council": a country's own, called as that of the United Nations is. `before`: the last actor named; `isCountryAt`: whether
 * the name of a country begins at a token.
 */
export function isOwnCouncil(
  { lower, word }: TextDocument,
  { from, to }: ActorMention,
  { text }: ActorName,
  before: ActorMention | undefined,
  isCountryAt: (token: number) => boolean,
): boolean {
  if (!/^(?:Security|Human Rights) Council$/.test(text)) return false;
  const end = lower[from - 1] === "'s" ? from - 1 : from;
  if (OWNER.test(lower[end - 1] ?? '') || (before?.to === end && isCountry(before.code))) return true;
  const of = to + (lower[to + 1] === 'the' ? 2 : 1);
  if (lower[to] === 'of' && (isCountryAt(of) || STATE.test(word[of] ?? ''))) return true;
  return HAS_SECRETARY.test(lower.slice(Math.max(0, from - 3), from).join(' '));
}
