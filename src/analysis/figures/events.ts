import type { FigureEvent } from '../../domain/figure.js';
import type { TokenRange } from '../text/document.js';
import type { FigureView } from './view.js';

/** A mention of what happened to people. */
export interface EventMention extends TokenRange {
  readonly event: FigureEvent;
  /** False for what is asked, planned, refused or possible: "refuses to take back 800". */
  readonly happened: boolean;
}

const MODAL = new Set("will would shall should must may might can could 'd 'll cannot wo ca".split(' '));
const DENIED = new Set("not n't never no without refuse refused refuses refusing".split(' '));
const PLANNED = new Set(
  'plan plans planned planning ask asks asked asking urge urges urged urging want wants wanted demand demands demanded demanding order ordered orders seek seeks agree agreed consider considering waiting await awaiting'.split(
    ' ',
  ),
);
/** How far a denial or a modal reaches. */
const REACH = 4;

function happened({ doc }: FigureView, from: number, sentence: TokenRange): boolean {
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH); i--) {
    const lower = doc.lower[i] ?? '';
    if (doc.tag[i] === 'PUNCT' && lower !== '"') return true;
    if ((MODAL.has(lower) && doc.tag[i] !== 'PROPN') || DENIED.has(lower) || PLANNED.has(lower)) return false;
    // "to repatriate": an infinitive has not happened, "to be stripped" neither; a place may: "to captured territory".
    if (lower === 'to' && doc.lower[i + 1] === 'have') return true;
    if (lower === 'to' && (i === from - 1 ? doc.lemma[from] === doc.lower[from] : /^(?:be|help|bring|take)$/.test(doc.lower[i + 1] ?? '')))
      return false;
  }
  return true;
}

/** "repatriation centres", "deportation order": the event names something else. */
const isAdjunct = ({ doc }: FigureView, { from, to }: TokenRange): boolean =>
  to === from + 1 && doc.tag[from] === 'NOUN' && doc.tag[to] === 'NOUN' && /(?:ion|al)$/.test(doc.lower[from] ?? '');

/** The events that a sentence speaks of, in order; "detainees" and "returnees" are people, no events. */
export function eventsIn(view: FigureView, sentence: TokenRange): EventMention[] {
  const named = view.lexicon.events.find(view.doc, sentence.from, sentence.to);
  const events = named.filter(({ from, to }) => to > from + 1 || !view.lexicon.people.has(view.doc.lower[from] ?? ''));
  return events.map(({ term, from, to }) => ({
    from,
    to,
    event: view.lexicon.eventOf[term]!,
    happened: happened(view, from, sentence) && !(isAdjunct(view, { from, to }) && view.lexicon.eventOf[term] !== 'detained'),
  }));
}

/** Farther than this an event is another clause's. */
const FAR = 100;

/** Distance in tokens between a number with its people and an event; a clause boundary between them counts for many. */
function distance(view: FigureView, counted: TokenRange, event: TokenRange): number {
  const [from, to] = event.from >= counted.to ? [counted.to, event.from] : [event.to, counted.from];
  const { doc } = view;
  if (event.from < counted.to && event.to > counted.from) return 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const lower = doc.lower[i] ?? '';
    // "… and 141 who had come back": that is said of the others.
    if (lower === 'who' && from > counted.from && view.doc.tag[i - 1] === 'NUM') sum += FAR;
    // "five mothers, three of whom were stripped": that is said of the three.
    if (lower === 'whom' && i - 2 >= counted.to) sum += FAR;
    sum += lower === ';' || lower === 'but' || lower === 'while' || lower === ':' ? 12 : lower === ',' ? 4 : doc.tag[i] === 'NUM' ? 2 : 1;
  }
  return sum;
}

/** What happened to the people counted: the nearest event of the sentence that did happen; null if none did. */
export function nearestEvent(view: FigureView, counted: TokenRange, events: readonly EventMention[]): EventMention | null {
  let best: EventMention | null = null;
  let least = FAR;
  for (const event of events) {
    if (!event.happened) continue;
    const away = distance(view, counted, event);
    if (away < least) {
      least = away;
      best = event;
    }
  }
  return best;
}
