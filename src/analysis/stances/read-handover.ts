import { isCountry } from '../../domain/actor.js';
import { holderOf } from './holder.js';
import { agentAfter, receiverOf } from './passive.js';
import { makeReading, type Reading } from './reading.js';
import type { Site } from './site.js';
import { isOffice, type Subject } from './subject.js';
import type { Chain } from './walk.js';

/** "handed 15 Iraqi suspects to Baghdad": to a country, and to one's own where it is one of those that hold people for others. */
export function handsHome({ context, doc, cue }: Site): boolean {
  const { actors, theatre } = context.scene;
  const taker = actors.find((m) => m.from >= cue.to && m.from <= cue.to + 1);
  if (!taker || !isCountry(taker.code)) return false;
  if (/^(?:NOUN|PROPN)$/.test(doc.tag[taker.to] ?? '') && !isOffice(doc.lower[taker.to])) return false;
  return (
    !theatre.has(taker.code) || actors.some((m) => m.naming === 'demonym' && m.code === taker.code && m.from > cue.from && m.to < cue.to)
  );
}

/** Who took the people that somebody handed over, and who handed them over. */
export function readHandover(site: Site, chain: Chain, subject: Subject): Reading[] {
  const { context, cue } = site;
  const receiver = receiverOf(context.scene, cue);
  if (!receiver || context.custodians.has(receiver.country) || chain.negative) return [];
  const taken = makeReading(site, receiver, 'repatriate', 'origin', chain, subject);
  const by = chain.passive ? agentAfter(context.scene, cue) : subject;
  const giver = by && holderOf(context.scene, by, cue.from);
  const given = giver && context.custodians.has(giver.country) ? makeReading(site, giver, 'repatriate', 'custodian', chain, subject) : null;
  return [taken, given].filter((each) => each !== null);
}
