import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { EventMention } from './event-mentions.js';
import { actorAt, actorsIn, type FigureView } from './view.js';

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

/** What others do than those who came back. */
const STAYS = wordKind(/^(?:remain|remains|remained|stay|stays|stayed|are|were|still|live|lived)$/);
const ENDS = wordKind(/^[,;:—]$/);

/** The country that people came to or left, named behind the event: "arrived safely in Australia", "left Austria", "flown to Frankfurt". */
export function destination(view: FigureView, event: EventMention, from: number, sentence: TokenRange): Destination | null {
  const { lower, tag } = view.doc;
  let origin = false;
  let arrived = false;
  for (let i = from; i < Math.min(sentence.to, from + DESTINATION); i++) {
    // "Flown to Frankfurt and three women to Denmark", "handed over: four to Denmark": the other's.
    if (ENDS.at(view.doc, i)) return null;
    // "Sixteen have returned, and 46 remain in Syria": said of the others.
    if (event.to <= from && STAYS.at(view.doc, i)) return null;
    if (lower[i] === 'and' && tag[i + 1] === 'NUM' && (arrived || /^(?:VERB|AUX)$/.test(tag[i + 2] ?? ''))) return null;
    // "from camps in Syria", "to diplomats in Syria": that is no destination.
    origin ||= event.event !== 'travelled' && (lower[i] === 'from' || lower[i - 1] === 'to');
    const leaves = event.event === 'travelled' && (lower[i] === 'from' || lower[i - 1] === 'left') && !LEFT_BEHIND.test(lower[i - 1] ?? '');
    // "Landed at an airfield near Moscow"
    const isBase = (lower[i] === 'near' || lower[i] === 'outside') && /^(?:airfield|airport|airbase|base)$/.test(lower[i - 1]!);
    const arrives = event.event !== 'travelled' && (isBase || TO.has(lower[i] ?? '')) && !(origin && lower[i] === 'in');
    if (!leaves && !arrives) continue;
    arrived ||= arrives;
    const at = lower[i] === 'from' || arrives ? i + 1 : i;
    const mention = actorAt(view, lower[at] === 'the' || lower[at] === 'an' || lower[at] === 'a' ? at + 1 : at);
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
  // The last word of "transferred to".
  const end = TO.has(view.doc.lower[event.to - 1]!) ? event.to - 1 : event.to;
  return [end, counted.to].some((start) => {
    const mention = destination(view, event, start, sentence);
    return mention !== null && view.lexicon.theatre.has(mention.code) && mention.code !== country;
  });
}

/** "Deported eight, seven of them to Germany": where each was sent home. */
export function sentTo(view: FigureView, at: number, event: EventMention | null): ActorCode | null {
  const sends =
    event !== null && event.to <= at && (event.event === 'deported' || event.event === 'repatriated' || event.event === 'returned');
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

/** "Sent", "put on a plane": whoever holds people does so with those of others. */
const SENDS = oneOf(
  'sent|sends|put|puts|flew|flown|escorted|accompanied|took|brought|deported|expelled|returned|shipped|moved|drove|driven|transferred',
);
/** Between the verb, the people and where they were taken. */
const ON_THE_WAY = oneOf('NUM|NOUN|PROPN|ADJ|DET|PRON|CCONJ|ADV|AUX');
/** How far from the people the verb stands, and where they were taken. */
const WAY = 7;

/** "Sent a woman and her two toddlers to Norway", "escorted eight orphans home to Tunis": where people are taken who are no fighters. */
export function movedTo(view: FigureView, counted: TokenRange): ActorCode | null {
  const { doc, lexicon } = view;
  if (lexicon.people.get(doc.lower[counted.to - 1] ?? '')?.needs === 'always') return null;
  let sent = false;
  for (let i = counted.from - 1; i > counted.from - WAY && doc.sentenceOf[i] === doc.sentenceOf[counted.from]; i--) {
    sent = SENDS.has(doc.lower[i]!);
    if (sent || !ON_THE_WAY.has(doc.tag[i]!)) break;
  }
  for (let i = counted.to; i < counted.to + WAY && doc.sentenceOf[i] === doc.sentenceOf[counted.from]; i++) {
    if (doc.lower[i] !== 'to') {
      const comes = doc.lower[i] === 'came' || doc.lower[i] === 'come' || doc.lower[i] === 'arrived';
      sent ||= comes || (SENDS.has(doc.lower[i]!) && doc.tag[i - 1] === 'AUX');
      if (!ON_THE_WAY.has(doc.tag[i]!) && !comes && !SENDS.has(doc.lower[i]!)) return null;
      continue;
    }
    const at = doc.lower[i + 1] === 'the' ? i + 2 : i + 1;
    const mention = actorAt(view, at);
    const place = mention ?? homeTown(view, at);
    if (!place || !isCountry(place.code) || mention?.naming === 'demonym') return null;
    return sent && !lexicon.theatre.has(place.code) && !lexicon.holders.has(place.code) ? place.code : null;
  }
  return null;
}

const SETS_OFF = new Set('left leave leaving departed headed heading rolled pulled set crossed crossing'.split(' '));
const TOWARDS = oneOf('for|to|towards|toward|into');
/** How far behind people their journey is told. */
const JOURNEY = 26;

/** "450 people left the camp for Iraq", "with 1,700 on board, a convoy crossed into Iraq": who goes of their own accord from where they are held goes home. */
export function leftFor(view: FigureView, counted: TokenRange, sentence: TokenRange): ActorCode | null {
  const { doc, lexicon } = view;
  if (lexicon.people.get(doc.lower[counted.to - 1] ?? '')?.needs === 'always') return null;
  const end = Math.min(sentence.to, counted.to + JOURNEY);
  let verb = -1;
  for (let i = counted.to; i < end; i++) {
    if (SETS_OFF.has(doc.lower[i]!)) verb = i;
    if (verb < 0 || !TOWARDS.has(doc.lower[i]!)) continue;
    const mention = actorAt(view, doc.lower[i + 1] === 'the' ? i + 2 : i + 1);
    if (!mention || !lexicon.theatre.has(mention.code) || lexicon.holders.has(mention.code)) continue;
    const isBorder = mention.naming === 'demonym' && /^(?:border|side|territory)$/.test(doc.lower[mention.to] ?? '');
    if (!isBorder && mention.naming !== 'name') return null;
    const isFromCamp = lexicon.context.has(doc, verb, i) && !actorsIn(view, { from: verb, to: i }).some(({ code }) => isCountry(code));
    const isConvoy = doc.lower.slice(Math.max(sentence.from, verb - JOURNEY), verb).includes('convoy');
    return isFromCamp || isConvoy ? mention.code : null;
  }
  return null;
}

/** "Boarded a plane to Oslo", "a flight bound for Canada": where those on board belong, unless others are held there. */
export function flightTo(view: FigureView, counted: TokenRange, sentence: TokenRange): ActorCode | null {
  const { doc, lexicon } = view;
  for (let i = counted.to; i < Math.min(sentence.to, counted.to + JOURNEY); i++) {
    if (!FLIGHT.has(doc.lower[i]!)) continue;
    const to = doc.lower[i + 1] === 'bound' ? i + 2 : i + 1;
    if (!/^(?:to|for)$/.test(doc.lower[to] ?? '')) continue;
    const mention = actorAt(view, to + 1);
    const place = mention ?? homeTown(view, to + 1);
    if (!place || !isCountry(place.code) || mention?.naming === 'demonym') return null;
    return lexicon.theatre.has(place.code) || lexicon.holders.has(place.code) ? null : place.code;
  }
  return null;
}
const FLIGHT = new Set(['plane', 'flight', 'aircraft', 'jet', 'airbus']);

const STATE_PLANE = /^(?:military|government|army|state|air force|official) (?:\S+ )?(?:planes?|aircraft|jets?|transport)\b/;
const ABOARD = new Set(['aboard', 'board', 'on', 'by']);
/** Whose planes carry the people of others as well. */
const CARRIES_OTHERS = new Set(['US']);

/** "Left aboard a French military plane": a state's own plane takes its own people, but not to where others are held. */
export function carrierOf(view: FigureView, counted: TokenRange, sentence: TokenRange): ActorCode | null {
  const { doc, lexicon } = view;
  for (let i = counted.to; i < Math.min(sentence.to, counted.to + JOURNEY); i++) {
    if (!ABOARD.has(doc.lower[i]!) || !/^an?$/.test(doc.lower[i + 1] ?? '')) continue;
    const mention = actorAt(view, i + 2);
    if (mention?.naming !== 'demonym' || !STATE_PLANE.test(doc.lower.slice(mention.to, mention.to + 4).join(' '))) continue;
    const { code } = mention;
    return lexicon.theatre.has(code) || lexicon.holders.has(code) || CARRIES_OTHERS.has(code) ? null : code;
  }
  return null;
}
