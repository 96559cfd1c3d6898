import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import type { EventMention } from './event-mentions.js';
import { clauseEnd, predicateOf } from './predicate.js';
import { actorsIn, type FigureView } from './view.js';

const AT_PLACE = oneOf('at|in|inside');
const BEFORE_NUMBER = oneOf('its|their|the|his|her|those|these|about|around|some|roughly|nearly');

/** The events between two tokens, in order. */
export const eventsIn = ({ events }: FigureView, { from, to }: TokenRange): EventMention[] => inside(events, from, to);

/** The nearest event, done or not, by which a country acts on its own. */
export function nearestOwn(view: FigureView, counted: TokenRange, sentence: TokenRange): EventMention | null {
  const clause = contrasted(view.doc, counted, sentence);
  const here = inside(view.ownEvents, clause.from, clause.to);
  if (here.length > 0 || namesActor(view, clause.from, counted.from)) return nearestEvent(view, counted, here);
  return nearestEvent(view, counted, inside(view.ownEvents, sentence.from, sentence.to));
}

const CONTRAST = wordKind(/^(?:while|whereas|;)$/);

/** The part of a sentence that holds a number, between what sets two countries against each other. */
function contrasted(doc: TextDocument, counted: TokenRange, sentence: TokenRange): TokenRange {
  let from = counted.from;
  while (from > sentence.from && !CONTRAST.at(doc, from - 1)) from--;
  let to = counted.to;
  while (to < sentence.to && !CONTRAST.at(doc, to)) to++;
  return { from, to };
}

/** "… while Sweden took nine": a country with a verb of its own; "… while Sweden nine" leaves the verb out. */
function namesActor(view: FigureView, from: number, to: number): boolean {
  const [mention] = actorsIn(view, { from, to });
  return (
    mention !== undefined &&
    isCountry(mention.code) &&
    mention.from - from <= 1 &&
    (view.doc.tag[mention.to] === 'AUX' || view.doc.tag[mention.to] === 'VERB')
  );
}

/** Farther than this an event is another clause's. */
const FAR = 100;

/** What is said before an "and" of others. */
const OTHERS = 20;

const PARENTS = /^(?:parents?|fathers?|husbands?|relatives?)$/;

/**
 * "children of women who joined", "children whose mothers joined", "five have mothers whose passports were taken": what follows at `at`
 * is said of those, not of the people counted, who end at `end`.
 */
function isOfOthers({ doc, lexicon }: FigureView, at: number, end: number): boolean {
  const isPerson = (k: number): boolean => lexicon.people.has(doc.lower[k] ?? '') || PARENTS.test(doc.lower[k] ?? '');
  const owned = doc.lower[at + 1] === 'both' ? at + 2 : at + 1;
  return (at > end && /^whos?e?$/.test(doc.lower[at]!) && isPerson(at - 1)) || (doc.lower[at] === 'whose' && isPerson(owned));
}

const lowerBefore = ({ lower }: TextDocument, i: number): string => lower[i - 1] ?? '';

