import type { TokenRange } from '../text/document.js';

/** Index of the first range that begins at `token` or later, in a list sorted by beginning. */
export function firstFrom(ranges: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ranges that lie inside [from, to), from a list sorted by beginning. */
export function inside<T extends TokenRange>(ranges: readonly T[], from: number, to: number): T[] {
  const out: T[] = [];
  for (let k = firstFrom(ranges, from); k < ranges.length && ranges[k]!.from < to; k++) if (ranges[k]!.to <= to) out.push(ranges[k]!);
  return out;
}

/** The ranges that begin in [from, to), from a list sorted by beginning. */
export const beginningIn = <T extends TokenRange>(ranges: readonly T[], from: number, to: number): readonly T[] =>
  ranges.slice(firstFrom(ranges, from), firstFrom(ranges, to));

/** Index of the first number that is at least `value`, in a rising list. */
export function firstAtLeast(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far back a search for something mentioned before goes: further back nobody remembers it, and it stays linear. */
const MEMORY = 200;

/** Index of the last item before position `end` that fits; -1 where none does. */
export function lastIndexBefore<T>(items: readonly T[], end: number, fits: (item: T) => boolean): number {
  for (let k = end - 1; k >= Math.max(0, end - MEMORY); k--) if (fits(items[k]!)) return k;
  return -1;
}

/** The last item before position `end` that fits. */
export const lastBefore = <T>(items: readonly T[], end: number, fits: (item: T) => boolean): T | undefined =>
  items[lastIndexBefore(items, end, fits)];
