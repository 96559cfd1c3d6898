import { isCountry } from '../../domain/actor.js';
import { directionOf } from './direction.js';
import { NEGATIONS } from './governors.js';
import { holderOf } from './holder.js';
import { finiteAfter } from './predicate.js';
import { ownerBefore } from './read-owned-act.js';
import { isOfForeigners, makeReading, type Reading } from './reading.js';
import { mayHoldStance } from './scene.js';
import type { Site } from './site.js';
import { startWalk } from './walk.js';

const FOR = /^(?:consent|agreement|approval|support|commitment|readiness|willingness|openness)$/;
const AGAINST = /^(?:refusal|rejection|opposition|objections?|resistance|veto|hostility)$/;
const LINKS = /^(?:of|to|for|on)$/;
/** Behind these, and at the beginning of a clause, an attitude is taken for granted; "seeks Denmark's consent" does not have it yet. */
const PRESUPPOSED =
  /^(?:[,;:"—]|that|despite|over|after|against|(?:critici[sz]|condemn|welcom|prais|denounc|defend|repeat|reaffirm|confirm|announc|attack|deplor)(?:e|es|ed|s|ing)?)$/;
/** What is said of an attitude that no longer holds, or was never there. */
const GONE =
  /^(?:end|ended|ends|soften\w*|crumbl\w*|fad\w*|melt\w*|collaps\w*|over|dropped|lifted|withdrawn|weaken\w*|missing|lacking|expected|sought|needed|required)$/;
/** How much of what is said of it is read, in tokens. */
const SAID_REACH = 6;
/** How far behind the noun those who return may be named, in tokens. */
const PEOPLE_REACH = 8;

/** "rejection of any (return)", "support for the (repatriation)": the noun before the act that tells the attitude; -1 where there is none. */
function attitudeBefore({ doc, cue }: Site): number {
  let k = cue.from - 1;
  while (/^(?:DET|ADJ)$/.test(doc.tag[k] ?? '')) k--;
  const noun = LINKS.test(doc.lower[k] ?? '') ? k - 1 : -1;
  return noun >= 0 && (FOR.test(doc.lower[noun]!) || AGAINST.test(doc.lower[noun]!)) ? noun : -1;
}

/** "Stockholm's opposition to any return of men was repeated", "criticised Denmark's refusal of …": an attitude that a noun names, with whose it is. */
export function readAttitude(site: Site): Reading | null {
  const { doc, cue, sentence, context } = site;
  const noun = attitudeBefore(site);
  const owner = noun < 0 ? null : ownerBefore(site, noun);
  // "Belgium's initial opposition": until it changed its mind.
  if (/^(?:initial|early|earlier|previous|former|past|original|onetime)$/.test(doc.lower[noun - 1] ?? '')) return null;
  if (!owner || !isCountry(owner.actor!.code) || !mayHoldStance(owner.actor!.code)) return null;
  const { code, naming } = owner.actor!;
  // "Dutch opposition": of voters perhaps.
  if (naming === 'demonym' && owner.to === noun) return null;
  // Those who hold people or move them speak of others' people.
  if (context.custodians.has(code) || context.movers.has(code) || isOfForeigners(site, code)) return null;
  if (directionOf(site).goes === 'away') return null;
  if (doc.lower[cue.to] !== 'of' || !context.matchers.people.has(doc, cue.to, Math.min(sentence.to, cue.to + PEOPLE_REACH))) return null;
  const at = doc.lower[owner.from - 1] === 'the' ? owner.from - 1 : owner.from;
  if (at > sentence.from && !PRESUPPOSED.test(doc.lower[at - 1]!)) return null;
  const verb = finiteAfter(doc, cue.to, sentence.to);
  const said = verb === null ? [] : doc.lower.slice(verb, verb + SAID_REACH);
  if (said.some((word, k) => GONE.test(word) && !said.slice(0, k).some((each) => NEGATIONS.has(each)))) return null;
  const holder = holderOf(context.scene, owner, cue.from);
  if (!holder) return null;
  const { chain } = startWalk(doc, cue.from, sentence.from);
  const against = AGAINST.test(doc.lower[noun]!);
  const how = { ...chain, bare: false, intended: true, negative: against };
  return makeReading(site, { ...holder, speaker: null }, against ? 'refuse' : 'repatriate', 'origin', how, owner);
}
