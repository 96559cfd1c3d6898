import { isCountry } from '../../domain/actor.js';
import { OUGHT } from './governors.js';
import { speakerAt } from './holder.js';
import type { Holder } from './official.js';
import { makeReading, type Reading } from './reading.js';
import { isIssuersVoice, mayHoldHere, type Scene } from './scene.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** The group whose release it is, where a token stands in its words or in nobody's; null elsewhere. */
export function issuerAt(scene: Scene, token: number): Holder | null {
  const { issuer } = scene;
  if (issuer === null || !mayHoldHere(scene, issuer)) return null;
  if (isIssuersVoice(scene, token)) return { country: issuer, authority: 'named_official', speaker: issuer };
  const said = speakerAt(scene, token);
  return said?.country === issuer ? said : null;
}

/** "Austria should bring home the 11 women.": what a release says of others, it asks of them. */
export function readIssuersDemand(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { cue, context } = site;
  const holder = issuerAt(context.scene, cue.from);
  if (!holder || chain.negative || chain.urged || cue.label === 'refuse' || cue.kind === 'sendAway') return null;
  const { kind, actor } = subject;
  const isAsked =
    kind === 'states' || kind === 'office' || (kind === 'actor' && isCountry(actor!.code)) || (chain.passive && kind === 'other');
  return isAsked ? makeReading(site, holder, 'repatriate', 'urging_others', chain, subject) : null;
}

/** Read of somebody else in a clause in which a release says what they should do: they have said and done nothing by that. */
export function isAskedByIssuer(scene: Scene, { holder, clause }: Reading): boolean {
  if (scene.issuer === null || holder.country === scene.issuer) return false;
  for (let k = clause.from; k < clause.to; k++) if (OUGHT.has(scene.doc.lower[k]!) && isIssuersVoice(scene, k)) return true;
  return false;
}
