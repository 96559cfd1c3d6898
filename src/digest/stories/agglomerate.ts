import type { Vector } from './vocabulary.js';

/** What is joined: the mean of `size` unit vectors, and the days it spans (null when undated). */
export interface Item {
  readonly vector: Vector;
  readonly size: number;
  readonly days: readonly [first: number, last: number] | null;
  /** Items that were apart before stay apart: they may gain members but never join each other. */
  readonly settled: boolean;
}

/** Days that reports of one event lie apart without counting against it, and the days after which likeness falls to a third. */
const FREE_DAYS = 1;
const FADING_DAYS = 5;
const NEVER = -1e6;

/**
 * Joins items as long as the mean likeness between all members of two groups is at least `threshold` (average linkage), whatever the order
 * of the items. Returns for each item the number of its group.
 */
export function agglomerate(items: readonly Item[], threshold: number): number[] {
  const group = items.map((_, index) => index);
  for (const members of connected(items, threshold)) {
    const component = members.map((index) => items[index]!);
    for (const [kept, joined] of chain(component, likenessMatrix(component), threshold)) {
      const from = group[members[joined]!]!;
      const to = group[members[kept]!]!;
      for (const index of members) if (group[index] === from) group[index] = to;
    }
  }
  return group;
}

/** Called with the likeness of each pair that shares a term; pairs of settled items are left out. */
type Visit = (index: number, other: number, likeness: number) => void;

/** Likeness of pairs from an inverted index: only items that share a term meet. */
function visitPairs(items: readonly Item[], visit: Visit): void {
  const postings = new Map<number, { indices: number[]; values: number[] }>();
  const sums = new Float64Array(items.length);
  const settledFirst = [...items.keys()].sort((a, b) => Number(items[b]!.settled) - Number(items[a]!.settled));
  for (const index of settledFirst) {
    const item = items[index]!;
    const touched: number[] = [];
    const { terms, values: own } = item.vector;
    for (let term = 0; term < terms.length; term += 1) {
      const value = own[term]!;
      const list = postings.get(terms[term]!);
      if (!list) {
        postings.set(terms[term]!, { indices: [index], values: [value] });
        continue;
      }
      const { indices, values } = list;
      if (!item.settled) {
        for (let at = 0; at < indices.length; at += 1) {
          const other = indices[at]!;
          if (sums[other] === 0) touched.push(other);
          sums[other]! += value * values[at]!;
        }
      }
      indices.push(index);
      values.push(value);
    }
    for (const other of touched) {
      visit(index, other, sums[other]! * nearness(item.days, items[other]!.days));
      sums[other] = 0;
    }
  }
}

function nearness(a: Item['days'], b: Item['days']): number {
  if (a === null || b === null) return 1;
  const gap = Math.max(0, a[0] - b[1], b[0] - a[1]);
  return gap <= FREE_DAYS ? 1 : Math.exp(-(gap - FREE_DAYS) / FADING_DAYS);
}

/** Groups of items held together by pairs of at least `threshold`: mean likeness across two of these groups is always below it. */
function connected(items: readonly Item[], threshold: number): number[][] {
  const parent = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    parent[index] = root;
    return root;
  };
  visitPairs(items, (index, other, likeness) => {
    if (likeness >= threshold) parent[rootOf(index)] = rootOf(other);
  });
  const groups = new Map<number, number[]>();
  parent.forEach((_, index) => {
    const root = rootOf(index);
    const members = groups.get(root);
    if (members) members.push(index);
    else groups.set(root, [index]);
  });
  return [...groups.values()].filter((members) => members.length > 1);
}

function likenessMatrix(items: readonly Item[]): Float64Array[] {
  const matrix = items.map((one) => Float64Array.from(items, (other) => (one.settled && other.settled ? NEVER : 0)));
  visitPairs(items, (index, other, likeness) => {
    matrix[index]![other] = likeness;
    matrix[other]![index] = likeness;
  });
  return matrix;
}

/**
 * Average linkage by chains of nearest neighbours (Murtagh 1983), O(n²). Yields the joins [kept, joined] of at least `threshold`;
 * joins below it only end the chains.
 */
function chain(items: readonly Item[], matrix: readonly Float64Array[], threshold: number): [number, number][] {
  const sizes = items.map((item) => item.size);
  const alive = new Set(items.keys());
  const joins: [number, number][] = [];
  const path: number[] = [];
  while (alive.size > 1) {
    if (path.length === 0) path.push(alive.values().next().value!);
    const here = path.at(-1)!;
    const before = path.at(-2) ?? -1;
    const nearest = nearestTo(here, before, alive, matrix[here]!);
    if (nearest !== before) {
      path.push(nearest);
      continue;
    }
    path.length -= 2;
    const value = matrix[here]![before]!;
    if (value >= threshold) joins.push([here, before]);
    join(here, before, alive, matrix, sizes);
  }
  return joins;
}

function nearestTo(here: number, before: number, alive: ReadonlySet<number>, row: Float64Array): number {
  let nearest = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const other of alive) {
    if (other === here) continue;
    const value = row[other]!;
    if (value > most || (value === most && other === before)) {
      most = value;
      nearest = other;
    }
  }
  return nearest;
}

function join(kept: number, joined: number, alive: Set<number>, matrix: readonly Float64Array[], sizes: number[]): void {
  alive.delete(joined);
  const a = sizes[kept]!;
  const b = sizes[joined]!;
  for (const other of alive) {
    if (other === kept) continue;
    const value = (matrix[kept]![other]! * a + matrix[joined]![other]! * b) / (a + b);
    matrix[kept]![other] = value;
    matrix[other]![kept] = value;
  }
  sizes[kept] = a + b;
}
