/** Words of a text, folded: case, accents and punctuation do not matter. */
export const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words in common over words in either, repeated words counted. */
export function overlap(a: string, b: string): number {
  const [x, y] = [words(a), words(b)];
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of y) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return both === 0 ? 0 : both / (x.length + y.length - both);
}

/** Share of the words of `part` that stand in `whole`. */
function held(part: string, whole: string): number {
  const known = new Set(words(whole));
  const own = words(part);
  return own.length === 0 ? 0 : own.filter((word) => known.has(word)).length / own.length;
}

/** How much two quotations are one: half of their words in common, or the longer one holds the shorter; else 0. */
export function sameQuote(a: string, b: string): number {
  const fit = Math.max(overlap(a, b), held(b, a) > 0.9 && held(a, b) > 0.4 ? 0.5 : 0);
  return fit >= 0.5 ? fit : 0;
}

/** True when one clause holds most words of the other. */
export const sameClause = (a: string, b: string): boolean => held(a, b) >= 0.6 || held(b, a) >= 0.6;

/** True when the two share a word of more than two letters (a surname, a role). */
export const sharesWord = (a: string, b: string): boolean => {
  const known = new Set(words(a).filter((word) => word.length > 2));
  return words(b).some((word) => known.has(word));
};

/** Hits, misses and false alarms of one measure. */
export class Tally {
  private hits = 0;
  private missed = 0;
  private wrong = 0;

  /** Pairs each gold item with the best prediction left, best fit first; `fits` gives 0 for "not the same". */
  add<G extends { readonly optional?: boolean | undefined }, P>(
    gold: readonly G[],
    predicted: readonly P[],
    fits: (gold: G, predicted: P) => number,
    counts: (predicted: P) => boolean = () => true,
    say: (what: 'missed' | 'wrong', item: G | P) => void = () => {},
  ): void {
    const pairs = gold.flatMap((g, i) => predicted.map((p, j) => ({ i, j, fit: fits(g, p) }))).filter(({ fit }) => fit > 0);
    pairs.sort((a, b) => b.fit - a.fit);
    const goldDone = new Set<number>();
    const predictedDone = new Set<number>();
    for (const { i, j } of pairs) {
      if (goldDone.has(i) || predictedDone.has(j)) continue;
      goldDone.add(i);
      predictedDone.add(j);
    }
    this.hits += goldDone.size;
    const missed = gold.filter((g, i) => !goldDone.has(i) && !g.optional);
    const wrong = predicted.filter((p, j) => !predictedDone.has(j) && counts(p));
    for (const item of missed) say('missed', item);
    for (const item of wrong) say('wrong', item);
    this.missed += missed.length;
    this.wrong += wrong.length;
  }

  /** True once anything was expected or found. */
  get used(): boolean {
    return this.hits + this.missed + this.wrong > 0;
  }

  /** "F1 81.3  P 80.0  R 82.6  (gold 46)". */
  get line(): string {
    const precision = this.hits / (this.hits + this.wrong || 1);
    const recall = this.hits / (this.hits + this.missed || 1);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
    return `F1 ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  (gold ${this.hits + this.missed})`;
  }
}
