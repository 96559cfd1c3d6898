import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { MEETING_PLACE } from './acting.js';
import { HELD_IN, type Setting } from './setting.js';

const SAYS = /^(?:said|says|told|tells|announced|confirmed|declared|insisted)$/;
/** How far behind a name the verb may stand, in tokens. */
const VERB_WITHIN = 10;

/** Longest office and name of whom somebody tells, in tokens. */
const LONGEST_LISTENER = 5;

/** The verb of speech behind `source`, in its sentence and outside quotations; -1 for none. */
function verbBehind(doc: TextDocument, source: TokenRange): number {
  const end = Math.min(doc.sentences[doc.sentenceOf[source.from]!]!.to, source.to + VERB_WITHIN);
  for (let k = source.to; k < end; k++) if (SAYS.test(doc.lower[k]!) && doc.quotationOf[k]! < 0) return k;
  return -1;
}

/** "said in Lisbon", "told reporters in Oslo": the capital where `source` speaks; null for none, and where ministers of every country meet. */
export function seatOfSpeech({ doc, actorAt }: Setting, source: TokenRange): ActorMention | null {
  const verb = verbBehind(doc, source);
  if (verb < 0) return null;
  let k = verb + 1;
  // "told reporters", "told Prime Minister Jan Kest"
  if (/^(?:reporters|journalists|lawmakers|parliament)$/.test(doc.lower[k] ?? '')) k++;
  else while (k <= verb + LONGEST_LISTENER && beginsWithCapital(doc.word[k] ?? '') && !actorAt.has(k)) k++;
  const seat = doc.lower[k] === 'in' ? actorAt.get(k + 1) : undefined;
  return seat?.naming === 'capital' && !MEETING_PLACE.test(doc.lower[seat.from]!) ? seat : null;
}

/** "said in Budapest that Turkey was a partner": said in one country of another, which may be the host of whoever speaks or only spoken of. */
export function isSaidOfOther(setting: Setting, source: TokenRange, of: ActorMention): boolean {
  if (of.from < source.to || /^(?:would|will|wo)$/.test(setting.doc.lower[of.to] ?? '')) return false;
  // "The envoy said that Norway should take back its women": those who are sent speak of others.
  const sent = setting.doc.lower.slice(source.from, source.to).some((word) => /^(?:envoy|ambassador|coordinator)$/.test(word));
  if (sent && /^(?:must|should|ought|needs|has)$/.test(setting.doc.lower[of.to] ?? '')) return true;
  const seat = seatOfSpeech(setting, source);
  return seat !== null && seat.from < of.from && seat.code !== of.code && !HELD_IN.has(seat.code);
}
