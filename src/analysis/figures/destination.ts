import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import type { EventMention } from './event-mentions.js';
import { actorAt, type FigureView } from './view.js';

/** What ends in a place that people leave: "deported from Turkey", "brought home from Libya". */
export const LEFT_BEHIND =
  /^(?:deport(?:ed|ing)|expelled|extradited|evacuated|repatriated|returned|returning|flown|brought|rescued|released|fled|escaped|arrived|back|home|transferred|collected|fetched|stopped|recovered|retrieved|removed|taken)$/;

const TO = new Set(['to', 'in', 'into']);

/** "To the Tajik delegation", "to Finnish diplomats": those who take people home. */
const RECEIVERS =
  /^(?:delegations?|authorities|officials|diplomats|embassy|consulate|consul|ambassador|government|side|representatives?|envoys?)$/;

/** How far behind an event its destination stands. */
const DESTINATION = 12;

/** A place that people came to or left. */
type Destination = Pick<ActorMention, 'code' | 'from' | 'to'>;

/** A town that is no stop on the way: "were flown to Frankfurt", but not "to Erbil". */
function homeTown({ towns, lexicon }: FigureView, at: number): Destination | null {
  const town = towns.get(at);
  return town && !lexicon.theatre.has(town.code) && !lexicon.holders.has(town.code) ? town : null;
}

const ENDS = wordKind(/^[,;:—]$/);

/** The country that people came to or left, named behind the event: "arrived safely in Australia", "left Austria", "flown to Frankfurt". */
export function destination(view: FigureView, event: EventMention, from: number, sentence: TokenRange): Destination | null {
  const { lower, tag } = view.doc;
  let origin = false;
  let arrived = false;
  for (let i = from; i < Math.min(sentence.to, from + DESTINATION); i++) {
    // "Flown to Frankfurt and three women to Denmark", "handed over: four to Denmark": the other's.
    if (ENDS.at(view.doc, i) || (arrived && lower[i] === 'and' && tag[i + 1] === 'NUM')) return null;
    // "from camps in Syria", "to diplomats in Syria": that is no destination.
    origin ||= event.event !== 'travelled' && (lower[i] === 'from' || lower[i - 1] === 'to');
    const leaves = event.event === 'travelled' && (lower[i] === 'from' || lower[i - 1] === 'left') && !LEFT_BEHIND.test(lower[i - 1] ?? '');
    const arrives = event.event !== 'travelled' && TO.has(lower[i] ?? '') && !(origin && lower[i] === 'in');
    if (!leaves && !arrives) continue;
    arrived ||= arrives;
    const at = lower[i] === 'from' || arrives ? i + 1 : i;
    const mention = actorAt(view, /^(?:the|an?)$/.test(lower[at] ?? '') ? at + 1 : at);
    const receives = mention?.naming !== 'demonym' || (lower[i] === 'to' && RECEIVERS.test(lower[mention.to] ?? ''));
    if (mention && isCountry(mention.code) && receives) return mention;
    const town = mention || leaves ? null : homeTown(view, at);
    if (town) return town;
  }
  return null;
}

/** True when they were brought to a country of the theatre that is not theirs: handed over to its courts, not home. */
export function broughtElsewhere(
  view: FigureView,
  event: EventMention,
  counted: TokenRange,
  sentence: TokenRange,
  country: ActorCode | null,
): boolean {
  if (event.event !== 'repatriated' && event.event !== 'returned') return false;
  return [event.to, counted.to].some((start) => {
    const mention = destination(view, event, start, sentence);
    return mention !== null && view.lexicon.theatre.has(mention.code) && mention.code !== country;
  });
}

/** "Deported eight, seven of them to Germany": where each was sent home. */
export function sentTo(view: FigureView, at: number, event: EventMention | null): ActorCode | null {
  const sends = event !== null && event.to <= at && /^(?:deported|repatriated|returned)$/.test(event.event);
  if (!sends || view.doc.lower[at] !== 'to') return null;
  const mention = actorAt(view, view.doc.lower[at + 1] === 'the' ? at + 2 : at + 1);
  return mention && isCountry(mention.code) && mention.naming === 'name' && !view.lexicon.theatre.has(mention.code) ? mention.code : null;
}

/** "Came back", "have returned", by themselves. */
export const comesBack = ({ doc }: FigureView, { event, from, to }: EventMention): boolean =>
  event === 'returned' &&
  /^(?:c[ao]me|coming|return(?:s|ed|ing)?|went|gone|go)$/.test(doc.lower[from]!) &&
  (/^return/.test(doc.lower[from]!) || /^(?:back|home)$/.test(doc.lower[to - 1]!)) &&
  !/^(?:were|was|been|be|being|are|is)$/.test(doc.lower[from - 1] ?? '');

/** How far behind people the delegations stand to whom they were handed over. */
const HANDED_REACH = 12;

/** "61 minors handed over to foreign delegations", "taken home by 14 countries": those who take them home are many. */
export function isHandedToSeveral({ doc }: FigureView, from: number, sentence: TokenRange): boolean {
  const behind = doc.lower.slice(from, Math.min(sentence.to, from + HANDED_REACH)).join(' ');
  return /\b(?:to (?:foreign|various|several|many|other|different|\d+|their(?: own| home)?) (?:delegations|governments|countries|states|embassies|homelands)|by (?:several|many|\d+) (?:governments|countries|states))\b/.test(
    behind,
  );
}
