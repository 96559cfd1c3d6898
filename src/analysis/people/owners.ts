import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { isSubject, opensSentence } from './acting.js';
import type { NameMention } from './names.js';
import { isCalledOrganisation } from './organisation-names.js';
import { tellsOfParty } from './party.js';
import { isOrgan } from './role-head.js';
import type { Setting } from './setting.js';

export interface Owner extends TokenRange {
  readonly code: ActorCode;
}

/** "The Human Rights Commission of Kenya": the country or body in an organisation's name; null where none stands there. */
function namedIn({ actorAt }: Setting, from: number, to: number): ActorCode | null {
  for (let k = from; k < to; k++) if (actorAt.has(k) && actorAt.get(k)!.naming !== 'demonym') return actorAt.get(k)!.code;
  return actorAt.get(from)?.code ?? null;
}

const SAID = oneOf('said|says|warned|warns|added|wrote');
/** How far before its name the verb stands behind which an organisation is called something, in tokens. */
const LONGEST_CALLING = 6;

const UNNAMED = oneOf('association|charity|ngo|foundation|collective');

/** Whom "its" may stand for: countries, bodies and organisations that act, open a sentence, or are what it is according to. */
export function ownersIn(setting: Setting, names: readonly NameMention[]): Owner[] {
  const { doc, roles, actors, actorAt } = setting;
  const told = ({ from }: TokenRange): boolean => {
    const before = doc.lower[from - 1] === 'the' ? from - 2 : from - 1;
    return doc.lower[before] === 'to' && doc.lower[before - 1] === 'according';
  };
  // "…, said the aid organisation Open Doors"
  const saying = ({ from }: TokenRange): boolean => {
    let before = from - 1;
    while (before > 0 && from - before < LONGEST_CALLING && /^(?:NOUN|ADJ|DET|PROPN)$/.test(doc.tag[before]!)) before--;
    return SAID.has(doc.lower[before] ?? '');
  };
  const outside = ({ from }: TokenRange): boolean => !doc.furniture[doc.paragraphOf[from]!] && doc.quotationOf[from]! < 0;
  const ofState = (k: number): boolean => roles.institutions.has(doc.lower[k]!) || roles.media.has(doc.lower[k]!) || isOrgan(setting, k);
  // "was called a stain by Human Rights Watch", "is run by the Syrian Democratic Forces", "by Kestland's security agency"
  const agent = ({ naming, from, to }: ActorMention): boolean =>
    (naming === 'body' || (naming === 'name' && doc.lower[to] === "'s")) &&
    doc.lower[doc.lower[from - 1] === 'the' ? from - 2 : from - 1] === 'by';
  const acting = actors.filter(
    (actor) => outside(actor) && (agent(actor) || isSubject(setting, actor) || opensSentence(setting, actor) || told(actor)),
  );
  const organisations = names.flatMap(({ kind, from, to }): Owner[] => {
    if (kind !== 'organisation' || !outside({ from, to }) || tellsOfParty(setting, { from, to })) return [];
    for (let k = from; k < to; k++) if (ofState(k)) return [];
    // "The charity Open Doors closed": behind what it is.
    const called = isCalledOrganisation(setting, from) ? 1 : 0;
    const start = doc.sentences[doc.sentenceOf[from]!]!.from;
    return from - start <= 1 + called || told({ from, to }) || saying({ from, to })
      ? [{ from, to, code: namedIn(setting, from, to) ?? 'NGO' }]
      : [];
  });
  // "The association of relatives has written. Its secretary …": one whose name the text does not tell.
  const unnamed = doc.sentences.flatMap((sentence): Owner[] => {
    const at = sentence.from + 1;
    const opens = doc.lower[sentence.from] === 'the' && UNNAMED.has(doc.lower[at] ?? '') && outside({ from: at, to: at + 1 });
    return opens && !actorAt.has(at + 1) && !/^\p{Lu}/u.test(doc.word[at + 1] ?? '') ? [{ from: at, to: at + 1, code: 'NGO' }] : [];
  });
  return [...acting, ...organisations, ...unnamed].sort((a, b) => a.from - b.from);
}
