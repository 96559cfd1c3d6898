import { CALENDAR, type Term } from './terms.js';

type Terms = ReadonlyMap<string, Term>;

/** Fewest articles, and smallest share of the story, that make an event of its own. */
const FEWEST = 3;
const SMALLEST_SHARE = 0.15;
/** A story so large is a running one, and telling it apart takes the cube of its size. */
const MOST_LOOKED_AT = 200;
/** How much more alike each side must be within itself than the sides are to each other. */
const CONTRAST = 2.4;
/** Names and numbers, summed over the three best, that nearly all articles of one side have and nearly none of the other. */
const OWN_MARKS = 1.5;
/** A word in more articles than this share tells the sides not apart. */
const COMMON = 0.85;
const NAME = 2;
const NUMBER = 1;
const WORD = 0.5;
/** Joining stops at so many groups; their two largest are tried as sides. */
const LEVELS = 8;

/**
 * Two events in the same words: "fire destroys supermarket" in two towns a year apart. Looks only at what not all articles of the story
 * share; where that falls into two sides, each alike within itself, unlike the other, and each with names or numbers of its own, the sides
 * are returned, else null.
 */
export function twoEvents(articles: readonly Terms[]): Sides | null {
  if (articles.length < FEWEST * 2 || articles.length > MOST_LOOKED_AT) return null;
  const marks = tellingTerms(articles);
  const vectors = articles.map((terms) => vectorOf(terms, marks));
  const likeness = likenessOf(vectors, marks.size);
  let best: { sides: Sides; value: number } | null = null;
  for (const start of startingSides(likeness)) {
    const sides = settle(start, vectors, marks.size);
    if (Math.min(sides[0].length, sides[1].length) < Math.max(FEWEST, SMALLEST_SHARE * articles.length)) continue;
    const contrast = contrastOf(sides, likeness);
    const own = Math.min(ownMarks(sides[0], sides[1], articles, marks), ownMarks(sides[1], sides[0], articles, marks));
    const value = own * Math.min(3, contrast);
    if (contrast >= CONTRAST && own >= OWN_MARKS && (best === null || value > best.value)) best = { sides, value };
  }
  return best?.sides ?? null;
}

type Sides = readonly [number[], number[]];

interface Mark {
  readonly index: number;
  readonly weight: number;
  readonly name: boolean;
  readonly number: boolean;
}

/** Terms that at least two articles have and not nearly all. Pairs of names repeat their parts and stay out. */
function tellingTerms(articles: readonly Terms[]): Map<string, Mark> {
  const counts = new Map<string, { articles: number; names: number; number: boolean }>();
  for (const terms of articles) {
    for (const [key, term] of terms) {
      if (key.includes(' ')) continue;
      const count = counts.get(key) ?? { articles: 0, names: 0, number: term.number };
      count.articles += 1;
      if (term.capitals >= term.occurrences * 0.5) count.names += 1;
      counts.set(key, count);
    }
  }
  const marks = new Map<string, Mark>();
  for (const [key, count] of counts) {
    if (count.articles < 2 || count.articles > articles.length * COMMON) continue;
    const name = count.names >= count.articles * 0.6 && !CALENDAR.has(key);
    const kind = name ? NAME : count.number ? NUMBER : WORD;
    marks.set(key, { index: marks.size, weight: Math.log(articles.length / count.articles) * kind, name, number: count.number });
  }
  return marks;
}

/** The telling terms of one article: their numbers and values, length 1. */
interface Vector {
  readonly terms: readonly number[];
  readonly values: readonly number[];
}

function vectorOf(terms: Terms, marks: ReadonlyMap<string, Mark>): Vector {
  const numbers: number[] = [];
  const values: number[] = [];
  for (const [key, term] of terms) {
    const mark = marks.get(key);
    if (!mark) continue;
    numbers.push(mark.index);
    values.push(mark.weight * Math.sqrt(Math.min(4, term.occurrences)));
  }
  const length = Math.hypot(...values) || 1;
  return { terms: numbers, values: values.map((value) => value / length) };
}

/** Product of a vector with one spread out over all terms. */
function dot(vector: Vector, spread: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < vector.terms.length; at += 1) sum += vector.values[at]! * spread[vector.terms[at]!]!;
  return sum;
}

