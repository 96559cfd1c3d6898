import { type ActorCode, isCountry } from '../../domain/actor.js';
import { type Statement, speaksForCountry } from '../../domain/statement.js';
import { oneOf } from '../text/one-of.js';
import { firstAtLeast } from '../text/sorted.js';
import type { Resolved } from './resolved.js';
import { actorAt, type FigureView } from './view.js';

/** Words of an official: from where to where in the text, and of which country. */
interface OfficialWords {
  readonly start: number;
  readonly end: number;
  readonly country: ActorCode;
}

/** Whose people an official counts who names no nation. */
export interface SpokenOf {
  /** Of the speaker's country by the speaker's own "we": "we have 21 women there". */
  readonly ours: (item: Resolved) => ActorCode | null;
  /** Of the speaker's country where nothing else in the text says whose: "90 nationals had been identified". */
  readonly speakers: (item: Resolved) => ActorCode | null;
}

const FIRST_PERSON = oneOf('we|our|us');
/** How far before a number its clause is looked at for whoever acts in it. */
const REACH = 12;
const BREAK = oneOf(';|:|but|while|whereas|that');
const OWN = /\b(?:citizens?|nationals?|compatriots?|countrymen)$/i;
/** Are people named by their being somebody's own: "Danish citizens"? */
export const areOwn = (unit: string): boolean => OWN.test(unit);
/** It speaks of everybody's people. */
const SPEAKS_OF_ALL = new Set(['US']);

/** "We took in two mothers": the speaker's side acts in the clause of a number, and no other country does. */
function isOurs(view: FigureView, number: number, { start, country }: OfficialWords): boolean {
  const { doc } = view;
  const isSaid = (i: number): boolean => i >= 0 && doc.start[i]! >= start && doc.sentenceOf[i] === doc.sentenceOf[number];
  for (let i = number - 1; i >= number - REACH && isSaid(i); i--) {
    if (FIRST_PERSON.has(doc.lower[i]!)) return true;
    if (BREAK.has(doc.lower[i]!)) return false;
    const other = actorAt(view, i);
    if (other && other.code !== country && !view.lexicon.theatre.has(other.code) && doc.tag[other.from - 1] !== 'ADP') return false;
  }
  return false;
}

/** Tells whose people officials count, by who said it. */
export function spokenOf(view: FigureView, statements: readonly Statement[]): SpokenOf {
  const { theatre, holders } = view.lexicon;
  // Whoever holds people counts those of others.
  const counts = (code: ActorCode | null): code is ActorCode =>
    code !== null && isCountry(code) && !theatre.has(code) && !holders.has(code) && !SPEAKS_OF_ALL.has(code);
  const words = statements
    .flatMap(({ speaker, content }): OfficialWords[] => {
      const country = speaker?.country ?? null;
      return counts(country) && speaksForCountry(speaker) ? content.map(({ start, end }) => ({ start, end, country })) : [];
    })
    .sort((a, b) => a.start - b.start);
  const starts = words.map(({ start }) => start);
  const around = ({ candidate: { quantity } }: Resolved): OfficialWords | null => {
    const last = words[firstAtLeast(starts, quantity.start + 1) - 1];
    return last && quantity.end <= last.end ? last : null;
  };
  return {
    ours: (item) => {
      const said = around(item);
      return said && isOurs(view, item.candidate.from, said) ? said.country : null;
    },
    speakers: (item) => (areOwn(item.unit) ? (around(item)?.country ?? null) : null),
  };
}
