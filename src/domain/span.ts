/** A piece of a text: `text.slice(start, end) === span.text`, in UTF-16 positions. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
