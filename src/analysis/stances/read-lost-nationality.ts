import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { beginningIn } from '../text/sorted.js';
import { clauseAround, isDenied, whether } from './clause.js';
import { isConditional } from './conditional.js';
import { groupsOf } from './groups.js';
import { isUnofficial } from './official.js';
import type { Reading } from './reading.js';
import { mayHoldStance, statementAt } from './scene.js';
import type { ReadingContext } from './site.js';

const BE = /^(?:is|are|was|were|be|'re|'s)$/;
/** "cease(d) to be" */
const CEASED = /^ceas(?:e|es|ed)$/;
const ends = sentencesWith((word) => word === 'longer' || CEASED.test(word));
/** What a nationality in front of it only describes, and whose loss may be told of it. */
const CITIZEN = /^(?:citizens?|nationals?|subjects?)$/;

/** By their own will: nobody took it. */
const GIVEN_UP = /^(?:renounc\w+|gave|given|voluntarily|themselves|herself|himself)$/;

/** "Whether they are no longer British is for the court" */
const ASKED = /^(?:whether|if)$/;

/** Where the nationality begins that is no more: "are no longer (British)", "ceased to be (British citizens)"; -1 for none. */
function lostAt({ lower }: TextDocument, k: number): number {
  const no = lower[k] === 'longer' && lower[k - 1] === 'no' && BE.test(lower[k - 2] ?? '');
  const ceased = CEASED.test(lower[k]!) && lower[k + 1] === 'to' && lower[k + 2] === 'be';
  const at = no ? k + 1 : ceased ? k + 3 : -1;
  return at >= 0 && /^(?:an?|the)$/.test(lower[at] ?? '') ? at + 1 : at;
}

/** "Two sisters have been told they are no longer British": taken from them by the country whose it was. */
export function readLostNationality({ scene, matchers }: ReadingContext, sentence: TokenRange): Reading | null {
  const { doc, actors } = scene;
  if (!ends(doc, sentence.from) || !matchers.people.has(doc, sentence.from, sentence.to)) return null;
  for (let k = sentence.from + 1; k < sentence.to; k++) {
    const at = lostAt(doc, k);
    const lost = at < 0 ? undefined : beginningIn(actors, at, at + 1).find(({ naming }) => naming === 'demonym');
    if (!lost || !isCountry(lost.code) || !mayHoldStance(lost.code) || scene.theatre.has(lost.code)) continue;
    const next = lost.to;
    if (doc.tag[next] === 'NOUN' && !CITIZEN.test(doc.lower[next]!)) continue;
    if (isUnofficial(statementAt(scene, k)) || isConditional(doc, k, sentence.from)) continue;
    if (isDenied(doc, k, sentence.from) || whether(doc, k, sentence.from) !== 'none' || ASKED.test(doc.lower[sentence.from]!)) continue;
    if (doc.lower.slice(sentence.from, sentence.to).some((word) => GIVEN_UP.test(word))) continue;
    const clause = clauseAround(doc, k, next);
    return {
      holder: { country: lost.code, authority: 'named_official', speaker: null },
      also: [],
      label: 'revoke_citizenship',
      part: 'origin',
      groups: groupsOf(doc, sentence.from, clause.to),
      deed: true,
      clause: { from: sentence.from, to: clause.to },
      verb: k,
    };
  }
  return null;
}