/** Distance in tokens between a number with its people and an event, counted up to `most`; a clause boundary between them counts for many. */
function distance(view: FigureView, counted: TokenRange, event: TokenRange, most: number): number {
  const [from, to] = event.from >= counted.to ? [counted.to, event.from] : [event.to, counted.from];
  const { doc } = view;
  if (event.from < counted.to && event.to > counted.from) return 0;
  // "barred 12,519 people and deported 1,154": done to the others.
  let verb = event.from;
  while (doc.tag[verb - 1] === 'AUX') verb--;
  // "23 adults, with ten returned and six dead": said of the ten.
  if (event.from > counted.to + 1 && doc.tag[verb - 1] === 'NUM' && /^(?:with|and|,|;)$/.test(lowerBefore(doc, verb - 1))) return most;
  // "32 people, ten in custody"
  if (event.from > counted.to + 2 && lowerBefore(doc, event.from) === 'in' && doc.tag[event.from - 2] === 'NUM') return most;
  // "24 as alive and 31 as dead"
  if (event.from > counted.to + 1 && lowerBefore(doc, event.from) === 'as' && doc.tag[event.from - 2] === 'NUM') return most;
  if (event.from > counted.to && doc.tag[event.to] === 'NUM' && /^(?:and|,|or)$/.test(lowerBefore(doc, verb))) return most;
  const own = doc.tag[counted.to] === 'AUX' || doc.tag[counted.to] === 'VERB';
  let sum = 0;
  let apart = false;
  for (let i = from; i < to && sum < most; i++) {
    const lower = doc.lower[i] ?? '';
    // "deported seven and will send 11 home": those are to go.
    if (i >= event.to && (lower === 'and' || lower === 'but') && /^(?:will|would|plans|intends)$/.test(doc.lower[i + 1] ?? '')) sum += FAR;
    // "146 fighters, 61 of them dead": so are the 61.
    if (
      i > counted.to &&
      view.doc.tag[i] === 'NUM' &&
      doc.lower[i + 1] === 'of' &&
      /^(?:them|whom|these|those)$/.test(doc.lower[i + 2] ?? '')
    )
      sum += FAR;
    // "… and 141 who had come back": that is said of the others.
    if (lower === 'who' && i > counted.to && view.doc.tag[i - 1] === 'NUM') sum += FAR;
    if (i >= counted.to && isOfOthers(view, i, counted.to)) sum += FAR;
    // "returned so far at 19,400 and that of those waiting": the other number's.
    if (lower === 'that' && doc.lower[i + 1] === 'of' && i >= counted.to) sum += FAR;
    // "five mothers, three of whom were stripped": that is said of the three.
    if (lower === 'whom' && i - 2 >= counted.to) sum += FAR;
    // "15 women lived there; five of them were stripped": the other clause has a number of its own.
    // "Of the 36 adults in the region, 13 are in prison": the other number has a verb of its own.
    const opens = lowerBefore(doc, i) === ',' || (lowerBefore(doc, i) === 'and' && doc.lower[i - 2] === ',');
    if (i > counted.to && doc.tag[i] === 'NUM' && opens && (doc.tag[i + 1] === 'AUX' || doc.tag[i + 1] === 'VERB')) sum += FAR;
    apart ||= lower === ';';
    if (apart && doc.tag[i] === 'NUM') sum += FAR;
    if (lower === ';') sum += FAR;
    // "half have come back and at least 50 are dead": the number has a verb of its own.
    if (lower === 'and' && own && event.to <= counted.from) sum += OTHERS;
    sum += lower === 'but' || lower === 'while' || lower === ':' ? 12 : lower === ',' ? 4 : doc.tag[i] === 'NUM' ? 2 : 1;
  }
  return sum;
}

/** "Guards at al-Hol caught 11 women": where the guards are; "the number of women in Roj rose to 19" tells of the women. */
function isWhereOthersAre({ doc, lexicon }: FigureView, counted: TokenRange, { from, to }: EventMention): boolean {
  if (to > counted.from || !AT_PLACE.has(doc.lower[from]!) || doc.tag[from - 1] !== 'NOUN') return false;
  if (/^(?:from|to)$/.test(doc.lower[counted.from - 1] ?? '') && lexicon.people.has(doc.lower[from - 1]!)) return false;
  for (let i = to; i < counted.from; i++) if (doc.tag[i] === 'VERB') return true;
  return false;
}

/** Tokens between a number with its people and an event: it is that far at least. */
const gapOf = (counted: TokenRange, event: TokenRange): number => Math.max(event.from - counted.to, counted.from - event.to);

/** The event with the fewest tokens between. */
function closestOf(counted: TokenRange, events: readonly EventMention[]): EventMention | null {
  let closest: EventMention | null = null;
  let least = FAR;
  for (const event of events) {
    const gap = gapOf(counted, event);
    if (!event.happened || gap >= least) continue;
    least = gap;
    closest = event;
  }
  return closest;
}

/** What happened to the people counted: the nearest event of the sentence that did happen; null if none did. */
export function nearestEvent(view: FigureView, counted: TokenRange, events: readonly EventMention[]): EventMention | null {
  const closest = closestOf(counted, events);
  if (closest === null) return null;
  // None that is farther than the closest need be measured: a sentence may hold a hundred, and each number asks.
  let least = isWhereOthersAre(view, counted, closest) ? FAR : Math.min(FAR, distance(view, counted, closest, FAR) + 1);
  let best: EventMention | null = null;
  for (const event of events) {
    if (!event.happened || gapOf(counted, event) >= least || isWhereOthersAre(view, counted, event)) continue;
    const away = distance(view, counted, event, least);
    if (away < least) {
      least = away;
      best = event;
    }
  }
  return best;
}

/** What somebody does to others where it is not said in the passive. */
const DONE_TO_OTHERS = /^(?:kill|captur|arrest|detain|hold|held|prosecut|convict|strip|deport|jail|execut)/;

