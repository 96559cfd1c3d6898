import { isCountry } from '../../../domain/actor.js';
import type { Group } from '../../../domain/figure.js';
import { axisOf, STANCE_LABELS, type StanceLabel, type StancePart } from '../../../domain/stance.js';
import type { TextDocument, TokenRange } from '../../text/document.js';
import { oneOf } from '../../text/one-of.js';
import { inside } from '../../text/sorted.js';
import { partsFromAdults } from '../children-only.js';
import { governs, NEGATIONS, OTHER_STATES } from '../governors.js';
import { groupsOf } from '../groups.js';
import type { Reading } from '../reading.js';
import { isTriedAtHome } from '../scene-of-crime.js';
import type { ReadingContext } from '../site.js';
import type { Added } from './agreeing.js';
import { type ClauseView, clauseView, speaksOfTopic } from './clause-view.js';
import { antecedentOf, type Candidate, candidatesIn, FIRM, SHOWN, type Tie, UNTOLD } from './holders.js';
import { segmentsOf } from './segments.js';
import type { StanceModel } from './stance-model.js';
import { bindsSpeakerAlone, isForbidden } from './vetoes.js';
import { areVoid } from './voided.js';

/** Marks at the edges of a clause that its evidence leaves out. */
const EDGE = /^[.!?,;:"'—]$/;

function evidenceOf({ lower }: TextDocument, { from, to }: TokenRange): TokenRange {
  let a = from;
  let b = to;
  while (a < b - 1 && EDGE.test(lower[a]!)) a++;
  while (b > a + 1 && EDGE.test(lower[b - 1]!)) b--;
  return { from: a, to: b };
}

/** How far after a nationality its people are named, in tokens. */
const OWN_REACH = 3;

/** "Islamic State members": of no union of states. */
const OF_GROUP = /^(?:state|is|isis|isil|daesh|group|suspected|alleged|former|family)$/;

/** "each country", "their allies": others; not "brought back to the country". */
const speaksOfOthers = ({ context, from, to }: ClauseView): boolean => {
  const { lower } = context.scene.doc;
  for (let k = from; k < to; k++) {
    if (!OTHER_STATES.has(lower[k]!)) continue;
    const before = lower[k - 1] ?? '';
    if (lower[k] === 'country' ? /^(?:the|its|his|her|our|my|whose)$/.test(before) : lower[k] === 'members' && OF_GROUP.test(before))
      continue;
    return true;
  }
  return false;
};

/** "Would be sent home, whether their countries want them or not": done with those whom it holds. */
const sends = ({ context, from, to }: ClauseView): boolean =>
  context.scene.doc.lower
    .slice(from, to)
    .some((word, k, words) => /^(?:deport|expel)/.test(word) || (word === 'sent' && /^(?:home|back)$/.test(words[k + 1] ?? '')));

/** About its own people, about people that it holds, or asked of others. */
function partOf(view: ClauseView, { holder }: Candidate, label: StanceLabel): StancePart {
  const { context, from, to } = view;
  const { actors, doc } = context.scene;
  // "Iraqi women", not "Iraqi judges".
  const own = inside(actors, from, to).some(
    (m) => m.code === holder.country && m.naming === 'demonym' && context.matchers.people.has(doc, m.to, Math.min(to, m.to + OWN_REACH)),
  );
  const custodian = context.custodians.has(holder.country);
  if (label === 'repatriate' && speaksOfOthers(view) && !(custodian && sends(view))) return 'urging_others';
  // "were flown to Turkey", by whoever held them.
  const taken = inside(actors, from, to).some((m) => m.code === holder.country && m.naming !== 'demonym' && doc.lower[m.from - 1] === 'to');
  if (custodian && !own && !(taken && label === 'repatriate')) return 'custodian';
  return isCountry(holder.country) ? 'origin' : 'urging_others';
}

function groupsFor({ context, from, to }: ClauseView, label: StanceLabel): readonly Group[] {
  const found = groupsOf(context.scene.doc, from, to);
  if (label !== 'repatriate_children_only') return found;
  const young = found.filter((group) => group === 'children' || group === 'orphans');
  return young.length > 0 ? young : ['children'];
}

/** Done to somebody by whoever holds or tries them, in words that say no more of what it is for. */
const DONE: Readonly<Partial<Record<StanceLabel, RegExp>>> = {
  repatriate: /^(?:handed|transferred|delivered|released|surrendered|collected|landed|fetched)$/,
  prosecute_at_home:
    /^(?:tried|charged|sentenced|convicted|jailed|indicted|imprisoned|prosecuted|arrested|remanded|detained|led|handcuffed|got)$/,
  prosecute_locally: /^(?:tried|charged|sentenced|convicted|jailed|condemned|executed|hanged)$/,
};

/** Words that make a verb one of what is to come or may be. */
const NOT_YET = oneOf('will|would|may|might|could|should|must|can|shall|to');
/** How far before a verb they stand, in tokens. */
const VERB_REACH = 4;

/** "were handed to", "has sentenced": done, whoever tells it. */
const hasBeenDone = ({ lower, tag }: TextDocument, { from, to }: TokenRange, verb: RegExp): boolean => {
  for (let k = from; k < to; k++) {
    if (tag[k] !== 'VERB' || !verb.test(lower[k]!)) continue;
    if (!lower.slice(Math.max(from, k - VERB_REACH), k).some((word) => NOT_YET.has(word))) return true;
  }
  return false;
};

/** What is under way rather than intended: "the operation had brought home 156 people". */
const MISSION = /^(?:operations?|missions?|campaign|programmes?|programs?)$/;

/** Told as done: a verb of the label in the past that nothing denies, intends or doubts. */
function isDone({ context, from, to, places, words }: ClauseView, bit: number): boolean {
  const { doc } = context.scene;
  for (let k = from; k < to; k++) if (NEGATIONS.has(doc.lower[k]!)) return false;
  const verb = DONE[STANCE_LABELS[bit]!];
  if (verb && hasBeenDone(doc, { from, to }, verb)) return true;
  if (words === 2) return false;
  for (let k = from; k < to; k++)
    if ((governs(doc.lower[k], 'intend') && !MISSION.test(doc.lower[k]!)) || NOT_YET.has(doc.lower[k]!)) return false;
  return places[bit]!.some((k) => doc.tag[k] === 'VERB' && /(?:ed|ought|ew|own|ook|ent)$/.test(doc.lower[k]!));
}

/** Orphans, or orphans and children, say nothing of adults. */
const isOfOrphans = (groups: readonly Group[]): boolean =>
  groups.includes('orphans') && groups.every((group) => group === 'orphans' || group === 'children');

function readingOf(view: ClauseView, candidate: Candidate, label: StanceLabel, from: number): Reading {
  const deed = isDone(view, STANCE_LABELS.indexOf(label));
  const asked = partOf(view, candidate, label);
  // "were handed over to their governments": done, so not asked.
  const part = deed && asked === 'urging_others' && isCountry(candidate.holder.country) ? 'origin' : asked;
  const children = label === 'repatriate' && part === 'origin' && partsFromAdults(view.context.scene.doc, view);
  const groups = groupsFor(view, children ? 'repatriate_children_only' : label);
  const young = label === 'repatriate' && part === 'origin' && (children || isOfOrphans(groups));
  return {
    holder: candidate.holder,
    also: [],
    label: young ? 'repatriate_children_only' : label,
    part,
    groups,
    deed,
    clause: evidenceOf(view.context.scene.doc, { from, to: view.to }),
  };
}

/** Do the rules read anything of somebody on the axis of a label in this clause, or the same elsewhere in the sentence, for any of the same people? */
const isRead = (byRules: readonly Reading[], clause: TokenRange, country: string, label: StanceLabel, groups: readonly Group[]): boolean =>
  byRules.some(
    (r) =>
      (r.holder.country === country || r.also.includes(country)) &&
      axisOf(r.label) === axisOf(label) &&
      (r.label === label || r.verb === undefined || (r.verb >= clause.from && r.verb < clause.to)) &&
      (r.groups.some((group) => groups.includes(group)) || r.groups.includes('everyone') || groups.includes('everyone')),
  );

/** Do the rules read the same in the clause of somebody else ("Stockholm sent prosecutors to Baghdad; crimes, it said, should be punished there")? People may be handed over and taken. */
const isToldOfAnother = (byRules: readonly Reading[], { from, to }: TokenRange, { holder, tie }: Candidate, label: StanceLabel): boolean =>
  byRules.some(
    (r) =>
      // "The US has told Britain and Germany to take back 800": those who are asked do not ask.
      (label !== 'repatriate' || !SHOWN.has(tie) || r.part === 'urging_others') &&
      r.label === label &&
      r.holder.country !== holder.country &&
      !r.also.includes(holder.country) &&
      r.clause.from < to &&
      from < r.clause.to,
  );

/** Do the rules read that it takes over people whom others held? */
const isTakenOver = (byRules: readonly Reading[], country: string): boolean =>
  byRules.some(({ label, holder }) => label === 'third_country_detention' && holder.country === country);

const NONE: readonly StanceLabel[] = [];
/** Less likely than not: of no use, not even to bear out what is told elsewhere. */
const LEAST = 0.5;

/** The labels that are more likely than not, of those on one axis the likeliest. */
function likely(chances: Float64Array): readonly StanceLabel[] {
  let most = 0;
  for (let k = 0; k < chances.length; k++) if (chances[k]! > most) most = chances[k]!;
  if (most < LEAST) return NONE;
  return STANCE_LABELS.filter((label, bit) => {
    const chance = chances[bit]!;
    return chance >= LEAST && STANCE_LABELS.every((other, k) => axisOf(other) !== axisOf(label) || chances[k]! <= chance);
  });
}

/** Is it likely enough to stand alone? */
function isSure(chance: number, { tie }: Candidate, label: StanceLabel, model: StanceModel): boolean {
  const least = FIRM.has(tie) ? model.leastFirm : model.least;
  return chance >= (axisOf(label) === 'justice' ? Math.max(least, model.leastTrial) : least);
}

/** An addition, and how its country is tied to the clause. */
type Tied = Added & { readonly tie: Tie };

/** "The woman has been charged": one country's doing. Where the clause does not tell whose, it is of the one told there, else of the likeliest. */
const isOfAnother = ({ tie, chance, reading }: Tied, all: readonly Tied[]): boolean =>
  UNTOLD.has(tie) && all.some((other) => other.reading.label === reading.label && (!UNTOLD.has(other.tie) || other.chance > chance));

/** In the words of a state that holds nobody, "here" and "our courts" are its own. */
const isMeantAtHome = (context: ReadingContext, clause: TokenRange, { tie, holder }: Candidate, label: StanceLabel): boolean =>
  label === 'prosecute_locally' && tie === 'speaker' && !context.custodians.has(holder.country) && isTriedAtHome(context, clause);

/** Headlines and teasers that break off ("… to take back more than 800 capt") end with no mark: they are not read twice. */
const isFinished = ({ lower }: TextDocument, { to }: TokenRange): boolean => /[.!?…"”’')\]:;—]$/.test(lower[to - 1]!);

/**
 * What a sentence says beyond what the rules read in it: where they are silent on somebody's axis, learned weights may add a
 * reading, if the words leave little doubt and no rule of product.md forbids it. What the rules read stays. Less likely ones come
 * too, marked as such: they may bear out what is told elsewhere.
 */
export function secondReading(context: ReadingContext, sentence: TokenRange, byRules: readonly Reading[], model: StanceModel): Added[] {
  const { doc } = context.scene;
  if (!isFinished(doc, sentence)) return [];
  return segmentsOf(doc, sentence).flatMap((clause) => {
    if (!speaksOfTopic(context, clause)) return [];
    const all = candidatesIn(context.scene, sentence, clause);
    const candidates = all.length > 0 && bindsSpeakerAlone(context, clause) ? all.filter(({ tie }) => tie === 'speaker') : all;
    if (candidates.length === 0) return [];
    const view = clauseView(context, clause);
    const antecedent = antecedentOf(context.scene, clause);
    const probabilities = model.probabilities(view);
    const found = candidates.flatMap((candidate) => {
      const chances = probabilities(candidate);
      const labels = likely(chances).map((label) => (isMeantAtHome(context, clause, candidate, label) ? 'prosecute_at_home' : label));
      // "handed over 280 detainees to Iraq": sent on to others, and not home.
      const sentOn =
        context.custodians.has(candidate.holder.country) &&
        (labels.includes('third_country_detention') || isTakenOver(byRules, candidate.holder.country));
      return labels
        .filter((label) => !(sentOn && label === 'repatriate'))
        .filter((label) => !isRead(byRules, clause, candidate.holder.country, label, groupsFor(view, label)))
        .filter((label) => !isToldOfAnother(byRules, clause, candidate, label))
        .filter((label) => !areVoid(context, sentence, view.cues, label))
        .filter((label) => !isForbidden(context, sentence, clause, candidate, label))
        .map((label) => {
          const reading = readingOf(view, candidate, label, antecedent?.from ?? clause.head);
          // What police and courts did with somebody, or of whom it is told is not seen.
          const beside = (reading.deed && axisOf(label) === 'justice') || !(antecedent || SHOWN.has(candidate.tie));
          const chance = chances[STANCE_LABELS.indexOf(label)]!;
          return { sentence, reading, beside, chance, sure: isSure(chance, candidate, label, model), tie: candidate.tie };
        });
    });
    return found.filter((each) => !isOfAnother(each, found));
  });
}
