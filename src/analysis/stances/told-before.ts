import { inside } from '../text/sorted.js';
import { spokeBefore, spokenOf } from './holder.js';
import type { Holder } from './official.js';
import { agentAfter } from './passive.js';
import { nationalitiesIn, type Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** "are therefore to be evacuated", "will be flown home", but not "must be": what somebody has settled. */
const isSettled = ({ ought, weighed, possible, urged, obliged, pleaded, foreseen }: Chain): boolean =>
  !(ought || weighed || possible || urged || obliged || pleaded || foreseen);

/** How many sentences before this one name whose plan it is. */
const NEAR = 2;

/** Whom the text has just spoken of; of a plan, a state that stands in the sentences right before, or whose official spoke last. */
function tellingOf({ context: { scene }, doc, cue }: Site, { intended }: Chain): Holder | null {
  const spoken = spokenOf(scene, cue.from);
  if (!intended) return spoken;
  if (!spoken) return spokeBefore(scene, cue.from);
  const from = doc.sentences[Math.max(0, doc.sentenceOf[cue.from]! - NEAR)]!.from;
  return inside(scene.actors, from, cue.from).some(({ code }) => code === spoken.country) ? spoken : null;
}

/** "Canada changed its mind. Four mothers were brought home in April", "… are to be brought home": done by whom the text has just spoken of. */
export function toldBefore(site: Site, chain: Chain, { from, to, kind, relative }: Subject): Holder | null {
  const { context, doc, cue } = site;
  const { scene, matchers } = context;
  if ((chain.negative && !chain.intended) || !isSettled(chain) || cue.kind !== 'verbs') return null;
  // "was overturned before anyone had been brought home"
  const main =
    !/^(?:before|until|if|when|once|after|unless|that|as)$/.test(doc.lower[from - 1] ?? '') &&
    (chain.negative || !/^(?:any|no)/.test(doc.lower[from]!));
  const people =
    main &&
    kind === 'other' &&
    !relative &&
    matchers.people.has(doc, from, to) &&
    nationalitiesIn({ scene, matchers }, { from, to }).length === 0;
  return people && agentAfter(scene, cue) === null ? tellingOf(site, chain) : null;
}
