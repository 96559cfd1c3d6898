import type { ActorMention } from '../actors/actors.js';
import { afterDateline } from '../statements/dateline.js';
import { nounPhraseStartingAt } from '../statements/noun-phrase.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { firstFrom, inside } from '../text/sorted.js';
import { isSubject } from './acting.js';
import type { NameMention } from './names.js';
import type { Resolved, Resolver } from './resolver.js';
import type { Setting } from './setting.js';

/** How many sentences back "it" looks for what it stands for. */
const BACK = 2;

/** Who adds something has just spoken. */
const ADDS = /^(?:added|adds|also|further)$/;

/**
 * "The council has praised the plan. It said …", "Her report lists the dead. It says …": whose words "it" stands for, by the body or paper
 * that opens the sentence before. Null where that is a person or a thing without a voice.
 */
export function thingBefore(
  { setting, directory, past }: Resolver,
  source: TokenRange,
  resolve: (range: TokenRange) => Resolved | null,
): Resolved | null {
  const { doc, roles } = setting;
  const paragraph = doc.paragraphOf[source.from];
  const own = doc.sentenceOf[source.from]!;
  // "…, the ministry said. That makes nine, it added": who spoke right before. "Kestland must act, the charity said. It has said …" may be of Kestland.
  const trails = doc.sentences[own]!.from < source.from || ADDS.test(doc.lower[source.to] ?? '');
  const spoke = trails ? past.at(-1) : undefined;
  if (spoke && !spoke.person && doc.sentenceOf[spoke.source.from] === own - 1 && doc.paragraphOf[spoke.source.from] === paragraph)
    return { ...spoke, source };
  const asked = askedBefore(setting, source);
  const house = asked && resolve(asked);
  if (house && !house.person && !house.plural) return { ...house, source };
  const agent = agentBefore({ setting, organisations: directory.organisations }, source);
  if (agent) return resolve(agent);
  for (let index = own; index >= Math.max(0, own - BACK); index--) {
    const sentence = doc.sentences[index]!;
    const from = afterDateline(doc, sentence);
    if (doc.paragraphOf[from] !== paragraph) return null;
    if (doc.quotationOf[from]! >= 0 && index < own) return null;
    if (doc.quotationOf[from]! >= 0) continue;
    const subject = nounPhraseStartingAt(doc, from, sentence.to, false) ?? bodyActingIn(setting, sentence);
    if (!subject || subject.to > source.from || /^(?:it|there)$/.test(doc.lower[from]!)) continue;
    const found = resolve(subject);
    if (!found) continue;
    const paper = doc.lower.slice(subject.from, subject.to).some((word) => roles.documents.has(word) || roles.reports.has(word));
    if (paper || (!found.person && !found.plural)) return { ...found, source };
    const body = index < own ? bodyActingIn(setting, sentence) : null;
    const acting = body && resolve(body);
    return acting ? { ...acting, source } : null;
  }
  return null;
}

/** "We asked the ministry for an interview. In a statement it said": whom the sentence before asks, in its own paragraph; null for none. */
function askedBefore({ doc }: Setting, source: TokenRange): TokenRange | null {
  const before = doc.sentences[doc.sentenceOf[source.from]! - 1];
  if (!before || doc.paragraphOf[before.from] !== doc.paragraphOf[source.from] || doc.quotationOf[before.from]! >= 0) return null;
  for (let k = before.from; k < Math.min(before.to - 1, before.from + ASKED_WITHIN); k++)
    if (ASKED.test(doc.lower[k]!) && /^(?:we|did|have|had|also)$/.test(doc.lower[k - 1] ?? ''))
      return withoutWhat(doc, nounPhraseStartingAt(doc, k + 1, before.to, false));
  return null;
}
/** "the ministry for an interview": without what it is asked for. */
function withoutWhat({ lower }: TextDocument, asked: TokenRange | null): TokenRange | null {
  const what = asked
    ? lower
        .slice(asked.from, asked.to)
        .findIndex((word, k) => word === 'for' && FOR_WHAT.test(lower.slice(asked.from + k + 1, asked.from + k + 3).join(' ')))
    : -1;
  return asked && what > 0 ? { from: asked.from, to: asked.from + what } : asked;
}
const ASKED = /^(?:ask|asked|contact|contacted|approach|approached|invite|invited)$/;
const ASKED_WITHIN = 8;
const FOR_WHAT = /^(?:an? (?:interview|comment|response|statement|reply|answer|reaction)|(?:comments?|clarification)\b)/;

/** "The case was brought by the charity Open Roads, and it argues": the organisation behind "by" in its own sentence; null for none. */
function agentBefore(
  { setting: { doc }, organisations }: { readonly setting: Setting; readonly organisations: readonly NameMention[] },
  { from }: TokenRange,
): TokenRange | null {
  const last = organisations[firstFrom(organisations, from) - 1];
  if (!last || doc.sentenceOf[last.from] !== doc.sentenceOf[from] || last.to + 2 !== from || doc.lower[last.to + 1] !== 'and') return null;
  return doc.lower.slice(Math.max(0, last.from - AGENT), last.from).includes('by') ? last : null;
}
/** How far before a name "by" may stand: "by the children's charity". */
const AGENT = 5;

/** "The children cannot leave because the council does not agree": the last body that does something in a sentence. */
function bodyActingIn(setting: Setting, { from, to }: TokenRange): TokenRange | null {
  const acts = (m: ActorMention): boolean => (m.naming === 'body' || m.naming === 'government') && isSubject(setting, m);
  return inside(setting.actors, from, to).filter(acts).at(-1) ?? null;
}
