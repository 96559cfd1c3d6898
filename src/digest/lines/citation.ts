import type { Fact } from '../../domain/facts.js';
import { dayWords } from './dates.js';
import { figureSpans } from './figure-line.js';
import { textOf } from './inline.js';
import { type NameOf, speakerSpans } from './speaker.js';
import { statementWords } from './statement-words.js';

/** The fact as plain text to be pasted under an article: who, what, outlet, date, link. */
export function citationOf(fact: Fact, nameOf: NameOf, zone: string): string {
  return `${wordsOf(fact, nameOf)} (${fact.outlet}, ${dayWords(fact.published, zone)}, ${fact.url})`;
}

function wordsOf(fact: Fact, nameOf: NameOf): string {
  switch (fact.kind) {
    case 'statement':
      return textOf([...speakerSpans(fact, nameOf), ...statementWords(fact)]);
    case 'figure':
      return `${fact.country === null ? '' : `${nameOf(fact.country)}: `}${textOf(figureSpans(fact))}: “${fact.evidence.text}”`;
    case 'stance':
      return `${nameOf(fact.country)}: “${fact.evidence.text}”`;
  }
}
