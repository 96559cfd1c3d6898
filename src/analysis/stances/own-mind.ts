import type { Site } from './site.js';
import type { Subject } from './subject.js';

/** Cues of indecision whose subject is whoever cannot decide; of the others ("no decision has been taken") it is the matter. */
const OF_SUBJECT = /^(?:torn|split|divided|at|neither|fail\w*|will|would|must|shall|'ll|due|expected|set|yet|still|before|far)$/;
/** What two sides do among themselves. */
const BETWEEN = /^(?:torn|split|divided|at|far|fail\w*)$/;
/** Whoever examines what somebody has done. */
const EXAMINES_CRIMES = /^(?:prosecutors?|prosecution|magistrates?|judges?|courts?|tribunals?|police|detectives|investigators?)$/;

/** "A court must decide what happens to them, the minister said", "France and Turkey are at odds over": no government that has not made up its own mind. */
export const isOthersIndecision = (site: Site, subject: Subject): boolean =>
  site.cue.label === 'undecided' && (isOfCrimes(site, subject) || isOfOthers(site, subject));

/** "Prosecutors in Oslo are examining the matter" */
const isOfCrimes = ({ doc }: Site, { from, to }: Subject): boolean => doc.lower.slice(from, to).some((word) => EXAMINES_CRIMES.test(word));

const isOfOthers = ({ doc, cue }: Site, { kind, others }: Subject): boolean =>
  OF_SUBJECT.test(doc.lower[cue.from]!) &&
  ((kind === 'other' && !doc.lower.slice(cue.from, cue.to).some((word) => /^be(?:ing)?$|^under$/.test(word))) ||
    ((others.length > 0 || kind === 'states') && BETWEEN.test(doc.lower[cue.from]!)));
