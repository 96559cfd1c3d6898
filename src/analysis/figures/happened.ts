import type { ActorCode } from '../../domain/actor.js';
import type { Figure, FigureEvent } from '../../domain/figure.js';
import type { TokenRange } from '../text/document.js';
import { broughtElsewhere } from './country.js';
import type { EventMention } from './event-mentions.js';
import { type FigureView, sentenceAt } from './view.js';

/** Whoever takes a seat on one of these travels alone. */
const ALONE = /^(?:commercial|scheduled|regular|themselves|own)$/;
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
  for (let k = sentence.from; k < sentence.to; k++) if (ALONE.test(doc.lower[k]!)) return false;
  return true;
}

/** What an event says of the people counted, null where it says nothing of them. */
export function eventTold(
  view: FigureView,
  event: EventMention | null,
  counted: TokenRange,
  sentence: TokenRange,
  country: ActorCode | null,
): FigureEvent | null {
  if (!event || broughtElsewhere(view, event, counted, sentence, country)) return null;
  return event.event === 'returned' && isBrought(view, event, sentence) ? 'repatriated' : event.event;
}

/** "Another 423 had attempted it": others than those just counted. */
export const isOneMore = ({ doc }: FigureView, number: number): boolean =>
  /^(?:another|further|additional)$/.test(doc.lower[number - 1] ?? '');

/** What the noun says by itself: "inmates" are held. */
export function eventOfNoun({ lexicon }: FigureView, unit: string): FigureEvent | null {
  const last = unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase();
  return lexicon.people.get(last)?.event ?? null;
}

/** "… had got away. Among them were nine Belgians": what happened to those before; `before` is the figure in front. */
export function eventOfThose(view: FigureView, number: number, before: Figure | undefined): FigureEvent | null {
  if (!before) return null;
  const { doc } = view;
  const { from } = sentenceAt(view, number);
  const isNext = doc.start[from]! >= before.end && doc.sentences[(doc.sentenceOf[from] ?? 0) - 1]?.from === sentenceOfFigure(view, before);
  return isNext && SOME_OF_THEM.test(doc.lower.slice(from, from + OPENING).join(' ')) ? before.event : null;
}

/** Where the sentence of a figure begins, as a token. */
function sentenceOfFigure({ doc }: FigureView, { start }: Figure): number {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (doc.start[doc.sentences[middle]!.from]! <= start) low = middle;
    else high = middle - 1;
  }
  return doc.sentences[low]?.from ?? -1;
}
