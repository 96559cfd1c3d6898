import type { Site } from './site.js';
import type { Subject } from './subject.js';

/** Cues of indecision whose subject is whoever cannot decide; of the others ("no decision has been taken") it is the matter. */
const OF_SUBJECT = /^(?:torn|split|divided|at|neither|fail\w*|will|would|must|shall|'ll|due|expected|set|yet|still|before|far)$/;
/** What two sides do among themselves. */
const BETWEEN = /^(?:torn|split|divided|at|far|fail\w*)$/;

/** "A court must decide what happens to them, the minister said", "France and Turkey are at odds over": no government that has not made up its own mind. */
export const isOthersIndecision = ({ doc, cue }: Site, { kind, others }: Subject): boolean =>
  cue.label === 'undecided' &&
  OF_SUBJECT.test(doc.lower[cue.from]!) &&
  ((kind === 'other' && !doc.lower.slice(cue.from, cue.to).some((word) => /^be(?:ing)?$|^under$/.test(word))) ||
    ((others.length > 0 || kind === 'states') && BETWEEN.test(doc.lower[cue.from]!)));
