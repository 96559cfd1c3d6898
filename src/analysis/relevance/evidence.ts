import type { RelevanceEvidence } from '../../domain/topic.js';
import type { TextDocument } from '../text/document.js';
import { TermMatcher, type Words } from './terms.js';

interface Evidence {
  readonly classes: readonly TermMatcher[];
  /** Which classes each piece of evidence needs, a bit for each. */
  readonly needs: readonly number[];
}
const cache = new WeakMap<RelevanceEvidence, Evidence>();

function evidenceOf(rules: RelevanceEvidence): Evidence {
  const known = cache.get(rules);
  if (known) return known;
  const names = Object.keys(rules.classes);
  const made = {
    classes: names.map((name) => new TermMatcher(rules.classes[name]!)),
    needs: rules.evidence.map(({ of }) => of.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0)),
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

/** Which classes are said between two words, a bit for each. */
const bitsOf = (words: Words, from: number, to: number, classes: readonly TermMatcher[]): number =>
  classes.reduce((sum, matcher, k) => (matcher.has(words, from, to) ? sum | (1 << k) : sum), 0);

/** Which classes the headline and each sentence say, page furniture left out. */
function saidIn(doc: TextDocument, title: Words, classes: readonly TermMatcher[]): number[] {
  const body = doc.sentences.filter(({ from }) => !doc.furniture[doc.paragraphOf[from]!]);
  return [bitsOf(title, 0, title.lower.length, classes), ...body.map(({ from, to }) => bitsOf(doc, from, to, classes))];
}

/** Points of the evidence in a few words that are taken as one sentence: a headline and its summary. */
export function pointsInOneBreath(words: Words, rules: RelevanceEvidence): number {
  const { classes, needs } = evidenceOf(rules);
  const said = bitsOf(words, 0, words.lower.length, classes);
  return rules.evidence.reduce((sum, { points }, k) => ((said & needs[k]!) === needs[k] ? sum + points : sum), 0);
}

/** What each piece of evidence counts in a text, in the order of the pack: 0 when it is not said, 1 when once, 2 when three times or more. */
function weighEvidence(doc: TextDocument, title: Words, rules: RelevanceEvidence): number[] {
  const { classes, needs } = evidenceOf(rules);
  const said = saidIn(doc, title, classes);
  return needs.map((need) => {
    let times = 0;
    said.forEach((here, k) => {
      const both = here | (said[k - 1] ?? 0);
      if ((both & need) === need && (here & need) !== 0) times++;
    });
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
