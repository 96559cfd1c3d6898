import { lastIndexBefore } from '../text/sorted.js';
import type { Candidate } from './candidate.js';
import type { FigureView } from './view.js';

/** How many tokens before a number tell that it is another answer to the same question. */
const LEAD = 14;
/** The same of a number that a whole clause names. */
const CLAUSE_LEAD = 28;
const ROUGHLY =
  '(?: (?:"|about|around|some|nearly|almost|roughly|at least|more than|over|up to|no more than|closer? to|only|just|something like))*$';
/** "Gave the number as 64", "puts the figure at", "the tally stands at", "put it at". */
const ANOTHER = new RegExp(
  `\\b(?:(?:number|figure|total|tally|count) (?:(?:is|was|has been) (?:estimated|put|given)(?: \\S+){0,6} )?(?:as|at|was|is|stood at|stands at|to be|of)|(?:put|puts|putting|set|sets|gave|gives) (?:it|that|this) at|(?:speaks?|spoke|spoken|talks?|talked) of|there (?:are|were|is)(?: now| still| today)?)${ROUGHLY}`,
);
/** "The number returned so far at 19,400", "that of those still waiting at around 3,100": people who are named by what happened alone. */
const BY_DEED = new RegExp(
  `\\b(?:(?:number|total) (?:(?:already |so far |still |now )?\\w+(?:ed|wn|ght|eld) .*|(?:of (?:those|people) )?who .*|of those .*)|that of those .*)(?:at|as|to(?: be)?|is|was|reached|exceeded)${ROUGHLY}`,
);
/** How many sentences back the first answer stands, and how far it may be off. */
const SENTENCES = 2;
const RATIO = 4;

/** "The total has exceeded 430", "bringing the number to 531": of all, those just counted with them. */
const TOTAL = new RegExp(
  `\\b(?:(?:total|number|tally|count|figure) (?:, [a-z]+ , |of (?:those|people|citizens|returnees) (?:\\S+ ){0,6}?)?(?:(?:has|had|have|now) )*(?:exceed(?:s|ed)|reach(?:es|ed)|pass(?:es|ed)|topped|(?:risen|rose|rises|grown|grew|climbed) to|stands at|stood at)|(?:brings?|bringing|brought|takes?|taking|took) (?:the|its|their|that) (?:total|number|tally|count|figure) (?:\\S+ ){0,4}?to|(?:brings?|bringing|brought|takes?|taking|took) to)${ROUGHLY}`,
);

const before = ({ doc }: FigureView, from: number, begin: number, lead = LEAD): string =>
  doc.lower.slice(Math.max(begin, from - lead), from).join(' ');

/** A figure as far as another answer to it looks at it. */
interface Answered {
  readonly candidate: Candidate;
  readonly parent: number | null;
}

/** The figure to which a bare number is another answer, as an index of `done`; null where it is none. */
export function restates(view: FigureView, done: readonly Answered[], { from, quantity, sentence, counted }: Candidate): number | null {
  if (counted.kind === 'elliptic' && counted.partOf) return null;
  if (!ANOTHER.test(before(view, from, view.doc.sentences[sentence]?.from ?? 0))) return null;
  const isAnswered = ({ candidate, parent }: Answered): boolean => {
    const { value } = candidate.quantity;
    return parent === null && Math.max(value, quantity.value) / Math.min(value, quantity.value) <= RATIO;
  };
  const k = lastIndexBefore(done, done.length, isAnswered);
  return k >= 0 && sentence - done[k]!.candidate.sentence <= SENTENCES ? k : null;
}

/** Does a bare number say how many there are by now, those just counted among them? Then the figure is those, as an index of `done`. */
export function totals(view: FigureView, done: readonly Answered[], { from, quantity, sentence }: Candidate): number | null {
  if (!TOTAL.test(before(view, from, view.doc.sentences[sentence]?.from ?? 0))) return null;
  const k = lastIndexBefore(done, done.length, ({ candidate, parent }) => parent === null && candidate.quantity.value <= quantity.value);
  return k >= 0 && sentence - done[k]!.candidate.sentence <= SENTENCES ? k : null;
}

/** Is a bare number an answer to how many of the people named in the sentence before there are? */
export const answersNumber = (view: FigureView, { from, sentence }: Candidate): boolean =>
  ANOTHER.test(before(view, from, view.doc.sentences[sentence]?.from ?? 0));

/** "He refuses to fetch the men. Their number is put at 20": those of the sentence before. */
export const isTheirNumber = (view: FigureView, candidate: Candidate): boolean =>
  answersNumber(view, candidate) && before(view, candidate.from, 0).includes('their number');

/** Does a bare number count people whom only a participle names? */
export const isNamedByDeed = (view: FigureView, { from, sentence }: Candidate): boolean =>
  BY_DEED.test(before(view, from, view.doc.sentences[sentence]?.from ?? 0, CLAUSE_LEAD));
