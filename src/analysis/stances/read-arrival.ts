import { directionOf } from './direction.js';
import { speakerAt } from './holder.js';
import { nationalityIn } from './passive.js';
import { makeReading, type Reading } from './reading.js';
import { mayHoldStance } from './scene.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** How far after the verb what brought people is named, in tokens. */
const REACH = 24;
/** "a chartered plane carrying eight women": how far before the people it is named. */
const CARRIER_REACH = 6;

/** "landed in Oslo without any help from the state": nobody brought them. */
export const WITHOUT_HELP = /\bwithout (?:\p{L}+ ){0,2}(?:help|assistance|support|involvement|aid|knowledge)\b/u;

/** "from al-Hol", "out of a prison in Hasakah": whoever is held leaves when a state fetches them. */
function isOutOfHold({ doc, cue, sentence, context }: Site): boolean {
  const end = Math.min(sentence.to, cue.to + REACH);
  for (let k = cue.to; k < end; k++) {
    if (
      doc.lower[k] === ';' ||
      doc.lower[k] === ':' ||
      doc.lower[k] === '—' ||
      /^(?:escap|fle[de]|smuggl|ran$|broke$|after$|when$)/.test(doc.lower[k]!)
    )
      return false;
    const away = doc.lower[k] === 'from' || (doc.lower[k] === 'of' && doc.lower[k - 1] === 'out');
    if (away && context.matchers.held.has(doc, k + 1, Math.min(end, k + 6))) return true;
  }
  return false;
}

/** "at the air base", "at Arlanda airport" */
const lands = ({ doc, cue, sentence, context }: Site): boolean =>
  doc.lower.slice(cue.to, cue.to + LANDS_REACH).some((word) => /^(?:airport|airfield|airbase|base)$/.test(word)) &&
  // Anybody may take a flight.
  context.matchers.carriage
    .find(doc, cue.to, Math.min(sentence.to, cue.to + REACH))
    .some(({ from, to }) => to > from + 1 || !/^(?:flight|plane|aircraft|jet)s?$/.test(doc.lower[from]!));
const LANDS_REACH = 9;

/**
 * "Six Finnish children landed in Helsinki on a plane chartered by the government": people come in who were held, and a
 * state brought them. That they merely came back is no deed of anybody.
 */
export function readArrival(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { context, doc, cue, sentence } = site;
  const { scene, matchers } = context;
  const settled = !(chain.negative || chain.intended || chain.possible || chain.weighed || chain.ought || chain.former || chain.urged);
  if (!settled || subject.relative || !matchers.people.has(doc, subject.from, subject.to)) return null;
  if (WITHOUT_HELP.test(doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + REACH)).join(' '))) return null;
  const { goes, to } = directionOf(site);
  const brought =
    matchers.carriage.has(doc, Math.max(sentence.from, subject.from - CARRIER_REACH), subject.to) ||
    matchers.carriage.has(doc, cue.to, Math.min(sentence.to, cue.to + REACH));
  const said = speakerAt(scene, cue.from);
  const freed = isOutOfHold(site);
  const own = nationalityIn(scene, subject);
  // "Three Spanish women arrived at the air base in an operation of the army": wherever that lies.
  const landed = goes === null && own !== null && brought && lands(site);
  if (goes !== 'home' && !landed) return null;
  const country = to ?? own;
  const announced = said !== null && said.country === country && matchers.held.has(doc, sentence.from, sentence.to);
  if (
    !country ||
    !mayHoldStance(country) ||
    (own && own !== country) ||
    !(brought || announced || (freed && !context.custodians.has(country)))
  )
    return null;
  const holder = said?.country === country ? said : { country, authority: 'named_official' as const, speaker: null };
  return makeReading(site, holder, 'repatriate', 'origin', { ...chain, passive: true }, subject);
}
