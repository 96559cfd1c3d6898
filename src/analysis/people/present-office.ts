import { isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import type { Role } from './role.js';
import type { Setting } from './setting.js';

/** Farthest that "now" stands behind a name, and its end behind "now", in tokens. */
const REACH = 25;

/** ", now the UN rights chief,", ", formerly minister and now mayor of Lund,": the office that somebody is said to hold now; null for none. */
export function officeNow({ doc, roles }: Setting, { to }: TokenRange): TokenRange | null {
  if (doc.lower[to] !== ',') return null;
  const end = Math.min(doc.sentences[doc.sentenceOf[to]!]!.to, to + REACH);
  let now = to + 1;
  while (now < end && doc.lower[now] !== 'now') {
    if (doc.tag[now] === 'VERB' || doc.tag[now] === 'AUX' || /^[.;:"—]$/.test(doc.lower[now]!)) return null;
    now++;
  }
  // "head of": a noun that is tagged as a verb.
  const opens = /^(?:DET|NOUN|PROPN|ADJ)$/.test(doc.tag[now + 1] ?? '') || roles.heads.has(doc.lower[now + 1] ?? '');
  if (now >= end || !opens || !/^(?:,|and|but)$/.test(doc.lower[now - 1]!)) return null;
  let last = now + 2;
  while (last < end && !/^[,.;:"—]$/.test(doc.lower[last]!) && doc.tag[last] !== 'VERB' && doc.tag[last] !== 'AUX') last++;
  return { from: now + 1, to: last };
}

/** "the UN rights chief and former president", "a former minister and now head of": the part of a description that holds today; null where it is of one time. */
export function presentPart({ doc, roles }: Setting, { from, to }: TokenRange): TokenRange | null {
  for (let k = from + 1; k < to - 1; k++) {
    if (doc.lower[k] !== 'and') continue;
    const next = /^(?:an?|the|its)$/.test(doc.lower[k + 1]!) ? k + 2 : k + 1;
    if (roles.past.has(doc.lower[next] ?? '') && !doc.lower.slice(from, k).some((word) => roles.past.has(word))) return { from, to: k };
    if (doc.lower[k + 1] === 'now') return { from: k + 2, to };
  }
  return null;
}

/** Who is told by what he is at home may speak for a body today: "Swedish diplomat Ann Kest, head of UNICEF in Syria". */
const CALLING = /^(?:diplomat|politician|prince|princess|general|colonel|major|statesman|stateswoman|economist)$/;
export const isCalling = ({ head, code }: Role): boolean => code !== null && isCountry(code) && CALLING.test(head ?? '');
export const speaksForBody = (role: Role | null): role is Role =>
  role !== null && !role.past && role.code !== null && !isCountry(role.code);
