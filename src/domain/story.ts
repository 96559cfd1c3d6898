/**
 * Articles of one event, across outlets and days. Its id is made from the article that opened it, so it stays the same while the
 * story grows.
 */
export interface Story {
  readonly id: string;
  /** Earliest first: the first is who reported first. */
  readonly articleIds: readonly string[];
  /** Articles that repeat the words of an earlier one (wire copy), with that one's id. */
  readonly copies: ReadonlyMap<string, string>;
  /** Outlets that wrote themselves: all copies of one text count once. */
  readonly independentOutlets: number;
}
