import type { ActorMention } from '../actors/actors.js';
import { beginsWithCapital } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';
import { seatIn } from './seats.js';
import type { Setting } from './setting.js';

/** Offices that sit where they stand, and speak for the country of the town. */
const SITS = wordKind(/^(?:courts?|tribunals?|prosecutors?|judges?|magistrates?|police|assizes|governorate|municipality)$/);
/** Longest name of a town, in tokens. */
const LONGEST = 3;

/** "A court in Rotterdam sentenced", "Karlsruhe prosecutors": the countries of offices by the towns where these sit, in order; where the text names no country with the town. */
export function sittingOffices(setting: Setting): ActorMention[] {
  const { doc, actorAt } = setting;
  const out: ActorMention[] = [];
  for (let k = 0; k < doc.length; k++) {
    if (!SITS.at(doc, k) || doc.quotationOf[k]! >= 0) continue;
    const behind = doc.lower[k + 1] === 'in';
    const at = behind ? k + 2 : k - 1;
    if (actorAt.has(at) || !beginsWithCapital(doc.word[at] ?? '')) continue;
    const code = seatIn(setting, { from: at, to: behind ? Math.min(doc.length, at + LONGEST) : k });
    if (code) out.push({ from: at, to: at + 1, code, naming: 'capital' });
  }
  return out;
}
