import type { StanceFact } from '../../domain/facts.js';
import type { Line } from '../../domain/message.js';
import type { Speaker } from '../../domain/statement.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { dayWords } from './dates.js';
import { bold, dim, plain } from './inline.js';
import { isBefore, outletSpans } from './outlets.js';
import { refOf } from './refs.js';
import { clauseSpans } from './sentence.js';
import { speakerName } from './speaker.js';

/**
 * The sentence that a stance rests on, with who said it, its date and outlet: what stands under a headline. Where no speaker is given, the
 * rank of whoever stands behind it is.
 */
export function stanceEvidenceLine(
  fact: StanceFact,
  zone: string,
  lead: string | null = null,
  words: FrameWords = ENGLISH,
  speaker: Speaker | null = null,
): Line {
  const name = namedIn(fact, speaker) ? null : speakerName(speaker);
  const known = [...(name === null ? [words.authority(fact.authority)] : []), ...ownDay(fact, zone, words)];
  return {
    actor: null,
    spans: [
      ...(lead === null ? [] : [bold(`${lead}${words.colon}`)]),
      ...(name === null ? [] : [plain(`${name}${words.colon}`)]),
      ...clauseSpans(fact.evidence.text),
      ...(known.length === 0 ? [] : [dim(` (${known.join(words.comma)})`)]),
      ...outletSpans([fact], zone, words),
    ],
    refs: [refOf(fact)],
  };
}

/** The sentence has the speaker's surname itself. */
function namedIn({ evidence }: StanceFact, speaker: Speaker | null): boolean {
  const surname = speaker?.name?.split(' ').at(-1) ?? '';
  return surname !== '' && evidence.text.includes(surname);
}

/** The day of the word or deed, where the report is of a later one. */
const ownDay = ({ date, published }: StanceFact, zone: string, { locale }: FrameWords): string[] =>
  date !== null && isBefore(date, published, zone) ? [dayWords(date, zone, locale)] : [];
