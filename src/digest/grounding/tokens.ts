/** A word or a sign of a text, with its offsets. */
export interface Token {
  readonly text: string;
  /** As it is compared: case, apostrophes and kinds of quotation marks do not count. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Plain punctuation between words says nothing by itself; every other sign ("@", "[", "%", what cannot be seen) counts as a word does. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,’'-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N},.;:!?–—…-]/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    key: word
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[“”„«»]/u, '"'),
    start: index,
    end: index + word.length,
  }));
}

export const isQuotationMark = ({ key }: Token): boolean => key === '"' || key === "'" || key === '‘';
