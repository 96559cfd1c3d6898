import type { Fact } from '../../../domain/facts.js';
import { searchable } from '../search/folding.js';

/** Words that a sentence is known by at its end: datelines and what editors put before a sentence stand at its beginning. */
const LAST_WORDS = 12;
/** Words behind a number that tell it from the same number elsewhere in the text. */
const WORDS_BEHIND = 5;
/** A quotation of so many words is known by them alone, whatever the outlet made of the sentence around it. */
const OWN_WORDS = 4;

/** What facts of two texts that copy each other have in common when they are one. Taken from stored rows and from facts alike. */
export type Sameness = string;

export function sameStatement(quote: string, sentence: string): Sameness {
  const words = searchable(quote);
  return `statement ${words}${words.split(' ').length < OWN_WORDS ? ` in ${lastWords(sentence)}` : ''}`;
}

interface FigureParts {
  readonly value: number;
  readonly max?: number | null;
  readonly modifier?: string | null;
  readonly unit: string;
  readonly country?: string | null;
  readonly event?: string | null;
  readonly group?: string | null;
}

/** @param behind what follows the number in its sentence */
export function sameFigure({ value, max, modifier, unit, country, event, group }: FigureParts, behind: string): Sameness {
  const words = searchable(behind).split(' ').slice(0, WORDS_BEHIND).join(' ');
  return ['figure', value, max, modifier, unit, country, event, group, words].join(' ');
}

interface StanceParts {
  readonly country?: string | null;
  readonly stance: string;
  readonly group: string;
  readonly part: string;
}

export const sameStance = ({ country, stance, group, part }: StanceParts, clause: string): Sameness =>
  ['stance', country, stance, group, part, lastWords(clause)].join(' ');

export function samenessOf(fact: Fact): Sameness {
  const { evidence } = fact;
  switch (fact.kind) {
    case 'statement':
      return sameStatement(fact.quote, evidence.text);
    case 'figure':
      return sameFigure(fact, evidence.text.slice(fact.end - evidence.start));
    case 'stance':
      return sameStance(fact, evidence.text);
    default:
      return fact satisfies never;
  }
}

const lastWords = (text: string): string => searchable(text).split(' ').slice(-LAST_WORDS).join(' ');
