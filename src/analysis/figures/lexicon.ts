import type { FigureEvent, Group } from '../../domain/figure.js';
import { matchersFor, type TermMatcher } from '../relevance/terms.js';
import type { FigureUnits } from './units.js';

/** A noun for people, with what the topic says of it. */
export interface PeopleNoun {
  readonly group: Group | null;
  readonly needs: FigureUnits['people'][number]['needs'];
  readonly event: FigureEvent | null;
}

/** {@link FigureUnits} made ready for look-up. */
export interface FigureLexicon {
  readonly people: ReadonlyMap<string, PeopleNoun>;
  readonly others: TermMatcher;
  readonly manyNations: TermMatcher;
  readonly context: TermMatcher;
  readonly events: TermMatcher;
  readonly transport: TermMatcher;
  readonly elsewhere: TermMatcher;
  /** The event of each term of `events`. */
  readonly eventOf: readonly FigureEvent[];
  readonly ownNationals: ReadonlySet<FigureEvent>;
  readonly groups: ReadonlySet<string>;
  readonly theatre: ReadonlySet<string>;
  readonly holders: ReadonlySet<string>;
}

const cache = new WeakMap<FigureUnits, FigureLexicon>();

function pluralsOf(noun: string): string[] {
  if (/(?:men|children|people|s)$/.test(noun)) return [noun];
  return noun.endsWith('y') && !/[aeo]y$/.test(noun) ? [noun, `${noun.slice(0, -1)}ies`] : [noun, `${noun}s`];
}

/** The look-up tables of a topic's units, made once per topic. */
export function figureLexicon(units: FigureUnits): FigureLexicon {
  const known = cache.get(units);
  if (known) return known;
  const people = new Map<string, PeopleNoun>();
  for (const { nouns, group, needs, event } of units.people)
    for (const noun of nouns.flatMap(pluralsOf)) people.set(noun, { group, needs, event });
  const events = Object.entries(units.events) as [FigureEvent, string[]][];
  const { others, manyNations, context, transport, elsewhere } = units;
  const made: FigureLexicon = {
    people,
    ...matchersFor({ others, manyNations, context, transport, elsewhere, events: events.flatMap(([, terms]) => terms) }),
    eventOf: events.flatMap(([event, terms]) => terms.map(() => event)),
    ownNationals: new Set(units.ownNationals),
    groups: new Set(units.groups),
    theatre: new Set(units.theatre),
    holders: new Set(units.holders),
  };
  cache.set(units, made);
  return made;
}
