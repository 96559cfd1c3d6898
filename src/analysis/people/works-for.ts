import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { bodyIn } from './membership.js';
import type { Role } from './role.js';
import type { Setting } from './setting.js';

/** How long the clause may be that tells what somebody does, in tokens. */
const LONGEST = 14;
const HOUSED = /^(?:in|at|within|for)$/;

/** "an official who deals with foreigners in the Kurdish-led administration": the body for which somebody does what the clause behind their role tells; null where none is named. */
export function worksFor(setting: Setting, { to }: TokenRange, { kind }: Role): ActorCode | null {
  const { doc, actorAt } = setting;
  if (doc.lower[to] !== 'who' || (kind !== 'state' && kind !== 'organisation')) return null;
  let house = -1;
  for (let k = to + 1; k < Math.min(doc.length, to + LONGEST) && !/^[,.;:"—]$/.test(doc.lower[k]!); k++)
    if (HOUSED.test(doc.lower[k]!)) house = k;
  if (house < 0) return null;
  const from = doc.lower[house + 1] === 'the' ? house + 2 : house + 1;
  const named = actorAt.get(from);
  return named ? bodyIn(setting, { from, to: named.to }) : null;
}
