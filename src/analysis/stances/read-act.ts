import { isCountry } from '../../domain/actor.js';
import { axisOf, type StanceLabel } from '../../domain/stance.js';
import { isGerund } from '../statements/words.js';
import { governs, NEGATIONS } from './governors.js';
import { holderOf, speakerAt } from './holder.js';
import type { Holder } from './official.js';
import { agentAfter } from './passive.js';
import { type Predicate, predicateAfter, type Verdict } from './predicate.js';
import { makeReading, type Reading } from './reading.js';
import { countryAt, mayHoldStance } from './scene.js';
import type { Site } from './site.js';
import { readSubject, type Subject } from './subject.js';
import { type Chain, startWalk } from './walk.js';

const LABELS: Readonly<Record<Verdict, StanceLabel>> = { forth: 'repatriate', refused: 'refuse', open: 'undecided' };
const OTHERS = /\b(?:countries of origin|home countries|their countries|other (?:countries|nations))\b/;
/** How far before the act what is said of it may stand: "Opposition to the return". */
const HEAD = 6;

/** Who approves, refuses or leaves open: the agent after "by" when there is one, else whoever says it. */
function holderAt(site: Site, { from, to }: Predicate): Holder | null {
  const { scene } = site.context;
  const agent = agentAfter(scene, { from, to: Math.min(to, from + 4) });
  if (!agent) return speakerAt(scene, site.cue.from);
  if (agent.kind === 'actor') return holderOf(scene, agent, site.cue.from);
  const country = agent.kind === 'office' ? countryAt(scene, agent.from) : null;
  return country && mayHoldStance(country) ? { country, authority: 'named_official', speaker: null } : null;
}

/** "The return of the women", "their return"; an "evacuation operation" may be anybody's. */
const namesPeople = ({ doc, cue, context }: Site, predicate: Predicate): boolean =>
  (/^repatriations?$/.test(doc.lower[cue.from]!) && doc.lower[cue.to] !== 'of') ||
  /^(?:their|his|her)$/.test(doc.lower[cue.from - 1] ?? '') ||
  context.matchers.people.has(doc, cue.from, predicate.from);

/** "Opposition to the return …": the subject itself is against it. */
function isAgainstIt({ doc, sentence, cue }: Site): boolean {
  const words = doc.lower.slice(Math.max(sentence.from, cue.from - HEAD), cue.from);
  return words.some((word) => /^(?:opposition|objections?|refusal|rejection|ban|veto|resistance)$/.test(word) || governs(word, 'prevent'));
}

/** "Helping adults to return is …": an act of letting others do something is the subject. */
export const isGerundSubject = ({ doc, sentence }: Site, { subjectEnd, let: lets }: Chain, { kind }: Subject): boolean =>
  lets && kind === 'none' && isGerund(doc.lower[subjectEnd]!) && (subjectEnd === sentence.from || doc.lower[subjectEnd - 1] === '"');

/**
 * "The return of the women is out of the question", "The decision to bring them home was approved by the cabinet": the
 * act is the subject, and what is said of it behind `from` is the stance.
 */
export function readActAsSubject(site: Site, from = site.cue.to): Reading | null {
  const { doc, cue, sentence } = site;
  const predicate = predicateAfter(doc, from, sentence);
  if (!predicate) return null;
  const holder = holderAt(site, predicate);
  const against = isAgainstIt(site);
  const { verdict } = predicate;
  if (!holder || (against && verdict === 'open')) return null;
  if (!predicate.judged && !namesPeople(site, predicate)) return null;
  // "Not bringing them home would be a mistake"
  const undone = NEGATIONS.has(doc.lower[cue.from - 1] ?? '');
  if (undone && verdict === 'open') return null;
  const refused = (verdict === 'refused') !== (against !== undone);
  const axis = axisOf(cue.label);
  if (axis === 'justice') return null;
  const citizenship = axis === 'citizenship';
  if (citizenship && (refused || verdict === 'open')) return null;
  // "Leaving them there is out of the question"
  const left = cue.label === 'refuse';
  if (left && verdict === 'open') return null;
  const label = citizenship ? cue.label : LABELS[verdict === 'open' ? 'open' : refused !== left ? 'refused' : 'forth'];
  const ofOthers = left && (site.context.custodians.has(holder.country) || site.context.movers.has(holder.country));
  const asked =
    label === 'repatriate' && (ofOthers || !isCountry(holder.country) || OTHERS.test(doc.lower.slice(cue.to, sentence.to).join(' ')));
  const { chain } = startWalk(doc, cue.from, sentence.from);
  const subject = readSubject(doc, sentence.from, cue.from, site.context.scene.actors);
  return makeReading(site, holder, label, asked ? 'urging_others' : 'origin', { ...chain, intended: true }, subject);
}
