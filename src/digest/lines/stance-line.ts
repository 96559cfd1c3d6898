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
  const { lead: said, known: who } = voiceOf(fact, speaker, words);
  const known = [...who, ...ownDay(fact, zone, words)];
  return {
    actor: null,
    spans: [
      ...(lead === null ? [] : [bold(`${lead}${words.colon}`)]),
      ...(said === null ? [] : [plain(`${said}${words.colon}`)]),
      ...clauseSpans(fact.evidence.text),
      ...(known.length === 0 ? [] : [dim(` (${known.join(words.comma)})`)]),
      ...outletSpans([fact], zone, words),
    ],
    refs: [refOf(fact)],
  };
}

/**
 * Who stands behind the sentence: before it, where the sentence does not name them; behind it, where it gives no more than the surname or no
 * office; nothing where it says all itself. Where nobody is named, the rank of whoever it is.
 */
function voiceOf(
  { evidence, authority, deed }: StanceFact,
  speaker: Speaker | null,
  words: FrameWords,
): { lead: string | null; known: string[] } {
  const name = speakerName(speaker);
  const full = speaker?.name ?? '';
  // A deed may be told by anybody: no rank stands behind the sentence then.
  if (name === null || full === '')
    return { lead: null, known: deed && authority === 'named_official' ? [] : [words.authority(authority)] };
  const text = evidence.text.toLowerCase();
  if (!text.includes(full.split(' ').at(-1)!.toLowerCase())) return { lead: name, known: [] };
  if (!evidence.text.includes(full)) return { lead: null, known: [name] };
  const office = speaker?.role?.split(' ').at(-1)?.toLowerCase() ?? '';
  return { lead: null, known: text.includes(office) ? [] : [name.slice(full.length + 2)] };
}

/** The day of the word or deed, where the report is of a later one; not the year that the sentence gives itself. */
const ownDay = ({ date, published, evidence }: StanceFact, zone: string, { locale }: FrameWords): string[] =>
  date !== null && isBefore(date, published, zone) && !evidence.text.includes(date) ? [dayWords(date, zone, locale)] : [];
