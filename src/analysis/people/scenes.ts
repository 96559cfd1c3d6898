import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { afterDateline } from '../statements/dateline.js';
import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { firstFrom, inside } from '../text/sorted.js';
import { MEETING_PLACE } from './acting.js';
import { HELD_IN, type Setting } from './setting.js';

/** How many paragraphs a scene reaches. */
const REACH = 3;

/** "In The Hague, …": the place that opens at `from`; null for others. */
function openerAt({ doc, actorAt }: Pick<Setting, 'doc' | 'actorAt'>, from: number): ActorMention | null {
  const opener = actorAt.get(from + 1);
  if (!opener || doc.lower[from] !== 'in' || doc.lower[opener.to] !== ',' || MEETING_PLACE.test(doc.lower[opener.from]!)) return null;
  return HELD_IN.has(opener.code) || opener.naming === 'body' ? null : opener;
}

/** "In The Hague, the minister told parliament … An opposition lawmaker said": the country whose paragraph opened the scene of `source`; null where somebody else has acted since. `told` are those who act, in order. */
export function sceneAround({ doc, actorAt }: Setting, told: readonly ActorMention[], source: TokenRange): ActorCode | null {
  const own = openerAt({ doc, actorAt }, doc.sentences[doc.sentenceOf[source.from]!]!.from);
  if (own && own.from < source.from) return own.code;
  const at = firstFrom(told, source.from) - 1;
  const last = told[at];
  if (!last || doc.paragraphOf[source.from]! - doc.paragraphOf[last.from]! > REACH) return null;
  const { from } = doc.paragraphs[doc.paragraphOf[last.from]!]!;
  const opener = openerAt({ doc, actorAt }, from);
  if (!opener) return null;
  for (let k = at; k >= 0 && told[k]!.from > from; k--) if (told[k]!.code !== opener.code) return null;
  return opener.code;
}

/** Towns from which reporters tell of the countries around. */
const OF_REPORTERS = /^(?:beirut|amman|istanbul|dubai|doha|cairo|the hague)$/;

/** "LUND: The minister said Freedonia would pay": who opens a text right behind its dateline, no country named before, is in office where it was written; null for others. `town` is that of a dateline without a capital. */
export function officeOfDateline(setting: Setting, town: ActorCode | null, source: TokenRange): ActorCode | null {
  const { doc, actors, dateline, headline } = setting;
  const home = dateline ?? town;
  if (home === null || HELD_IN.has(home) || (headline !== null && headline !== home)) return null;
  const { from, to } = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  const start = afterDateline(doc, { from, to });
  if (start === from || start > source.from || doc.sentenceOf[start] !== doc.sentenceOf[source.from]) return null;
  const named = doc.lower.slice(from, start);
  if (named.some((word) => MEETING_PLACE.test(word) || OF_REPORTERS.test(word))) return null;
  return inside(actors, start, source.from).every(({ from: at }) => doc.quotationOf[at]! >= 0) ? home : null;
}

/** Whether a country acts in the paragraph of `source` before it. */
export function actsInParagraph({ doc }: Setting, told: readonly ActorMention[], source: TokenRange): boolean {
  const last = told[firstFrom(told, source.from) - 1];
  return last !== undefined && doc.paragraphOf[last.from] === doc.paragraphOf[source.from];
}

/** Lines above a transcript that tell who broadcast it. */
const HEADER = 3;
const BROADCASTS = /^(?:radio|television|tv|broadcasting|broadcaster)$/;
const OF_TALK = oneOf('transcript|interview|programme|program');
/** How far from the word for its kind the country in a broadcaster's name stands, in tokens. */
const IN_NAME = 3;

/** "Radio Kestland, Morning Programme. Transcript": the country whose ministers a broadcaster of that name asks; null for other texts. */
export function broadcasterHome({ doc, actorAt }: Setting): ActorCode | null {
  for (const { from, to } of doc.paragraphs.slice(0, HEADER)) {
    if (!doc.lower.slice(from, to).some((word) => OF_TALK.has(word))) continue;
    for (let k = from; k < to; k++) {
      if (!BROADCASTS.test(doc.lower[k]!) || !beginsWithCapital(doc.word[k])) continue;
      for (let n = k - 1; n <= k + IN_NAME; n++) {
        const actor = actorAt.get(n);
        if (actor && n >= from && n < to && actor.naming !== 'body') return actor.code;
        if (n > k && !beginsWithCapital(doc.word[n])) break;
      }
    }
  }
  return null;
}
