import type { StanceFact } from '../../domain/facts.js';
import type { Line } from '../../domain/message.js';
import { authorityWords } from '../wording.js';
import { bold, dim } from './inline.js';
import { asOfSpans, outletSpans } from './outlets.js';
import { refOf } from './refs.js';
import { sentenceSpans } from './sentence.js';

/** The sentence that a stance rests on, with its authority, date and outlet: what stands under a headline. */
export function stanceEvidenceLine(fact: StanceFact, zone: string, lead: string | null = null): Line {
  return {
    actor: null,
    spans: [
      ...(lead === null ? [] : [bold(`${lead}: `)]),
      ...sentenceSpans(fact.evidence.text),
      dim(` (${authorityWords(fact.authority)})`),
      ...asOfSpans(fact.date, fact.published, zone, 'of'),
      ...outletSpans([fact], zone),
    ],
    refs: [refOf(fact)],
  };
}
