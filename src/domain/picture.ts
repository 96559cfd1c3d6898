import type { ActorCode } from './actor.js';

/**
 * What a picture shows, as data: an adapter draws it, so that a message stays small and can be stored. All words are
 * in the language of the message; nothing is read from a clock, so the same picture always gives the same bytes.
 */
export type Picture = BoardPicture | SeriesPicture;

interface PictureFrame {
  readonly title: string;
  /** One line under the title: what is counted, or what the marks mean. */
  readonly subtitle: string;
  /** BCP 47 tag of the words ("en", "ar"); decides the direction in which they are laid out. */
  readonly language: string;
}

/** Where countries stand: a row a country, a column a label, a mark where it holds. */
export interface BoardPicture extends PictureFrame {
  readonly kind: 'board';
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly BoardRow[];
  /** The people that marks are about, each by the letter under the mark. */
  readonly groups?: readonly { readonly id: string; readonly letter: string; readonly title: string }[];
  /** What each mark, and a row that changed, means. */
  readonly legend: Readonly<Record<BoardMark | 'changed', string>>;
}
/** `word`: said or wanted · `deed`: done · `before`: what held until the change. */
export const BOARD_MARKS = ['word', 'deed', 'before'] as const;
export type BoardMark = (typeof BOARD_MARKS)[number];
export interface BoardRow {
  readonly actor: ActorCode;
  readonly name: string;
  /** Something here changed in the window. */
  readonly changed: boolean;
  /** `groups`: whom the mark is about, by their ids; left out where it is everyone, or where the column says it. */
  readonly cells: readonly { readonly column: string; readonly mark: BoardMark; readonly groups?: readonly string[] }[];
}

/** One number over time, each point as one source wrote it. */
export interface SeriesPicture extends PictureFrame {
  readonly kind: 'series';
  readonly points: readonly SeriesPoint[];
  /** The numbers are several answers to one question, or one that was counted wrongly: nobody came or went between them, so no line joins them. */
  readonly separate?: true;
}
export interface SeriesPoint {
  /** The day that the number is for, ISO. */
  readonly day: string;
  /** The day as the reader writes it. */
  readonly dayText: string;
  readonly value: number;
  /** What the number allows: null where it is open on that side ("more than 400" has no `high`). Both the value itself for a plain number. */
  readonly low: number | null;
  readonly high: number | null;
  /** The number as the source writes it, with its modifier ("more than 400"). */
  readonly text: string;
  /** Where it was reported; who counted, where one article gives the numbers of several. */
  readonly outlet: string;
}
