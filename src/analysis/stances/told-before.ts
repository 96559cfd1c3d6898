import { spokenOf } from './holder.js';
import type { Holder } from './official.js';
import { agentAfter } from './passive.js';
import { nationalitiesIn, type Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** "Canada changed its mind. Four mothers were brought home in April": done by whom the text has just spoken of. */
export function toldBefore(
  { context: { scene, matchers }, doc, cue }: Site,
  chain: Chain,
  { from, to, kind, relative }: Subject,
): Holder | null {
  const done = !(chain.intended || chain.negative || chain.ought || chain.weighed || chain.possible);
  // "was overturned before anyone had been brought home"
  const main =
    !/^(?:before|until|if|when|once|after|unless|that|as)$/.test(doc.lower[from - 1] ?? '') && !/^(?:any|no)/.test(doc.lower[from]!);
  const people =
    main &&
    kind === 'other' &&
    !relative &&
    matchers.people.has(doc, from, to) &&
    nationalitiesIn({ scene, matchers }, { from, to }).length === 0;
  return done && people && cue.kind === 'verbs' && agentAfter(scene, cue) === null ? spokenOf(scene, cue.from) : null;
}
