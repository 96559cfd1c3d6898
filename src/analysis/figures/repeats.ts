import type { Figure } from '../../domain/figure.js';

/** Numbers this large that recur in an article are likely one number, whatever noun they come with; */
const TELLING = 10;
/** round ones less so. */
const ROUND = 100;

const compatible = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
const nounOf = (unit: string): string => (unit.toLowerCase().split(/\s+/).at(-1) ?? '').replace(/^(?:citizen|national)/, 'national');

function same(a: Figure, b: Figure): boolean {
  if (a.value !== b.value || a.max !== b.max || !compatible(a.country, b.country)) return false;
  // "About 100 were killed, and roughly 100 are still there"
  if (a.sentence === b.sentence && a.event !== b.event) return false;
  const sameNoun = nounOf(a.unit) === nounOf(b.unit);
  const sameCountry = a.country !== null && a.country === b.country;
  if (a.value < TELLING) return sameNoun && (sameCountry || compatible(a.event, b.event));
  // "17 Australians" and "17 women and children" are one group; 1,500 children are not 1,500 Europeans.
  return sameNoun || (compatible(a.group, b.group) && compatible(a.event, b.event) && (sameCountry || a.value % ROUND !== 0));
}

/** A number "nearly 200" of the same people as one within this share of it is that one, rounded; */
const ROUNDED = 0.03;
/** looked for among so many others at most. */
const MOST = 20;

const kindOf = ({ country, unit, group }: Figure): string => [country, nounOf(unit), group].join(' ');

/** Without the numbers that round another of the same people ("nearly 200", beside "at least 197"), as indices of `figures`. */
function roundings(figures: readonly Figure[]): Set<number> {
  const byKind = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.country === null || figure.value % TELLING === 0) continue;
    const kind = kindOf(figure);
    byKind.set(kind, [...(byKind.get(kind) ?? []).slice(0, MOST), figure]);
  }
  const rounds = ({ value }: Figure, other: Figure): boolean => Math.abs(other.value - value) <= ROUNDED * value;
  const isRounding = (figure: Figure): boolean =>
    figure.modifier === 'around' &&
    figure.value % TELLING === 0 &&
    (byKind.get(kindOf(figure)) ?? []).some((other) => rounds(figure, other));
  return new Set(figures.flatMap((figure, index) => (figure.value >= ROUND && isRounding(figure) ? [index] : [])));
}

/** How much a mention of a figure says. */
const fullness = (figure: Figure): number =>
  (figure.country === null ? 0 : 4) +
  (figure.modifier === null ? 0 : 2) +
  (figure.event === null ? 0 : 1) +
  (figure.asOf === null ? 0 : 1) +
  (figure.parent === null ? 0 : 1);

/**
 * An article that repeats a number says it once: the fullest mention stays, the first of equals. `others` begin where a number counts others
 * than those before ("two more women"). Parents are renumbered.
 */
export function withoutRepeats(figures: readonly Figure[], others: ReadonlySet<number>): Figure[] {
  const keptAs = new Map<number, number>();
  const kept: number[] = [];
  const slotsOf = new Map<number, readonly number[]>();
  const rounded = roundings(figures);
  figures.forEach((figure, index) => {
    if (rounded.has(index)) return;
    const slots = slotsOf.get(figure.value) ?? [];
    const again = (at: number): boolean => {
      const before = figures[kept[at]!]!;
      return (others.has(before.start) || !others.has(figure.start)) && same(before, figure);
    };
    const slot = slots.find(again);
    if (slot === undefined) {
      slotsOf.set(figure.value, [...slots, kept.length]);
      keptAs.set(index, kept.length);
      kept.push(index);
      return;
    }
    keptAs.set(index, slot);
    if (fullness(figure) > fullness(figures[kept[slot]!]!)) kept[slot] = index;
  });
  const order = kept.map((index, slot) => ({ index, slot })).sort((a, b) => a.index - b.index);
  const place = new Map(order.map(({ slot }, at) => [slot, at]));
  return order.map(({ index }, at) => {
    const figure = figures[index]!;
    const parent = figure.parent === null ? null : (place.get(keptAs.get(figure.parent) ?? -1) ?? null);
    return { ...figure, parent: parent === at ? null : parent };
  });
}
