import type { RelevanceEvidence } from '../../domain/topic.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import type { Words } from './term.js';
import { matchersFor, type TermMatcher } from './terms.js';

interface Evidence {
  readonly classes: readonly TermMatcher[];
  /** Which classes each piece of evidence needs, a bit for each. */
  readonly needs: readonly number[];
  /** The classes that speak for the topic somewhere, a bit for each. */
  readonly speaking: number;
}
const cache = new WeakMap<RelevanceEvidence, Evidence>();

function evidenceOf(rules: RelevanceEvidence): Evidence {
  const known = cache.get(rules);
  if (known) return known;
  const names = Object.keys(rules.classes);
  const needs = rules.evidence.map(({ of }) => of.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0));
  const made = {
    classes: Object.values(matchersFor(rules.classes)),
    needs,
    speaking: needs.reduce((bits, need, k) => (rules.evidence[k]!.points > 0 ? bits | need : bits), 0),
  };
  cache.set(rules, made);
  return made;
}

/** Points of the terms count up to here: what they say, they have said. */
const MOST_TERMS = 8;
/** What is said over and over counts up to here, in doublings. */
const MOST_OFTEN = 2;
/** Words of a text of one paragraph. */
const ONE_PARAGRAPH = 60;

/** Which classes each of the ranges says, a bit for each class. */
function bitsOf(words: Words, ranges: readonly TokenRange[], classes: readonly TermMatcher[]): number[] {
  const bits = ranges.map(() => 0);
  classes.forEach((matcher, k) => {
    for (const range of matcher.holding(words, ranges)) bits[range]! |= 1 << k;
  });
  return bits;
}

const whole = ({ lower }: Words): TokenRange => ({ from: 0, to: lower.length });

/** Which classes the headline and each sentence say, page furniture left out. */
function saidIn(doc: TextDocument, title: Words, classes: readonly TermMatcher[]): number[] {
  const body = doc.sentences.filter(({ from }) => !doc.furniture[doc.paragraphOf[from]!]);
  return [...bitsOf(title, [whole(title)], classes), ...bitsOf(doc, body, classes)];
}

/** What speaks for the topic in a few words that are taken as one sentence: a headline and its summary. */
export interface Hints {
  /** How many of the classes that speak for the topic they have something of. */
  readonly classes: number;
  /** Points of the evidence. */
  readonly points: number;
}

export function hintsIn(words: Words, rules: RelevanceEvidence): Hints {
  const { classes, needs, speaking } = evidenceOf(rules);
  const [said = 0] = bitsOf(words, [whole(words)], classes);
  const points = rules.evidence.reduce((sum, { points }, k) => ((said & needs[k]!) === needs[k] ? sum + points : sum), 0);
  let count = 0;
  for (let bits = said & speaking; bits !== 0; bits &= bits - 1) count++;
  return { classes: count, points };
}

/** What each piece of evidence counts in a text, in the order of the pack: 0 when it is not said, 1 when once, 2 when three times or more. */
function weighEvidence(doc: TextDocument, title: Words, rules: RelevanceEvidence): number[] {
  const { classes, needs } = evidenceOf(rules);
  const said = saidIn(doc, title, classes);
  return needs.map((need) => {
    let times = 0;
    let before = 0;
    for (const here of said) {
      if (((here | before) & need) === need && (here & need) !== 0) times++;
      before = here;
    }
    return Math.min(MOST_OFTEN, Math.log2(1 + times));
  });
}

/** How many times a text is twice as long as a paragraph. */
const doublings = (doc: TextDocument): number => Math.max(0, Math.log2(doc.length / ONE_PARAGRAPH));

/** All that speaks for the topic less all that speaks against it; above zero the text is about it. `points`: those of the pack's terms. */
export function pointsOfEvidence(doc: TextDocument, title: Words, rules: RelevanceEvidence, points: number): number {
  const values = weighEvidence(doc, title, rules);
  return values.reduce(
    (sum, value, k) => sum + value * rules.evidence[k]!.points,
    rules.base + rules.doubled * doublings(doc) + rules.terms * Math.min(points, MOST_TERMS),
  );
}
