import { type ActorCode, isCountry } from '../../domain/actor.js';
import { inside } from '../text/sorted.js';
import { CARRIER } from './of-carrier.js';
import type { Holder } from './official.js';
import { destinationOf } from './passive.js';
import { mayHoldStance } from './scene.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';

/** A plane of somebody who flies for states, by the words before it. */
const OF_STATE = /^(?:government|state|military|army|air|presidential|chartered?)$/;
/** What a state moves people with. */
const MEANS = /^(?:planes?|aircraft|jets?|helicopters?|flights?|transports?|convoys?|buses|trucks|operations?|missions?|airlifts?)$/;
/** How far behind the verb those who are carried stand, in tokens. */
const REACH = 16;
/** How far from the name of whose means they are the means stand, in tokens. */
const MEANS_REACH = 4;

/** "taken to Iraq on US aircraft", "in an operation run by the United States": who moves people for others, told by their means behind a passive. */
export function movedBy({ doc, cue, sentence, context }: Site): Holder | null {
  const { actors } = context.scene;
  const mover = inside(actors, cue.to, Math.min(sentence.to, cue.to + REACH)).find((m) => {
    if (!context.movers.has(m.code)) return false;
    const by = doc.lower.slice(Math.max(cue.to, m.from - 2), m.from).indexOf('by');
    const beside = by < 0 ? doc.lower.slice(m.to, m.to + MEANS_REACH) : doc.lower.slice(Math.max(cue.to, m.from - 2 - MEANS_REACH), m.from);
    return beside.some((word) => MEANS.test(word));
  });
  return mover ? { country: mover.code, authority: 'named_official', speaker: null } : null;
}

const SMUGGLERS = /^(?:smuggl\p{L}*|traffick\p{L}*|ring|secret|clandestine)$/u;
const ON_THE_WAY = /\b(?:on (?:their|his|her) way|from where|from there|en route|in transit|via)\b/;

/** "An operation brought one woman to Denmark": whose nobody says, so of the country that it goes to; none where people only come through or are smuggled. */
function ownDestination({ doc, cue, sentence, context }: Site, from: number): ActorCode | null {
  const words = doc.lower.slice(from, sentence.to);
  if (words.some((word) => SMUGGLERS.test(word)) || ON_THE_WAY.test(words.join(' '))) return null;
  const whereto = destinationOf(context.scene, cue);
  return whereto !== null && mayHoldStance(whereto) && !context.custodians.has(whereto) && isCountry(whereto) ? whereto : null;
}

/**
 * "A US military plane brought 110 citizens of Kosovo home": whose plane it is flies for whoever takes its nationals back. Null where
 * nobody knows for whom a plane of those who move people for others flies; undefined where no plane is the subject, or it is one's own.
 */
export function carriedFor({ doc, cue, sentence, context }: Site, { head, from, to }: Subject): Holder | null | undefined {
  const { matchers, movers, scene } = context;
  const owner = inside(scene.actors, from, to)[0];
  if (owner === undefined && MEANS.test(head) && !doc.lower.slice(from, to).some((word) => OF_STATE.test(word))) {
    const whereto = ownDestination({ doc, cue, sentence, context }, from);
    if (whereto !== null) return { country: whereto, authority: 'named_official', speaker: null };
  }
  if (!CARRIER.has(head) || !(owner || doc.lower.slice(from, to).some((word) => OF_STATE.test(word)))) return undefined;
  const end = Math.min(sentence.to, cue.to + REACH);
  const own = inside(scene.actors, cue.from + 1, end).find(
    (m) =>
      !scene.theatre.has(m.code) &&
      mayHoldStance(m.code) &&
      (m.naming === 'demonym'
        ? matchers.people.has(doc, m.to, m.to + 2) || /s$/.test(doc.lower[m.to - 1]!)
        : /^(?:of|to)$/.test(doc.lower[m.from - 1]!) || matchers.people.has(doc, m.to, m.to + 1)),
  );
  if (own) return { country: own.code, authority: 'named_official', speaker: null };
  return owner && movers.has(owner.code) ? null : undefined;
}
