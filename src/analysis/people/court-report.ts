import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { afterDateline } from '../statements/dateline.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { seatIn } from './seats.js';
import { HELD_IN, type Setting } from './setting.js';

const COURT = oneOf('court|courts|tribunal|judge|judges|trial|courtroom');
const BENCH = oneOf(
  'court|courts|judge|judges|tribunal|magistrate|magistrates|prosecutor|prosecutors|prosecution|police|policeman|investigator|investigators|detective|detectives|officer|officers|intelligence',
);
/** How far beside a court its country or town stands, in tokens: "a court in the German city of Celle". */
const BESIDE = 3;

/** The first paragraph of a text that is a sentence, furniture and headlines left out. */
function leadOf({ doc }: Setting): TokenRange | null {
  const { paragraphs, furniture, lower } = doc;
  return paragraphs.find(({ to }, p) => !furniture[p] && /^[."]$/.test(lower[to - 1]!)) ?? null;
}

/**
 * The country whose court a report is from: that of the first court in its first paragraph, by the country or town beside it, else the one that it
 * was written from; null for other texts. Police and prosecutors who are named alone are that one's, wherever those on trial came from.
 */
export function courtOf(setting: Setting, town: ActorCode | null): ActorCode | null {
  const { doc, actors } = setting;
  const lead = leadOf(setting);
  if (!lead) return null;
  const start = afterDateline(doc, lead);
  for (let k = start; k < lead.to; k++) {
    if (!COURT.has(doc.lower[k]!) || doc.quotationOf[k]! >= 0) continue;
    const before = inside(actors, Math.max(start, k - BESIDE), k).at(-1);
    if (before && isCountry(before.code) && before.to === k) return before.code;
    if (/^(?:in|of)$/.test(doc.lower[k + 1] ?? '')) {
      const behind = inside(actors, k + 2, k + 2 + BESIDE)[0];
      return behind && isCountry(behind.code) ? behind.code : seatIn(setting, { from: k + 2, to: Math.min(lead.to, k + 2 + BESIDE) });
    }
    return setting.dateline ?? town;
  }
  return null;
}

/** "Prosecutors", "a police officer": who works for courts, by words alone. */
export const isOfBench = ({ doc }: Setting, { from, to }: TokenRange): boolean => doc.lower.slice(from, to).some((word) => BENCH.has(word));

/** Does the paragraph of a source name another country before it, or one in which people are held for what it does? "In neighbouring Freedonia, …, prosecutors asked". */
export function namesAnother({ doc, actors }: Setting, told: readonly ActorMention[], source: TokenRange, court: ActorCode): boolean {
  const { from } = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  const isOther = ({ code }: ActorMention): boolean => isCountry(code) && code !== court;
  return (
    inside(told, from, source.from).some(isOther) ||
    inside(actors, from, source.from).some(
      (m) => isOther(m) && !HELD_IN.has(m.code) && doc.quotationOf[m.from]! < 0 && doc.lower[m.from - 1] !== 'from',
    )
  );
}
