import { groupBy } from '../group-by.js';
import { Pairs, visitPairs } from './pairs.js';
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
  const pairs = new Pairs();
  visitPairs(items, (one, other, likeness) => pairs.add(one, other, likeness * nearness(items[one]!.days, items[other]!.days)));
  const group = items.map((_, index) => index);
  for (const { members, matrix } of components(items, pairs, threshold)) {
    const sizes = members.map((index) => items[index]!.size);
    for (const [kept, joined] of chain(sizes, matrix, threshold)) {
      const from = group[members[joined]!]!;
      const to = group[members[kept]!]!;
      for (const index of members) if (group[index] === from) group[index] = to;
    }
  }
  return group;
}

function nearness(a: Item['days'], b: Item['days']): number {
  if (a === null || b === null) return 1;
  const gap = Math.max(0, a[0] - b[1], b[0] - a[1]);
  return gap <= FREE_DAYS ? 1 : Math.exp(-(gap - FREE_DAYS) / FADING_DAYS);
}

/** Items held together by pairs of at least the threshold: the mean likeness across two of these groups is always below it. */
interface Component {
  readonly members: readonly number[];
  /** Likeness of each member with each. */
  readonly matrix: readonly Float64Array[];
}

function components(items: readonly Item[], pairs: Pairs, threshold: number): Component[] {
  const parent = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    parent[index] = root;
    return root;
  };
  pairs.forEach((one, other, likeness) => {
    if (likeness >= threshold) parent[rootOf(one)] = rootOf(other);
  });
  const groups = groupBy([...items.keys()], rootOf);
  const place = new Int32Array(items.length).fill(-1);
  const found = new Map<number, Component>();
  for (const [root, members] of groups) {
    if (members.length < 2) continue;
    members.forEach((index, at) => {
      place[index] = at;
    });
    const matrix = members.map((one) => Float64Array.from(members, (other) => (items[one]!.settled && items[other]!.settled ? NEVER : 0)));
    found.set(root, { members, matrix });
  }
  pairs.forEach((one, other, likeness) => {
    const root = rootOf(one);
    const component = place[one]! < 0 || root !== rootOf(other) ? undefined : found.get(root);
    if (!component) return;
    component.matrix[place[one]!]![place[other]!] = likeness;
    component.matrix[place[other]!]![place[one]!] = likeness;
  });
  return [...found.values()];
}

/**
 * Average linkage by chains of nearest neighbours (Murtagh 1983), O(n²). Yields the joins [kept, joined] of at least `threshold`;
 * joins below it only end the chains.
 */
function chain(start: readonly number[], matrix: readonly Float64Array[], threshold: number): [number, number][] {
  const sizes = [...start];
  const alive = new Set(sizes.keys());
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
