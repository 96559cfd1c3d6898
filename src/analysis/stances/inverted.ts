import type { TextDocument } from '../text/document.js';
import type { Subject } from './subject.js';

/** What denies a clause from before its verb, so that the auxiliary comes before the subject. */
const DENIES =
  /(?:^| )(?:never|nor|neither|no longer|not once|nowhere|at no (?:time|point|stage)|(?:under|in) no (?:circumstances?|way|case|event)|on no (?:account|condition)|by no means)$/;
/** The same for what hardly ever happens. */
const HARDLY = /(?:^| )(?:rarely|seldom|hardly|scarcely|hardly ever|only rarely)$/;
/** How many tokens before the auxiliary they stand. */
const REACH = 3;

export type Inverted = 'denied' | 'hardly';

/** "Never has Austria agreed", "Under no circumstances will Austria take back": does what opens the clause deny it? Null where nothing does. */
export function invertedBefore(
  { lower, tag }: TextDocument,
  { from }: Subject,
): { readonly how: Inverted; readonly auxiliary: string } | null {
  const at = from - 1;
  if (tag[at] !== 'AUX') return null;
  const before = lower.slice(Math.max(0, at - REACH), at).join(' ');
  const how = DENIES.test(before) ? 'denied' : HARDLY.test(before) ? 'hardly' : null;
  return how && { how, auxiliary: lower[at]! };
}
