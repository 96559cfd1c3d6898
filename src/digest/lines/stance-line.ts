import type { StanceFact } from '../../domain/facts.js';
import type { Line } from '../../domain/message.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { dayWords } from './dates.js';
import { bold, dim } from './inline.js';
import { isBefore, outletSpans } from './outlets.js';
import { refOf } from './refs.js';
import { sentenceSpans } from './sentence.js';

/** The sentence that a stance rests on, with its authority, date and outlet: what stands under a headline. */
export function stanceEvidenceLine(fact: StanceFact, zone: string, lead: string | null = null, words: FrameWords = ENGLISH): Line {
  return {
    actor: null,
    spans: [
      ...(lead === null ? [] : [bold(`${lead}${words.colon}`)]),
      ...sentenceSpans(fact.evidence.text),
      dim(` (${[words.authority(fact.authority), ...ownDay(fact, zone, words)].join(words.comma)})`),
      ...outletSpans([fact], zone, words),
    ],
    refs: [refOf(fact)],
  };
}

/** The day of the word or deed, where the report is of a later one. */
const ownDay = ({ date, published }: StanceFact, zone: string, { locale }: FrameWords): string[] =>
  date !== null && isBefore(date, published, zone) ? [dayWords(date, zone, locale)] : [];
