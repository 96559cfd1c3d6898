import { isCountry } from '../../domain/actor.js';
import { beginningIn, inside } from '../text/sorted.js';
import { holderOf } from './holder.js';
import { agentAfter, receiverOf } from './passive.js';
import { areOthers, makeReading, type Reading } from './reading.js';
import type { Site } from './site.js';
import { isOffice, type Subject } from './subject.js';
import type { Chain } from './walk.js';

/** "handed 15 Iraqi suspects to Baghdad": to a country, and to one's own where it is one of those that hold people for others. */
export function handsHome({ context, doc, cue }: Site): boolean {
  const { actors, theatre } = context.scene;
  const [taker] = beginningIn(actors, cue.to, cue.to + 2);
  if (!taker || !isCountry(taker.code)) return false;
  if (/^(?:NOUN|PROPN)$/.test(doc.tag[taker.to] ?? '') && !isOffice(doc.lower[taker.to])) return false;
  const between = inside(actors, cue.from + 1, cue.to - 1);
  return !theatre.has(taker.code) || between.some((m) => m.naming === 'demonym' && m.code === taker.code);
}

/** "a video of 20 prisoners", "food for 200 women": what is handed over, though people stand behind it. */
const THING =
  /^(?:lists?|letters?|videos?|evidence|documents?|files?|claims?|verdicts?|food|aid|bod(?:y|ies)|remains|names|messages?|petitions?|requests?|money|samples?|phones?|weapons?)$/;

export const handsOverThing = ({ doc, cue }: Site, { passive }: Chain): boolean => {
  if (passive) return false;
  for (let k = cue.from + 1; k < cue.to; k++) {
    if (/^(?:of|for|to|that|from)$/.test(doc.lower[k]!)) return THING.test(doc.lower[k - 1]!);
  }
  return false;
};

/**
 * "received by a delegation of the foreign ministry": by whom their state sent for them. Doctors and relatives receive whoever has come, and
 * envoys the people of other states too.
 */
export function isReceivedByEnvoys({ context, doc, cue, sentence }: Site): boolean {
  const agent = agentAfter(context.scene, cue);
  const country = agent?.kind === 'actor' ? agent.actor!.code : null;
  if (!agent || country === null || !isCountry(country) || context.custodians.has(country)) return false;
  const words = doc.lower.slice(agent.from, agent.to);
  if (!words.some((word) => ENVOYS.test(word)) || words.some((word) => AID.test(word))) return false;
  const before = doc.lower.slice(sentence.from, cue.from);
  if (before.some((word) => areOthers(word) || /^(?:famil(?:y|ies)|relatives|parents|grandparents|yazidis?)$/.test(word))) return false;
  const nationals = inside(context.scene.actors, sentence.from, cue.from).filter((m) => m.naming === 'demonym');
  return nationals.length === 0 || nationals.some(({ code }) => code === country);
}
const ENVOYS = /^(?:delegations?|delegates|mission|envoys?|consuls?|diplomats|representatives?|emissar(?:y|ies))$/;
const AID = /^(?:cross|crescent|charity|charities|ngo|aid|church|union)$/;

/** Who took the people that somebody handed over, and who handed them over. */
export function readHandover(site: Site, chain: Chain, subject: Subject): Reading[] {
  const { context, cue } = site;
  const receiver = receiverOf(context.scene, cue);
  if (!receiver || context.custodians.has(receiver.country) || chain.negative) return [];
  // A team of UNICEF takes nobody's nationals home.
  const taken = isCountry(receiver.country) ? makeReading(site, receiver, 'repatriate', 'origin', chain, subject) : null;
  const by = chain.passive ? agentAfter(context.scene, cue) : subject;
  const giver = by && holderOf(context.scene, by, cue.from);
  const given = giver && context.custodians.has(giver.country) ? makeReading(site, giver, 'repatriate', 'custodian', chain, subject) : null;
  return [taken, given].filter((each) => each !== null);
}
