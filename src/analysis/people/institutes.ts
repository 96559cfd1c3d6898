import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import type { Setting } from './setting.js';

/** "a Libyan Red Crescent official", "the president of the Danish Red Cross": of the society, and not of the state. */
export function isNationalSociety({ doc, actorAt }: Setting, { naming, to }: ActorMention): boolean {
  // "Norway's Red Cross", "Syrian Arab Red Crescent"
  const at = doc.lower[to] === "'s" || doc.lower[to] === 'arab' ? to + 1 : to;
  const branch = naming === 'demonym' || at > to ? actorAt.get(at) : undefined;
  return (branch?.code === 'NGO' || branch?.code === 'ICRC') && doc.lower[branch.from] === 'red';
}

/** "president of the Centre for Studies in Paris": what sits there is no office of the state. */
export function isOfInstitute({ doc }: Setting, { from, to }: TokenRange): boolean {
  const words = doc.word.slice(from, to);
  return words.some((word) => INSTITUTE.test(word)) && !words.some((word) => OF_STATE.test(word));
}
const INSTITUTE =
  /^(?:Cent(?:re|er)|Institute?|Association|Foundation|Collective|Network|Observatory|Society|League|University|Academy|Trust|Forum)$/;
const OF_STATE = /^(?:National|Federal|State|Government|Ministry|Security|Intelligence|Crisis)$/;
