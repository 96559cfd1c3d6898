import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { beginningIn } from '../text/sorted.js';
import { clauseAround } from './clause.js';
import type { Cue } from './cues.js';
import { NEGATIONS } from './governors.js';
import { groupsOf } from './groups.js';
import { holderOf, speakerAt } from './holder.js';
import type { Holder } from './official.js';
import type { Reading } from './reading.js';
import type { ReadingContext } from './site.js';
import { doerAt, isUnreal } from './teller.js';

/** Verbs of agreeing, and of objecting where they are denied. */
const AGREES =
  /^(?:agreed|agrees|consented|consents|approved|approves|supported|supports|backed|backs|welcomed|welcomes|accepted|accepts|endorsed|endorses)$/;
const OBJECTS = /^(?:oppose[ds]?|object(?:s|ed)?|mind(?:s|ed)?|resist(?:s|ed)?|contest(?:s|ed)?)$/;
const NOUN = /^(?:consent|light|approval|blessing|agreement|assent|permission)$/;
const OBJECTION = /^(?:objections?|opposition|protest)$/;
const agrees = sentencesWith((word) => AGREES.test(word) || OBJECTS.test(word) || NOUN.test(word) || OBJECTION.test(word));
/** What is agreed to where the move itself stands before. */
const TO_IT = /^(?:it|this|that|the|them|their|$)/;

/** Where somebody agrees, and the token of the verb whose subject that is; null elsewhere. */
function agreedAt({ lower, tag }: TextDocument, k: number, { from }: TokenRange): number | null {
  const word = lower[k]!;
  const before = lower.slice(Math.max(from, k - 4), k);
  const denied = before.some((each) => NEGATIONS.has(each));
  if (AGREES.test(word) && tag[k] === 'VERB') return denied || before.includes('to') ? null : k;
  if (OBJECTS.test(word) && tag[k] === 'VERB') return denied ? k : null;
  // "raised no objection", "had given its consent"
  const noun = OBJECTION.test(word) ? before.includes('no') : NOUN.test(word) && !denied;
  if (!noun) return null;
  for (let n = k - 1; n >= Math.max(from, k - 4); n--)
    if (/^(?:raised|raises|has|have|had|made|makes|voiced|gave|given|gives|giving|offered)$/.test(lower[n]!)) return n;
  return null;
}

/** "with the consent of Paris", "with Berlin's approval": whose. */
function ofWhom({ scene }: ReadingContext, k: number): Holder | null {
  const { doc, actors } = scene;
  if (!NOUN.test(doc.lower[k]!) || !doc.lower.slice(Math.max(0, k - 4), k).includes('with')) return null;
  const owner =
    doc.lower[k + 1] === 'of'
      ? beginningIn(actors, k + 2, k + 4)[0]
      : beginningIn(actors, k - 3, k).find((m) => doc.lower[m.to] === "'s" || m.to === k);
  return owner && isCountry(owner.code) ? { country: owner.code, authority: 'named_official', speaker: null } : null;
}

const behindJoin = ({ lower }: TextDocument, at: number): number => {
  let k = at;
  while (/^(?:,|and|but|while|that|with)$/.test(lower[k] ?? '')) k++;
  return k;
};

/** "were moved to Iraq and Berlin had given its consent", "with the approval of Paris": whose people are moved to a third country, and who lets it happen. */
export function readConsent(context: ReadingContext, sentence: TokenRange, cues: readonly Cue[]): Reading | null {
  const { scene, custodians, movers } = context;
  const { doc } = scene;
  if (!agrees(doc, sentence.from)) return null;
  const move = cues.find(({ label }) => label === 'third_country_detention');
  if (!move) return null;
  for (let k = sentence.from + 1; k < sentence.to; k++) {
    if (k >= move.from && k < move.to) continue;
    const verb = agreedAt(doc, k, sentence);
    if (verb === null && !NOUN.test(doc.lower[k]!)) continue;
    const behind = doc.lower[k + 1] ?? '';
    if (verb !== null && k > move.to && AGREES.test(doc.lower[k]!) && !TO_IT.test(behind) && !/^[.,;"]$/.test(behind) && behind !== 'to')
      continue;
    const whose = ofWhom(context, k);
    // "to Iraq and The Hague had agreed": the subject begins behind the move.
    const clauseFrom = verb !== null && verb > move.to ? { from: behindJoin(doc, move.to), to: sentence.to } : sentence;
    const doer = verb === null ? null : doerAt(context, verb, clauseFrom);
    const holder =
      whose ??
      (verb === null || doer === null
        ? null
        : (holderOf(scene, doer, verb) ?? (doer.kind === 'pronoun' || doer.kind === 'none' ? speakerAt(scene, verb) : null)));
    if (!holder || !isCountry(holder.country) || custodians.has(holder.country) || movers.has(holder.country)) continue;
    if (isUnreal(context, k, sentence)) continue;
    const { from, to } = clauseAround(doc, Math.min(move.from, k), Math.max(move.to, k + 1));
    return {
      holder: { ...holder, speaker: null },
      also: [],
      label: 'third_country_detention',
      part: 'origin',
      groups: groupsOf(doc, from, to),
      deed: false,
      clause: { from, to },
      verb: move.from,
    };
  }
  return null;
}

const TRYING = /^(?:trying|judging|prosecuting|sentencing|punishing)$/;
const CONTENT =
  /\b(?:no objections? to|nothing against|not (?:mind|oppose|object to)|n't (?:mind|oppose|object to)|accept(?:s|ed)?|support(?:s|ed)?|backs|backed|welcom(?:es|ed)|prefers?|favou?rs|content with|in favou?r of|respects?) (?:the )?$/;

/** "has no objection to Iraq trying the fighters": a trial there, with the consent of whose they are. */
export function readConsentToTrial(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, custodians } = context;
  const { doc, actors } = scene;
  if (!tries(doc, sentence.from)) return null;
  for (let k = sentence.from + 2; k < sentence.to; k++) {
    if (!TRYING.test(doc.lower[k]!)) continue;
    const judge = beginningIn(actors, k - 3, k).find((m) => custodians.has(m.code) && m.to >= k - 1);
    if (!judge || !CONTENT.test(`${doc.lower.slice(Math.max(sentence.from, judge.from - 5), judge.from).join(' ')} `)) continue;
    let verb = judge.from - 1;
    while (verb > sentence.from && doc.tag[verb] !== 'VERB' && doc.tag[verb] !== 'AUX') verb--;
    const holder = holderOf(scene, doerAt(context, verb, sentence), verb) ?? speakerAt(scene, verb);
    if (!holder || !isCountry(holder.country) || custodians.has(holder.country) || isUnreal(context, k, sentence)) continue;
    const { from, to } = clauseAround(doc, verb, k + 1);
    return {
      holder: { ...holder, speaker: null },
      also: [],
      label: 'prosecute_locally',
      part: 'origin',
      groups: groupsOf(doc, from, to),
      deed: false,
      clause: { from, to },
      verb: k,
    };
  }
  return null;
}
const tries = sentencesWith((word) => TRYING.test(word));
