import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { type Head, isOrganFor } from './role-head.js';
import type { Setting } from './setting.js';

/** Words of universities: whoever belongs to one speaks for nobody, other than those of a think-tank. */
export const TEACHES = /^(?:universit\p{L}+|college|school|faculty|academy)$/u;

/** What people are held in speaks for nobody: "the director of Roj camp". */
const HOLDS = /^(?:camps?|prisons?|jails?)$/;
const RUNS_BODY = oneOf('executive|director|founder|co-founder|ceo|trustee|chairman|chairwoman|chair');

/** "Hands Across Borders chief executive": a body of several capitalised words before the noun of whoever runs it. */
export function isHeadOfBodyBefore({ doc, actorAt, roles }: Setting, { from }: TokenRange, head: Head): boolean {
  if (!RUNS_BODY.has(doc.lower[head.at]!)) return false;
  const end = /^(?:chief|executive|managing|deputy|regional|programme|program)$/.test(doc.lower[head.at - 1] ?? '') ? head.at - 1 : head.at;
  for (let k = from; k < end; k++) {
    const lower = doc.lower[k]!;
    if (!/^\p{Lu}/u.test(doc.word[k]!) || actorAt.has(k) || roles.institutions.has(lower) || roles.media.has(lower) || lower === 'forces')
      return false;
    if (roles.parties.has(lower) || roles.organs.has(lower) || roles.portfolios.has(lower) || TEACHES.test(lower) || HOLDS.test(lower))
      return false;
  }
  return end - from >= 2;
}

/** "chief executive of Save the Young": what somebody runs that is no place, office or party is a body of its own. */
export function isHeadOfBody(setting: Setting, { to }: TokenRange, head: Head): boolean {
  const { doc, actorAt, roles } = setting;
  const first = doc.lower[head.segment + 1] === 'the' ? head.segment + 2 : head.segment + 1;
  if (!RUNS_BODY.has(doc.lower[head.at]!) || !/^(?:of|at|for)$/.test(doc.lower[head.segment] ?? '') || to - first < 2) return false;
  if (!beginsWithCapital(doc.word[first]) || isOrganFor(setting, first)) return false;
  for (let k = first; k < to; k++) {
    const lower = doc.lower[k]!;
    if (actorAt.has(k) || roles.institutions.has(lower) || roles.learned.has(lower) || roles.media.has(lower)) return false;
    if (roles.parties.has(lower) || HOLDS.test(lower) || (k === first && (roles.organs.has(lower) || roles.portfolios.has(lower))))
      return false;
  }
  return true;
}
