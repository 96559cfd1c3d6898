import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { seatIn } from './seats.js';
import { type Setting, textOf } from './setting.js';

/** Those who sit in a parliament. */
const LEGISLATURE = /^(?:parliament|lawmakers|legislators|mps|senators|deputies|parliamentarians|assembly|senate|chamber)$/;
/** Parliaments by a name that no other country has. */
export const OWN_PARLIAMENT =
  /(?:bundestag|bundesrat|riksdag|folketing|folketinget|storting|stortinget|knesset|dáil|dail|seanad|sabha|nationalrat|commons|lords|duma|sejm|meclis|majlis|tweede kamer|eduskunta|congress|holyrood)$/i;
const ADDRESSES = wordKind(/^(?:told|tells|telling|addressing|addressed)$/);
/** How far from the speaker "told" may stand, in tokens, and how far behind it the parliament. */
const NEAR = 20;
const LISTENER = 5;

/**
 * "told parliament in Bishkek", "told the Bundestag": the country of the parliament that somebody speaks to in the sentence of `source`,
 * where it is told; ministers answer to their own. Null where nobody speaks to one.
 */
export function parliamentAddressed(setting: Setting, source: TokenRange): ActorCode | null {
  const { doc, actorAt } = setting;
  const { from, to } = doc.sentences[doc.sentenceOf[source.from]!]!;
  for (let k = Math.max(from, source.from - NEAR); k < Math.min(to, source.to + NEAR); k++) {
    if (!ADDRESSES.at(doc, k) || doc.quotationOf[k]! >= 0) continue;
    for (let n = k + 1; n < Math.min(to, k + 1 + LISTENER); n++) {
      const actor = actorAt.get(n);
      if (actor?.naming === 'government' && OWN_PARLIAMENT.test(textOf(doc, actor.from, actor.to))) return actor.code;
      if (!LEGISLATURE.test(doc.lower[n]!)) continue;
      if (doc.lower[n + 1] !== 'in') return null;
      return actorAt.get(n + 2)?.code ?? seatIn(setting, { from: n + 2, to: Math.min(to, n + 4) });
    }
  }
  return null;
}
