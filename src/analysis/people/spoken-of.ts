import { type ActorCode, isCountry } from '../../domain/actor.js';
import { isAskersTurn } from '../statements/labels.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { firstFrom, lastBefore } from '../text/sorted.js';
import type { Resolved, Resolver } from './resolver.js';
import { type Setting, textOf } from './setting.js';

const SOMEBODY = oneOf('he|she|his|her');

/** Longest title behind "their": "their foreign minister". */
const LONGEST_TITLE = 4;

/** "rang their minister", "a call with their minister": somebody spoken with. */
const SPOKEN_WITH = /^(?:rang|ring|called|phoned|telephoned|met|meet|saw|asked|told|contacted|reached|texted|approached|thanked)$/;
const SPOKEN = /^(?:spoke|spoken|speak|speaking|talked|talk|talks|talking|heard|wrote|written|call|conversation|letter|message|meeting)$/;
const SAYS =
  /^(?:says?|said|told|tells?|answer(?:s|ed)|repl(?:ies|ied)|insist(?:s|ed)|claim(?:s|ed)|assured?|assures|promise[sd]|explain(?:s|ed)|wrote|writes)$/;
/** How far behind an office its verb stands: "their prime minister, Ann Kest, has said". */
const SAYS_WITHIN = 6;

/** An office from "their" at `from` on of whom it is told that they spoke or were spoken to: no other has answered anybody. */
function speaks({ lower, tag }: TextDocument, from: number, to: number): boolean {
  const before = lower[from - 1] ?? '';
  if (SPOKEN_WITH.test(before) || (/^(?:to|with|from)$/.test(before) && SPOKEN.test(lower[from - 2] ?? ''))) return true;
  for (let k = to; k < to + SAYS_WITHIN; k++) {
    if (SAYS.test(lower[k] ?? '')) return !/^(?:to|with|from|of|for|by)$/.test(before);
    if (!/^(?:AUX|ADV|PROPN)$/.test(tag[k] ?? '') && lower[k] !== ',') return false;
  }
  return false;
}

/** "I rang their Prime Minister": the office behind "their" that a turn names last; null where none is spoken of. */
function officeSpokenOf({ doc, roles }: Setting, { from, to }: TokenRange): TokenRange | null {
  for (let k = to - 1; k > from; k--) {
    if (!/^(?:their|its)$/.test(doc.lower[k]!)) continue;
    for (let head = Math.min(k + LONGEST_TITLE, to - 1); head > k; head--)
      if (roles.heads.get(doc.lower[head]!) === 'state' && speaks(doc, k, head + 1)) return { from: k + 1, to: head + 1 };
  }
  return null;
}

/** The country other than that of the programme that was named last before `at`. */
function countrySpokenOf({ actors, programme }: Setting, at: number): ActorCode | null {
  return lastBefore(actors, firstFrom(actors, at), ({ code }) => isCountry(code) && code !== programme)?.code ?? null;
}

/**
 * "KEST: I rang their Prime Minister.¶ PRESENTER: His answer was: “…”": of whom a presenter speaks to a guest: whoever holds the office that the
 * guest has just named, and never the guest, who is "you". Undefined for pronouns elsewhere.
 */
export function spokenOf({ setting, past }: Resolver, source: TokenRange): Resolved | null | undefined {
  const { doc } = setting;
  const paragraph = doc.paragraphOf[source.from]!;
  if (!SOMEBODY.has(doc.lower[source.from]!) || paragraph === 0 || !isAskersTurn(doc, doc.paragraphs[paragraph]!)) return undefined;
  const guest = past.at(-1);
  if (!guest || doc.paragraphOf[guest.source.from] !== paragraph - 1 || doc.lower[guest.source.to] !== ':') return undefined;
  const office = officeSpokenOf(setting, doc.paragraphs[paragraph - 1]!);
  if (!office) return null;
  const speaker = { name: null, role: textOf(doc, office.from, office.to), country: countrySpokenOf(setting, office.from) };
  return { speaker, source, plural: false, person: true, gender: /^(?:he|his)$/.test(doc.lower[source.from]!) ? 'male' : 'female' };
}
