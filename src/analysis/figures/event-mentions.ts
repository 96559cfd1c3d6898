import type { FigureEvent } from '../../domain/figure.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import type { FigureLexicon } from './lexicon.js';

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

function happened(doc: TextDocument, from: number): boolean {
  const begin = doc.sentences[doc.sentenceOf[from]!]!.from;
  for (let i = from - 1; i >= Math.max(begin, from - REACH); i--) {
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
const isAdjunct = (doc: TextDocument, { from, to }: TokenRange): boolean =>
  to === from + 1 && doc.tag[from] === 'NOUN' && doc.tag[to] === 'NOUN' && /(?:ion|al)$/.test(doc.lower[from] ?? '');

/** The events that a text speaks of, in order; "detainees" and "returnees" are people, no events. */
export function eventMentions(doc: TextDocument, { events, eventOf, people }: FigureLexicon): EventMention[] {
  const named = events.find(doc).filter(({ from, to }) => to > from + 1 || !people.has(doc.lower[from]!));
  return named.map(({ term, from, to }) => {
    const event = eventOf[term]!;
    return { from, to, event, happened: happened(doc, from) && !(event !== 'detained' && isAdjunct(doc, { from, to })) };
  });
}
