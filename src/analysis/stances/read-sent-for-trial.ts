import { isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { beginningIn } from '../text/sorted.js';
import { readChain } from './chain.js';
import { clauseAround, isDenied, whether } from './clause.js';
import { isConditional } from './conditional.js';
import { groupsOf } from './groups.js';
import { holderOf, speakerAt } from './holder.js';
import type { Holder } from './official.js';
import { isHearsay, type Reading } from './reading.js';
import type { Scene } from './scene.js';
import type { ReadingContext } from './site.js';
import { readSubject } from './subject.js';
import type { Chain } from './walk.js';

const TRIED = oneOf('tried|judged|prosecuted|sentenced');
const TRIAL = oneOf('trials?|prosecution|justice');
const speaksOfTrial = sentencesWith((word) => TRIED.has(word) || TRIAL.has(word));
const SENDS =
  /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|send(?:s|ing)?|sent|transfer(?:s|red|ring)?|mov(?:e|es|ed|ing)|fl(?:y|ies|ew|own|ying)|tak(?:e|es|en|ing)|took|br(?:ing|ings|inging|ought)|extradit(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|deport(?:s|ed|ing)?)$/;
/** How far before the place the verb stands, and before the trial the place, in tokens. */
const VERB_REACH = 14;
const PLACE_REACH = 3;
/** What may stand between them: "to Iraqi custody for trial". */
const KEEPERS = /^(?:custody|authorities|courts?|judges|judiciary|hands|prosecutors?)$/;

/** Where "to be tried", "to stand trial" or "for trial" begins; -1 where none stands at `k`. */
function purposeAt({ lower }: TextDocument, k: number): number {
  if (TRIED.has(lower[k]!)) return lower[k - 1] === 'be' && lower[k - 2] === 'to' ? k - 2 : -1;
  if (!TRIAL.has(lower[k]!)) return -1;
  if (lower[k - 1] === 'for') return k - 1;
  return /^(?:face|stand)$/.test(lower[k - 1] ?? '') && lower[k - 2] === 'to' ? k - 2 : -1;
}

/** "(to) Iraq (to be tried)", "(into) Iraqi custody (for trial)" */
const placeBefore = ({ doc, actors }: Scene, at: number): ActorMention | undefined =>
  beginningIn(actors, at - PLACE_REACH, at).find(
    (m) =>
      isCountry(m.code) &&
      /^(?:to|into)$/.test(doc.lower[doc.tag[m.from - 1] === 'DET' ? m.from - 2 : m.from - 1] ?? '') &&
      (m.to === at || (m.to === at - 1 && KEEPERS.test(doc.lower[m.to]!))),
  );

function verbBefore({ lower, tag }: TextDocument, from: number, at: number): number {
  for (let k = at - 1; k >= Math.max(from, at - VERB_REACH) && !/^[,;:"—]$/.test(lower[k]!); k--)
    if (tag[k] === 'VERB' && SENDS.test(lower[k]!)) return k;
  return -1;
}

/** Is it told as what is done or wanted? */
const isSettled = ({ passive, intended, ought, present }: Chain): boolean => !passive || intended || ought || present;

/** "should be handed over to Iraq to be tried", "flew them to Oslo for trial": where people are sent says where they are tried, and who sends them whose wish it is. */
export function readSentForTrial({ scene, custodians }: ReadingContext, sentence: TokenRange): Reading | null {
  const { doc, actors } = scene;
  if (!speaksOfTrial(doc, sentence.from)) return null;
  for (let k = sentence.from + 2; k < sentence.to; k++) {
    const purpose = purposeAt(doc, k);
    const place = purpose > sentence.from ? placeBefore(scene, purpose) : undefined;
    const verb = place ? verbBefore(doc, sentence.from, place.from) : -1;
    if (!place || verb < 0) continue;
    const chain = readChain(doc, verb, sentence.from);
    const subject = readSubject(doc, sentence.from, chain.subjectEnd, actors);
    const { negative, weighed, possible, failed, urged, former } = chain;
    if (negative || weighed || possible || failed || urged || former || subject.relative || !isSettled(chain)) return null;
    if (isConditional(doc, verb, sentence.from) || isDenied(doc, verb, sentence.from) || whether(doc, verb, sentence.from) !== 'none')
      return null;
    const holder: Holder | null = chain.passive || subject.kind === 'other' ? speakerAt(scene, verb) : holderOf(scene, subject, verb);
    if (!holder || !isCountry(holder.country) || isHearsay(holder, subject)) return null;
    const local = custodians.has(place.code);
    if (!local && place.code !== holder.country) return null;
    const clause = clauseAround(doc, Math.min(verb, subject.from), k + 1);
    return {
      holder,
      also: [],
      label: local ? 'prosecute_locally' : 'prosecute_at_home',
      part: custodians.has(holder.country) ? 'custodian' : 'origin',
      groups: groupsOf(doc, clause.from, clause.to),
      deed: !(chain.passive || chain.intended || chain.ought),
      clause,
      verb,
    };
  }
  return null;
}
