import type { StanceFact } from '../../domain/facts.js';
import type { Inline, Line } from '../../domain/message.js';
import { excerpt } from '../text/excerpt.js';
import { authorityWords, stanceWords } from '../wording.js';
import { bold, dim, plain, verbatim } from './inline.js';
import { asOfSpans, outletSpans } from './outlets.js';
import { refOf } from './refs.js';
import type { NameOf } from './speaker.js';

const EVIDENCE_LIMIT = 220;

/** "France refuses to take back women". An unnamed official alone is only reported to. */
export function stanceHeadline(fact: StanceFact, nameOf: NameOf): Inline[] {
  const reported = fact.authority === 'unnamed_official' ? ' reportedly' : '';
  return [bold(nameOf(fact.country)), plain(`${reported} ${stanceWords(fact)}`)];
}

/** The sentence that a stance rests on, with its authority, date and outlet: what stands under a headline. */
export function stanceEvidenceLine(fact: StanceFact, zone: string, lead: string | null = null): Line {
  const sentence = excerpt(fact.evidence.text, EVIDENCE_LIMIT);
  return {
    actor: null,
    spans: [
      ...(lead === null ? [] : [bold(`${lead}: `)]),
      verbatim(sentence.text),
      ...(sentence.cut ? [plain(' […]')] : []),
      dim(` (${authorityWords(fact.authority)})`),
      ...asOfSpans(fact.date, fact.published, zone, 'of'),
      ...outletSpans([fact], zone),
    ],
    refs: [refOf(fact)],
  };
}
