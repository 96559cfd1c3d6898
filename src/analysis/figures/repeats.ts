import type { Figure } from '../../domain/figure.js';

/** Numbers this large that recur in an article are likely one number, whatever noun they come with; */
const TELLING = 10;
/** round ones less so. */
const ROUND = 100;

const compatible = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
const nounOf = (unit: string): string => unit.toLowerCase().split(/\s+/).at(-1) ?? '';

function same(a: Figure, b: Figure): boolean {
  if (a.value !== b.value || a.max !== b.max || !compatible(a.country, b.country)) return false;
  const sameNoun = nounOf(a.unit) === nounOf(b.unit);
  const sameCountry = a.country !== null && a.country === b.country;
  if (a.value < TELLING) return sameNoun && (sameCountry || compatible(a.event, b.event));
  // "17 Australians" and "17 women and children" are one group; 1,500 children are not 1,500 Europeans.
  return sameNoun || (compatible(a.group, b.group) && compatible(a.event, b.event) && (sameCountry || a.value % ROUND !== 0));
}

/** How much a mention of a figure says. */
const fullness = (figure: Figure): number =>
  (figure.country === null ? 0 : 4) +
  (figure.modifier === null ? 0 : 2) +
  (figure.event === null ? 0 : 1) +
  (figure.asOf === null ? 0 : 1) +
  (figure.parent === null ? 0 : 1);

/** An article that repeats a number says it once: the fullest mention stays, the first of equals. Parents are renumbered. */
export function withoutRepeats(figures: readonly Figure[]): Figure[] {
  const keptAs = new Map<number, number>();
  const kept: number[] = [];
  const slotsOf = new Map<number, readonly number[]>();
  figures.forEach((figure, index) => {
    const slots = slotsOf.get(figure.value) ?? [];
    const slot = slots.find((at) => same(figures[kept[at]!]!, figure));
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