function addTo(spread: Float64Array, vector: Vector): void {
  for (let at = 0; at < vector.terms.length; at += 1) spread[vector.terms[at]!]! += vector.values[at]!;
}

function likenessOf(vectors: readonly Vector[], size: number): Float64Array[] {
  return vectors.map((one) => {
    const spread = new Float64Array(size);
    addTo(spread, one);
    return Float64Array.from(vectors, (other) => dot(other, spread));
  });
}

/** The two largest groups at each of the last levels of average linkage. */
function* startingSides(likeness: readonly Float64Array[]): Generator<Sides> {
  const between = likeness.map((row) => Float64Array.from(row));
  const groups = new Map(likeness.map((_, index) => [index, [index]]));
  while (groups.size > 2) {
    const [kept, joined] = nearestPair([...groups.keys()], between);
    const one = groups.get(kept)!;
    const other = groups.get(joined)!;
    groups.delete(joined);
    for (const third of groups.keys()) {
      if (third === kept) continue;
      const value = (between[kept]![third]! * one.length + between[joined]![third]! * other.length) / (one.length + other.length);
      between[kept]![third] = value;
      between[third]![kept] = value;
    }
    groups.set(kept, [...one, ...other]);
    if (groups.size > LEVELS) continue;
    const [first, second] = [...groups.values()].sort((a, b) => b.length - a.length);
    if (first && second) yield [first, second];
  }
}

function nearestPair(groups: readonly number[], between: readonly Float64Array[]): [number, number] {
  let pair: [number, number] = [groups[0]!, groups[1]!];
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < groups.length; i += 1) {
    const row = between[groups[i]!]!;
    for (let j = 0; j < i; j += 1) {
      if (row[groups[j]!]! <= most) continue;
      most = row[groups[j]!]!;
      pair = [groups[j]!, groups[i]!];
    }
  }
  return pair;
}

/** Every article to the side it is nearer to, until nothing moves. */
function settle(start: Sides, vectors: readonly Vector[], size: number): Sides {
  let sides = start;
  for (let round = 0; round < 4; round += 1) {
    const one = centreOf(sides[0], vectors, size);
    const other = centreOf(sides[1], vectors, size);
    const next: [number[], number[]] = [[], []];
    vectors.forEach((vector, index) => {
      next[dot(vector, one) >= dot(vector, other) ? 0 : 1].push(index);
    });
    if (next[0].length === 0 || next[1].length === 0) break;
    const moved = next[0].length !== sides[0].length || next[0].some((index) => !sides[0].includes(index));
    sides = next;
    if (!moved) break;
  }
  return sides;
}

function centreOf(side: readonly number[], vectors: readonly Vector[], size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const index of side) addTo(sum, vectors[index]!);
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0)) || 1;
  return sum.map((value) => value / length);
}

function meanLikeness(a: readonly number[], b: readonly number[], likeness: readonly Float64Array[]): number {
  let sum = 0;
  for (const i of a) for (const j of b) sum += likeness[i]![j]!;
  return sum / (a.length * b.length);
}

function contrastOf([one, other]: Sides, likeness: readonly Float64Array[]): number {
  const within = (side: readonly number[]): number =>
    side.length < 2
      ? 0
      : (meanLikeness(side, side, likeness) * side.length ** 2 - selfLikeness(side, likeness)) / (side.length * (side.length - 1));
  return Math.min(within(one), within(other)) / (meanLikeness(one, other, likeness) + 0.02);
}

const selfLikeness = (side: readonly number[], likeness: readonly Float64Array[]): number =>
  side.reduce((sum, index) => sum + likeness[index]![index]!, 0);

/** How clearly a side has names and numbers of its own: share of its articles less twice the share of the others, over the three best. */
function ownMarks(side: readonly number[], other: readonly number[], articles: readonly Terms[], marks: ReadonlyMap<string, Mark>): number {
  const shareOf = (key: string, among: readonly number[]): number =>
    among.filter((index) => articles[index]!.has(key)).length / among.length;
  const values: number[] = [];
  for (const [key, mark] of marks) {
    if (!mark.name && !mark.number) continue;
    const value = (mark.name ? 1 : 0.7) * (shareOf(key, side) - 2 * shareOf(key, other));
    if (value > 0.3) values.push(value);
  }
  return values
    .sort((a, b) => b - a)
    .slice(0, 3)
    .reduce((sum, value) => sum + value, 0);
}
