import type { Inline } from '../../domain/message.js';

export const plain = (text: string): Inline => ({ text });
export const bold = (text: string): Inline => ({ text, style: 'bold' });
export const dim = (text: string): Inline => ({ text, style: 'dim' });
/** Words that stand character for character in the stored text. */
export const verbatim = (text: string): Inline => ({ text, style: 'quoted' });
/** Number words that stand character for character in the stored text. */
export const numberWords = (text: string): Inline => ({ text, style: 'number' });
export const link = (text: string, url: string): Inline => ({ text, url });

/** The text of a run of spans, as a reader without styles sees it. */
export const textOf = (spans: readonly Inline[]): string => spans.map((span) => span.text).join('');

/** "a", "a and b", "a, b and c". */
export function joined(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "1 article", "2 articles". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${count} ${count === 1 ? noun : plural}`;
