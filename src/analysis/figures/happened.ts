import type { ActorCode } from '../../domain/actor.js';
import type { Figure, FigureEvent } from '../../domain/figure.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { firstAtLeast, firstFrom } from '../text/sorted.js';
import { hasPredicate } from './bare.js';
import { leftCountry } from './clause-country.js';
import { broughtElsewhere } from './destination.js';
import type { EventMention } from './event-mentions.js';
import { eventsIn } from './events.js';
import { isOneMore } from './known.js';
import type { Resolved } from './resolved.js';
import { beforeRoughly } from './roughly.js';
import { actorAt, type FigureView, sentenceAt } from './view.js';

const VERB_AUX_PUNCT_NOUN_PROPN = oneOf('VERB|AUX|PUNCT|NOUN|PROPN');
const BROUGHT = oneOf('flown|brought|taken|airlifted|transported');

/** Whoever takes a seat on one of these travels alone. */
const ALONE = oneOf('commercial|scheduled|regular|themselves|own');
/** The people counted are some of those in the sentence before. */
const SOME_OF_THEM = /^(?:among (?:them|those|these)|of (?:them|those|these)|(?:they|these|those) includ|(?:all|most|both|half) of them\b)/;
/** How much of a sentence's beginning says so. */
const OPENING = 3;

/** An arrival on a plane that was sent, and a return in the passive, are the work of others: "were returned", "landed on a charter flight". */
function isBrought({ doc, lexicon }: FigureView, { from, to }: EventMention, sentence: TokenRange): boolean {
  let i = from - 1;
  while (doc.tag[i] === 'ADV') i--;
  if (/^returned$/.test(doc.lower[from]!) && to === from + 1 && /^(?:were|was|been|being|are|is)$/.test(doc.lower[i] ?? '')) return true;
  if (!lexicon.transport.has(doc, sentence.from, sentence.to)) return false;
  for (let k = sentence.from; k < sentence.to; k++) if (ALONE.has(doc.lower[k]!)) return false;
  return true;
}

/** What an event says of the people counted, null where it says nothing of them. */
function eventTold(
  view: FigureView,
  event: EventMention | null,
  counted: TokenRange,
  sentence: TokenRange,
  country: ActorCode | null,
): FigureEvent | null {
  if (!event || broughtElsewhere(view, event, counted, sentence, country)) return null;
  return event.event === 'returned' && isBrought(view, event, sentence) ? 'repatriated' : event.event;
}

const LET_GO = /^(?:releas(?:e|es|ed|ing)|free[sd]?|freeing|pardon(?:s|ed)?|acquit(?:s|ted)?|amnestied)$/;
const CARRIED = /^(?:carried|carries|carrying|brought|brings|bringing)$/;
const HELD_THERE = /^(?:(?:are|were|is|was|live|lives|lived|living|remain|remains|remained|stay|stayed|still|now|held) )+(?:there|here)\b/;
/** How many tokens before a number the verb of which it is the object stands, how many behind it where they are. */
const OBJECT = 4;
const THERE = 12;

/** The verb of which the number is the object is one of these. */
function hasVerb({ doc }: FigureView, number: number, verbs: RegExp): boolean {
  for (let i = number - 1; i >= number - OBJECT && i >= 0; i--) {
    if (verbs.test(doc.lower[i]!)) return true;
    if (VERB_AUX_PUNCT_NOUN_PROPN.has(doc.tag[i]!)) return false;
  }
  return false;
}

/** "26 children had been flown from Damascus to Moscow": to their own country. */
function areFlownHome(view: FigureView, to: number, sentence: TokenRange, country: ActorCode): boolean {
  const { lower } = view.doc;
  let verb = to;
  while (verb < Math.min(sentence.to, to + OBJECT) && !BROUGHT.has(lower[verb]!)) verb++;
  if (!/^(?:were|was|been|being)$/.test(lower[verb - 1] ?? '')) return false;
  for (let k = verb + 1; k < Math.min(sentence.to, verb + THERE); k++) {
    if (/^[,;:]$/.test(lower[k]!)) return false;
    if (lower[k] === 'to' && actorAt(view, k + 1)?.code === country) return true;
  }
  return false;
}

