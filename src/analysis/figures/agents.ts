import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { inList } from './acting-country.js';
import type { EventMention } from './event-mentions.js';
import { beforeRoughly } from './roughly.js';
import { actorAt, type FigureView } from './view.js';

/** "By the Danish authorities": a demonym needs who acts. */
const STATE = oneOf('government|governments|authorities|state|ministry|officials|foreign|justice|interior|embassy|consulate|delegation');
/** "By French forces", "by a Dutch charity" bring anybody's people. */
const NO_STATE = oneOf('forces|troops|soldiers|military|army|warplanes|air|jets?|planes?|airlines?|charity|activists|lawyers');
/** Whoever hands people over gives them to others. */
const GIVES = /^(?:hand|deport|extradit|transfer|sen[dt]|turn|g[ia]v|expel)/;
/** When and how much, between a passive and its agent: "brought home in May by", "so far by". */
const BETWEEN = 4;
const DEED = oneOf('return|repatriation|evacuation|homecoming|retrieval');

/** One country, by itself and as one that may have people of its own elsewhere; `'many'` for one of a list. */
function lone(view: FigureView, mention: ActorMention | null): ActorCode | 'many' | null {
  if (!mention || !isCountry(mention.code)) return null;
  if (view.lexicon.theatre.has(mention.code) || view.lexicon.holders.has(mention.code)) return null;
  return inList(view, mention) ? 'many' : mention.code;
}

/** "Brought home by France", "returned so far by the Dutch authorities": who takes people home in the passive. */
function byAgent(view: FigureView, { to }: TokenRange, own: EventMention, sentence: TokenRange): ActorCode | 'many' | null {
  const { doc } = view;
  if (own.from < to || !/^(?:repatriated|returned)$/.test(own.event) || GIVES.test(doc.lower[own.from]!)) return null;
  const end = Math.min(sentence.to, own.to + BETWEEN + 1);
  for (let i = own.to; i < end; i++) {
    if (doc.tag[i] === 'VERB' || doc.tag[i] === 'AUX' || /^[,;:]$/.test(doc.lower[i]!)) return null;
    if (doc.lower[i] !== 'by') continue;
    const mention = actorAt(view, doc.lower[i + 1] === 'the' ? i + 2 : i + 1);
    if (!mention) return null;
    const next = doc.lower[mention.to] === "'s" ? mention.to + 1 : mention.to;
    const acts = mention.naming === 'demonym' ? STATE.has(doc.lower[next] ?? '') : doc.lower[next] !== '-';
    return acts && !NO_STATE.has(doc.lower[next] ?? '') ? lone(view, mention) : null;
  }
  return null;
}

/** "Sweden's return of 16 children", "the Finnish repatriation of nine". */
function byNoun(view: FigureView, number: number): ActorCode | 'many' | null {
  const { doc } = view;
  const of = beforeRoughly(doc, number);
  if (doc.lower[of] !== 'of' || !DEED.has(doc.lower[of - 1] ?? '')) return null;
  let at = of - 2;
  if (doc.tag[at] === 'ADJ' && actorAt(view, at) === null) at--;
  const isOwner = doc.lower[at] === "'s";
  const mention = actorAt(view, isOwner ? at - 1 : at);
  return mention && isOwner !== (mention.naming === 'demonym') ? lone(view, mention) : null;
}

/** "Turks account for 210 of them", "Russian women make up 1,300": whose share of all a number is. */
function byShare(view: FigureView, number: number): ActorCode | 'many' | null {
  const { doc, lexicon } = view;
  const last = beforeRoughly(doc, number);
  const isUp = MAKES.test(doc.lower[last] ?? '') && doc.lower[last + 1] === 'up';
  if (!isUp && !(doc.lower[last] === 'for' && ACCOUNTS.test(doc.lower[last - 1] ?? ''))) return null;
  let at = isUp ? last - 1 : last - 2;
  while (doc.tag[at] === 'AUX' || doc.tag[at] === 'ADV') at--;
  if (lexicon.people.has(doc.lower[at] ?? '') && actorAt(view, at) === null) at--;
  const mention = actorAt(view, at);
  if (!mention || !isCountry(mention.code) || doc.tag[mention.from - 1] === 'ADP') return null;
  return inList(view, mention) ? 'many' : mention.code;
}

const MAKES = /^ma(?:kes?|de|king)$/;
const ACCOUNTS = /^account(?:s|ed|ing)?$/;

/** The country that acts in the passive, in a noun, or whose share of all a number is; `'many'` where it is one of a list. */
export function agentOf(view: FigureView, counted: TokenRange, own: EventMention | null, sentence: TokenRange): ActorCode | 'many' | null {
  return (own && byAgent(view, counted, own, sentence)) ?? byNoun(view, counted.from) ?? byShare(view, counted.from);
}
