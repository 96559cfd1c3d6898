import type { Statement } from '../../domain/statement.js';

/** Share of common words from which on two statements say the same; less for one speaker. */
const SAME = 0.7;
const SAME_SPEAKER = 0.45;
const STEM = 5;

/** Stems of the longer words, the short ones say little. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));

interface Shown {
  readonly stems: ReadonlySet<string>;
  readonly statement: Statement;
}

/** Do words of one country's voices, not both of them quoted, stand for each other sooner? */
const isOneVoice = (a: Statement, b: Statement): boolean =>
  a.speaker?.country !== null && a.speaker?.country === b.speaker?.country && !(a.direct && b.direct);

/** The statements that a digest shows so far; by their stems, so that a new one is held against those alone that share words with it. */
export class ShownStatements {
  private readonly shown: Shown[] = [];
  private readonly withStem = new Map<string, number[]>();

  /** Adds a statement unless it says again what another says; true when it was added. */
  add(statement: Statement): boolean {
    const own = { stems: stemsOf(statement.quote), statement };
    if (this.repeats(own)) return false;
    const place = this.shown.push(own) - 1;
    for (const stem of own.stems) {
      const others = this.withStem.get(stem);
      if (others) others.push(place);
      else this.withStem.set(stem, [place]);
    }
    return true;
  }

  private repeats({ stems, statement }: Shown): boolean {
    const common = new Map<number, number>();
    for (const stem of stems) for (const place of this.withStem.get(stem) ?? []) common.set(place, (common.get(place) ?? 0) + 1);
    for (const [place, both] of common) {
      const other = this.shown[place]!;
      const share = isOneVoice(statement, other.statement) ? SAME_SPEAKER : SAME;
      if (both > 1 && both >= share * Math.min(stems.size, other.stems.size)) return true;
    }
    return false;
  }
}