/** What is told without a word for it: "the plane carried 110 people", "11 women were there" behind a sentence on a camp. */
function eventBetweenLines(
  view: FigureView,
  { from, to }: TokenRange,
  sentence: TokenRange,
  country: ActorCode | null,
): FigureEvent | null {
  const { doc, lexicon } = view;
  if (country !== null && areFlownHome(view, to, sentence, country)) return 'repatriated';
  // "Some 70 people left Norway"
  if (leftCountry(view, { from, to }, sentence) !== null) return 'travelled';
  if (hasVerb(view, from, CARRIED) && lexicon.transport.has(doc, sentence.from, from)) return 'repatriated';
  let at = to;
  while (at < Math.min(sentence.to, to + THERE) && doc.tag[at] !== 'AUX' && doc.tag[at] !== 'VERB') at++;
  if (!HELD_THERE.test(doc.lower.slice(at, at + OBJECT).join(' '))) return null;
  const before = doc.sentences[(doc.sentenceOf[from] ?? 0) - 1];
  return before && eventsIn(view, before).some(({ event }) => event === 'detained') ? 'detained' : null;
}

/** What the noun says by itself: "inmates" are held. */
function eventOfNoun({ lexicon }: FigureView, unit: string): FigureEvent | null {
  const last = unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase();
  return lexicon.people.get(last)?.event ?? null;
}

/** "… had got away. Among them were nine Belgians": what happened to those before; `before` is the figure in front. */
function eventOfThose(view: FigureView, number: number, before: Figure | undefined): FigureEvent | null {
  if (!before) return null;
  const { doc } = view;
  const { from } = sentenceAt(view, number);
  const isNext = doc.start[from]! >= before.end && doc.sentences[(doc.sentenceOf[from] ?? 0) - 1]?.from === sentenceOfFigure(view, before);
  return isNext && SOME_OF_THEM.test(doc.lower.slice(from, from + OPENING).join(' ')) ? before.event : null;
}

/** Where the sentence of a figure begins, as a token. */
function sentenceOfFigure({ doc }: FigureView, { start }: Figure): number {
  const next = firstFrom(doc.sentences, firstAtLeast(doc.start, start + 1));
  return doc.sentences[Math.max(0, next - 1)]?.from ?? -1;
}

/** "Among the dead were two": nothing else happened to them. */
const AMONG_DEAD = /^among the (?:dead|killed|fallen)$/;

/** "35 children and their 16 mothers": what is told of the first of a list is told of the next; `before` is the figure in front. */
function eventOfList({ doc }: FigureView, { candidate, to }: Resolved, before: Figure | undefined): FigureEvent | null {
  // "arrested two men and 12 women were questioned": a clause of their own.
  if (!before || candidate.counted.kind !== 'people' || doc.tag[to] === 'AUX') return null;
  const last = firstAtLeast(doc.start, before.end);
  const joined = /(?:and|,|, and|and (?:their|her|his)|as well as)$/.test(doc.lower.slice(last, candidate.from).join(' '));
  const isList = candidate.from - last <= LIST && doc.sentenceOf[last] === candidate.sentence && joined;
  return isList && doc.tag.slice(last, candidate.from).every((tag) => LISTED.test(tag)) ? before.event : null;
}
/** How many tokens of a list stand between two numbers at most, and what they may be. */
const LIST = 6;
const LISTED = /^(?:NOUN|PROPN|ADJ|CCONJ|PUNCT|PRON|DET|ADV|SCONJ|ADP)$/;

/** "144 people had gone", "the 50 men who left", "900 went": whoever goes, without a word for where, went there. */
const GONE =
  /^(?:(?:of|from) \S+ (?=who ))?(?:(?:who|that) )?(?:(?:have|had|has|ever|also) )*(?:went|gone|left)(?: (?:[.,;)—]|and|but|or|in \d{4}|between|since|before|by|from|with|through)|$| (?=(?:\S+ )?(?:lost|came|have|has|are|were|died|returned|remain)\b))/;
/** How many tokens behind the people say so. */
const GOES = 7;

/** "144 people, 78 of them men, had gone" */
const behindAside = (words: string): string => words.replace(/^, (?:[^\s,.;]+ ){2,6}, /, '');