/** "40 fighters killed 12 soldiers": they did it. */
function isTheirDeed({ doc }: FigureView, verb: number, event: EventMention): boolean {
  return event.from === verb && DONE_TO_OTHERS.test(doc.lower[verb]!) && /^(?:NUM|DET|ADJ|NOUN|PROPN)$/.test(doc.tag[event.to] ?? '');
}

/** "120 are fighting there and 160 people support them", "173 left, 423 were stopped": what stands before is said of the others. */
function isOtherClause({ lower, tag }: TextDocument, event: TokenRange, counted: TokenRange, sentence: TokenRange): boolean {
  for (let i = event.to; i < counted.from; i++) if (/^(?:and|but|while|;)$/.test(lower[i]!)) return true;
  // "Out of 46 returned earlier, five": some of those.
  if (event.to > counted.from || lower[counted.from - 1] !== ',' || /^(?:of|out|among)$/.test(lower[sentence.from]!)) return false;
  for (let i = sentence.from; i < event.from; i++) if (tag[i] === 'NUM' && !/^(?:19|20)\d\d$/.test(lower[i]!)) return true;
  return false;
}

/** "Half of its 40", "two of the eight": what the sentence tells is told of the share. */
const SHARE =
  /\b(?:half|thirds?|quarters?|most|some|many|few|several|none|handful|percent|per cent|%|all but \S+|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?) of (?:its|their|the|his|her|those|these)(?: (?:about|around|some|roughly|nearly))?$/;
const SHARE_REACH = 7;
export const isShared = ({ lower }: TextDocument, from: number): boolean =>
  BEFORE_NUMBER.has(lower[from - 1] ?? '') && SHARE.test(lower.slice(Math.max(0, from - SHARE_REACH), from).join(' '));

/** Their own verb: they stay, or are let go. */
const STAYS = /^(?:remain(?:s|ed)?|stay(?:s|ed)?)$/;
const TAKEN = /^(?:repatriated|returned|deported)$/;
const FREED = /^(?:(?:have|had|has|were|was|been|since|later|then) )*(?:walked free|set free|freed|released|acquitted|let go|pardoned)\b/;

/** Of the whole that a share is taken of no more is told than what is said of it in passing: "of the eight men (who were flown home)". */
function eventOfWhole(view: FigureView, { to }: TokenRange, sentence: TokenRange): EventMention | null {
  const { doc } = view;
  const verb = predicateOf(doc, { from: sentence.from, to }, sentence);
  const end = clauseEnd(doc, to, sentence);
  return eventsIn(view, { from: to, to: verb < 0 ? end : Math.min(end, verb) }).find(({ happened }) => happened) ?? null;
}

/**
 * What happened to the people counted: what their own verb tells ("some 27 women who joined the group are held"), else the nearest event
 * of the sentence. Null if none did.
 */
export function eventOf(view: FigureView, counted: TokenRange, sentence: TokenRange): EventMention | null {
  const events = eventsIn(view, sentence);
  if (events.length === 0) return null;
  if (isShared(view.doc, counted.from)) return eventOfWhole(view, counted, sentence);
  const verb = predicateOf(view.doc, counted, sentence);
  // "150 who returned and 80 who died": what is said of a bare number itself.
  const isBare = view.doc.lower[counted.to] === 'who' && view.doc.tag[counted.to - 1] === 'NUM';
  const relative =
    verb < 0 && isBare ? inside(events, counted.to, clauseEnd(view.doc, counted.to, sentence)).find((each) => each.happened) : undefined;
  if (relative) return relative;
  // "After it fetched two, it has no plan for the other 22": what was done is done with the two.
  const rest = /^(?:other|remaining)$/.test(view.doc.lower[counted.from - 1] ?? '') && view.doc.lower[counted.from - 2] === 'the';
  const comma = rest ? view.doc.lower.lastIndexOf(',', counted.from) : -1;
  if (verb < 0) return nearestEvent(view, counted, comma > sentence.from ? events.filter(({ from }) => from > comma) : events);
  // "Walked free from the jail": held no more.
  if (FREED.test(view.doc.lower.slice(verb, verb + 4).join(' '))) return null;
  const [first] = inside(events, verb, clauseEnd(view.doc, verb, sentence));
  if (first?.happened && !isTheirDeed(view, verb, first)) return first;
  const end = clauseEnd(view.doc, verb, sentence);
  // "After two airlifts five remain": they were not on them.
  const stays = STAYS.test(view.doc.lower[verb]!);
  const near = events.filter(
    (event) =>
      event !== first && event.from < end && !isOtherClause(view.doc, event, counted, sentence) && !(stays && TAKEN.test(event.event)),
  );
  return nearestEvent(view, counted, near);
}
