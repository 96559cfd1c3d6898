import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';

/** What no office of a state is called. */
export const OF_PEOPLE = oneOf('network|association|foundation|society|collective|movement|league|observatory');
/** Those who practise a profession together: "the Bar Council of Kestland" is no organ of it. */
const OF_PROFESSION = /\b(?:bar (?:council|association|society|federation)|law society|medical association|chamber of commerce)\b/;
/** What charities are called besides, as the last word of a name that the text tells nothing more of. */
const OF_CHARITY = /^(?:international|relief|trust|fund|watch|aid|charity|campaign)$/;

/** "The Kestland Justice Network", "the Bar Council of Kestland": a name of those who came together by themselves, whatever else it holds. */
export const isNamedVoluntary = (lower: readonly string[], { from, to }: TokenRange): boolean =>
  OF_PEOPLE.has(lower[to - 1]!) || OF_PROFESSION.test(lower.slice(from, to).join(' '));

/** "Children's Harbour International": a name that only a charity has. */
export const isCharityName = ({ lower, word }: TextDocument, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  beginsWithCapital(word[from]) &&
  beginsWithCapital(word[to - 1]) &&
  (OF_CHARITY.test(lower[to - 1]!) || OF_PEOPLE.has(lower[to - 1]!));

/** "the police union", "prison officers' union": those who serve a state, and not the state. */
export const isUnion = (lower: readonly string[], { from, to }: TokenRange): boolean =>
  to - from > 1 && /^unions?$/.test(lower[to - 1]!) && lower.slice(from, to - 1).some((word) => SERVE.test(word));
const SERVE = /^(?:police|officers?|guards?|wardens?|teachers?|lawyers?|magistrates?|judges?|journalists?|workers?|trade|labou?r)$/;
