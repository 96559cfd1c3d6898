import type { ActorCode } from './actor.js';

export type Modifier = 'more than' | 'at least' | 'around' | 'up to' | 'less than' | 'up' | 'down';

/** Any quantity in a text: "more than $1.5bn" is value 1.5e9, modifier "more than", unit "$". */
export interface Quantity {
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  readonly modifier: Modifier | null;
  /** The noun or symbol as written; null if none. */
  readonly unit: string | null;
  /** The number words alone. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const FIGURE_EVENTS = [
  'travelled',
  'detained',
  'returned',
  'repatriated',
  'killed',
  'prosecuted',
  'convicted',
  'stripped',
  'deported',
  'escaped',
  'wanted',
] as const;
/** What happened to the people counted. */
export type FigureEvent = (typeof FIGURE_EVENTS)[number];

export const GROUPS = ['men', 'women', 'children', 'orphans', 'everyone'] as const;
/** Which people a figure counts or a stance concerns. */
export type Group = (typeof GROUPS)[number];

/** A quantity of people that the topic counts. */
export interface Figure extends Quantity {
  /** The noun as written; behind a bare number the noun of those whom it counts some of. */
  readonly unit: string;
  /** A bare number's own words for what happened to them ("35 have *died*"): no noun of people stands beside it. Not stored. */
  readonly said?: string;
  /** Whose nationals they are; null when the text does not say. */
  readonly country: ActorCode | null;
  readonly event: FigureEvent | null;
  /** ISO date (day) that the number is for, when the text says so. */
  readonly asOf: string | null;
  readonly group: Group | null;
  readonly sentence: string;
  /** Index, in the same list, of the figure that includes this one ("5,000 …, including 900 from France"). */
  readonly parent: number | null;
  readonly key: boolean;
}
