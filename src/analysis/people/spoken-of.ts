import { type ActorCode, isCountry } from '../../domain/actor.js';
import { isAskersTurn } from '../statements/labels.js';
import type { TokenRange } from '../text/document.js';
import { firstFrom, lastBefore } from '../text/sorted.js';
import type { Resolved, Resolver } from './resolver.js';
import { type Setting, textOf } from './setting.js';

/** Longest title behind "their": "their foreign minister". */
const LONGEST_TITLE = 4;

/** "I rang their Prime Minister": the office behind "their" in what was said last before `at`; null where none is spoken of. */
function officeSpokenOf({ doc, roles }: Setting, { from, to }: TokenRange): TokenRange | null {
  for (let k = to - 1; k > from; k--) {
    if (!/^(?:their|its)$/.test(doc.lower[k]!)) continue;
    for (let head = Math.min(k + LONGEST_TITLE, to - 1); head > k; head--)
      if (roles.heads.get(doc.lower[head]!) === 'state') return { from: k + 1, to: head + 1 };
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
  if (!/^(?:he|she|his|her)$/.test(doc.lower[source.from]!) || paragraph === 0 || !isAskersTurn(doc, doc.paragraphs[paragraph]!))
    return undefined;
  const guest = past.at(-1);
  if (!guest || doc.paragraphOf[guest.source.from] !== paragraph - 1 || doc.lower[guest.source.to] !== ':') return undefined;
  const office = officeSpokenOf(setting, doc.paragraphs[paragraph - 1]!);
  if (!office) return null;
  const speaker = { name: null, role: textOf(doc, office.from, office.to), country: countrySpokenOf(setting, office.from) };
  return { speaker, source, plural: false, person: true, gender: /^(?:he|his)$/.test(doc.lower[source.from]!) ? 'male' : 'female' };
}
