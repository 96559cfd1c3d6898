import type { Inline, Line } from '../../domain/message.js';
import type { FrameWords } from './frame-words.js';

const RIGHT_TO_LEFT_MARK = '\u200f';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * The runs as a right-to-left language needs them: the line begins on the right, and what is taken from a source (words, numbers, outlets) keeps
 * its own direction without moving what stands around it. The marks are runs of their own, so that quoted words stay as they are.
 */
export function directed(spans: readonly Inline[], { language }: FrameWords): readonly Inline[] {
  if (language !== 'ar') return spans;
  const isolated = spans.flatMap((span) => (isForeign(span) ? [{ text: FIRST_STRONG_ISOLATE }, span, { text: POP_ISOLATE }] : [span]));
  return [{ text: RIGHT_TO_LEFT_MARK }, ...isolated];
}

const isForeign = ({ style, url }: Inline): boolean => style === 'quoted' || style === 'number' || style === 'bold' || url !== undefined;

export const directedLine = (line: Line, words: FrameWords): Line => ({
  ...line,
  spans: directed(line.spans, words),
  ...(line.children && { children: line.children.map((child) => directedLine(child, words)) }),
});
