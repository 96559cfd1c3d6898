import type { FigureFact } from '../../domain/facts.js';
import type { FigureEvent } from '../../domain/figure.js';
import { addMilliseconds, DAY, type Instant } from '../../domain/instant.js';
import { asInTexts } from '../text/order.js';
import { containment, contentWords, wordsOf } from '../text/words.js';

/** "Around 400" allows this share above and below. */
const AROUND = 0.15;
/** Numbers further apart count different things (one flight, all years). */
const LARGEST_RATIO = 3;
/** Share of content words that two sentences must have in common to speak of the same count. */
const SAME_COUNT = 0.4;

/** The numbers that a figure allows, as [low, high]. */
export function rangeOf(figure: Pick<FigureFact, 'value' | 'max' | 'modifier'>): readonly [number, number] {
  const high = figure.max ?? figure.value;
  switch (figure.modifier) {
    case 'more than':
    case 'at least':
    case 'up':
      return [figure.value, Number.POSITIVE_INFINITY];
    case 'up to':
    case 'less than':
    case 'down':
      return [0, high];
    case 'around':
      return [figure.value * (1 - AROUND), high * (1 + AROUND)];
    case null:
      return [figure.value, high];
  }
}

/** Both can be true of one count. */
export function agree(a: FigureFact, b: FigureFact): boolean {
  const [aLow, aHigh] = rangeOf(a);
  const [bLow, bHigh] = rangeOf(b);
  return aLow <= bHigh && bLow <= aHigh;
}

export const sameValue = (a: FigureFact, b: FigureFact): boolean => a.value === b.value && a.max === b.max && a.modifier === b.modifier;

/** Near enough to each other to be two answers to one question. */
export function comparable(a: FigureFact, b: FigureFact): boolean {
  const low = Math.min(a.value, b.value);
  return low > 0 && Math.max(a.value, b.value) / low <= LARGEST_RATIO;
}

/** A figure and the words that its sentence says of it. */
export interface Count {
  readonly figure: FigureFact;
  readonly about: ReadonlySet<string>;
}

export const countOf = (figure: FigureFact): Count => ({ figure, about: aboutWords(figure) });

export const similar = (a: Count, b: Count, least = SAME_COUNT): boolean => containment(a.about, b.about) >= least;

/** Who came home on a state's plane is "returned" in one paper and "repatriated" in the next. */
const SAME_EVENT: Partial<Record<FigureEvent, FigureEvent>> = { returned: 'repatriated' };

/** Figures of one question share country, kind of people, whole or part; and the event, which a text may leave unsaid. */
export const questionOf = (figure: FigureFact): string => [figure.country, peopleOf(figure), figure.parentId === null].join(' ');

export const eventOf = ({ event }: FigureFact): FigureEvent | null => (event === null ? null : (SAME_EVENT[event] ?? event));

/** The day that the number is for: as the text says, else the article's. */
export const dayOfFigure = (figure: FigureFact): string => (figure.asOf ?? figure.published).slice(0, 10);

export const daysApart = (a: FigureFact, b: FigureFact): number => Math.abs(Date.parse(dayOfFigure(a)) - Date.parse(dayOfFigure(b))) / DAY;

/** What is dated earlier than this before the window is background, even where its article is new. */
const NEWS_DAYS = 3;
export const newsFrom = (since: Instant): string => addMilliseconds(since, -NEWS_DAYS * DAY).slice(0, 10);

const ANYBODY = /^(?:nationals?|citizens?|people|persons?|individuals?)$/i;

/**
 * The group where there is one; "people" for nationals, citizens, a people by its name ("Kazakhstanis") and for several groups together
 * ("women and children"); else the last word of the unit ("fighter", "family").
 */
export function peopleOf(figure: FigureFact): string {
  if (figure.group !== null && figure.group !== 'everyone') return figure.group;
  const last = figure.unit.trim().split(/\s+/).at(-1) ?? '';
  if (ANYBODY.test(last) || /^\p{Lu}/u.test(last) || /\band\b/i.test(figure.unit)) return 'people';
  return wordsOf(last).at(-1)?.replace(/s$/, '') ?? '';
}

function aboutWords(figure: FigureFact): ReadonlySet<string> {
  const before = figure.evidence.text.slice(0, figure.start - figure.evidence.start);
  const after = figure.evidence.text.slice(figure.end - figure.evidence.start);
  return new Set([...contentWords(`${before} ${after}`)].filter((word) => !/^\d+$/.test(word)));
}

export const earliestFirst = (a: FigureFact, b: FigureFact): number => a.published.localeCompare(b.published) || asInTexts(a, b);
