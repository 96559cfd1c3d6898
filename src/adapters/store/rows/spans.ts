import type { Span } from '../../../domain/span.js';
import type { Statement } from '../../../domain/statement.js';

/** [start, end], or [start, end, text] where the text is not what the sentence holds there. */
type StoredSpan = readonly [number, number] | readonly [number, number, string];
interface StoredSpans {
  readonly source: StoredSpan | null;
  readonly cue: StoredSpan | null;
  readonly content: readonly StoredSpan[];
}

/** Source, cue and content of a statement as JSON. Their words stand in the sentence, which is stored beside them once. */
export function encodeSpans({ source, cue, content, sentence }: Statement): string {
  const encode = (span: Span): StoredSpan =>
    textAt(sentence, span.start, span.end) === span.text ? [span.start, span.end] : [span.start, span.end, span.text];
  const stored: StoredSpans = { source: source && encode(source), cue: cue && encode(cue), content: content.map(encode) };
  return JSON.stringify(stored);
}

/** The spans that {@link encodeSpans} stored. */
export function decodeSpans(json: string, sentence: Span): Pick<Statement, 'source' | 'cue' | 'content'> {
  const decode = ([start, end, text]: StoredSpan): Span => ({ start, end, text: text ?? textAt(sentence, start, end) });
  const stored: StoredSpans = JSON.parse(json);
  return { source: stored.source && decode(stored.source), cue: stored.cue && decode(stored.cue), content: stored.content.map(decode) };
}

/** What a stretch of text holds between two offsets of the whole, as far as it reaches. */
const textAt = (stretch: Span, start: number, end: number): string =>
  stretch.text.slice(Math.max(0, start - stretch.start), Math.max(0, end - stretch.start));