/** Unless the sentence before tells of those who are held. */
function hasGone(view: FigureView, { from, to }: TokenRange, sentence: TokenRange): boolean {
  const { doc, lexicon } = view;
  if (doc.lower[from - 1] === 'other' || !GONE.test(behindAside(doc.lower.slice(to, Math.min(sentence.to, to + 2 * GOES)).join(' '))))
    return false;
  // "There are seven left"
  if (doc.lower[to] === 'left' && doc.tag[beforeRoughly(doc, from)] === 'AUX') return false;
  if (lexicon.context.has(doc, to, Math.min(sentence.to, to + GOES))) return false;
  const before = doc.sentences[(doc.sentenceOf[from] ?? 0) - 1];
  return (
    !before || doc.paragraphOf[before.from] !== doc.paragraphOf[from] || !eventsIn(view, before).some(({ event }) => event === 'detained')
  );
}

const DEAD = /^(?:\S+ ){0,12}?dead\b/;

/** "Left 374 inmates, 77 guards and 40 soldiers dead". */
const areLeftDead = (view: FigureView, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  hasVerb(view, from, LEAVES_DEAD) && DEAD.test(view.doc.lower.slice(to, Math.min(sentence.to, to + 2 * GOES)).join(' '));
const LEAVES_DEAD = /^(?:left|leaving|leaves)$/;

/** "Half have come home, and 100 are still there, among them 40 women": what is told before the whole is told of others. */
function isToldOfOthers(view: FigureView, { parent, candidate }: Resolved, event: EventMention | null, kin: Figure | undefined): boolean {
  const { doc } = view;
  if (event === null || parent === null || kin === undefined || hasPredicate(view, candidate.counted.to)) return false;
  return event.to < candidate.from && doc.end[event.to - 1]! < kin.start && doc.lower.slice(event.to, candidate.from).includes('and');
}

/** What is known of one number when it is asked what happened to its people. */
export interface Told {
  readonly item: Resolved;
  readonly event: EventMention | null;
  readonly country: ActorCode | null;
  /** The figure that it leans on, and the one in front of it. */
  readonly kin: Figure | undefined;
  readonly before: Figure | undefined;
}

/**
 * What happened to the people of one number: what its sentence tells, else what happened to those whom it is a part of or whose noun it
 * borrows, else what the noun or the sentence before says. Null where nothing tells.
 */
export function whatHappened(view: FigureView, { item, event, country, kin, before }: Told): FigureEvent | null {
  const { candidate } = item;
  const { from, counted: people } = candidate;
  // "Released 631 prisoners": they were held, and are no more.
  if (hasVerb(view, from, LET_GO)) return null;
  // "Of the 173, 59 were killed": what is told is told of the 59.
  if (item.again) return kin?.event ?? null;
  const sentence = sentenceAt(view, from);
  const counted = { from, to: item.to };
  if (AMONG_DEAD.test(view.doc.lower.slice(sentence.from, sentence.from + OPENING).join(' '))) return 'killed';
  if (areLeftDead(view, counted, sentence)) return 'killed';
  // "Nine of the 20 who left are dead": those 20 left.
  if (candidate.ofNumber === null && hasGone(view, counted, sentence)) return 'travelled';
  if (isToldOfOthers(view, item, event, kin)) return kin?.event ?? null;
  const told = eventTold(view, event, counted, sentence, country) ?? eventBetweenLines(view, counted, sentence, country);
  const listed = eventOfList(view, item, before);
  // "Brought home six girls and two women who were in the camps": both came home.
  const isBroughtToo = listed === 'repatriated' && told === 'detained' && view.doc.lower[item.to] === 'who';
  if (told !== null) return isBroughtToo ? listed : told;
  if (listed !== null) return listed;
  // "Held in the camps: Germany 85, …"
  const ofSeries = item.lead && eventsIn(view, item.lead).findLast(({ happened }) => happened);
  if (ofSeries) return ofSeries.event;
  const part = people.kind === 'elliptic' && people.part !== undefined;
  // "134 have come back and 13 are on their way": what has a verb of its own is not told by the other's.
  const leans = item.parent !== null || (item.elliptic && !isOneMore(view, candidate) && (part || !hasPredicate(view, people.to)));
  return (leans ? kin?.event : null) ?? eventOfNoun(view, item.unit) ?? eventOfThose(view, from, before);
}
