import type { Span } from '../../domain/span.js';

const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Sen|Rep|Gov|Sec|St|Jr|Sr|No|Art|vs|etc|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])\.$/;

/** A full stop, question or exclamation mark with what closes after it, before a space and the start of something new. */
const END = /[.!?…]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\p{N}])|[.!?…]*\n+/gu;

/**
 * The sentences of a text with their offsets, trimmed. Paragraph breaks always end one; titles, initials and other
 * abbreviations do not. Made for choosing and shortening lines; the analysis has a finer splitter of its own.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!match[0].includes('\n') && ABBREVIATION.test(text.slice(start, end))) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(into: Span[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  if (trimmed !== '') into.push({ start, end: start + trimmed.length, text: trimmed });
}
