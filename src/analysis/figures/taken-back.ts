import type { Figure } from '../../domain/figure.js';
import { lastIndexBefore } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { type FigureView, saysAround, sentenceAt } from './view.js';

/** A number said to be wrong: by a correction notice, or in the breath that gives it. */
const isSaidWrong = saysAround(
  /\b(?:misspoke|misstated|mis ?reported|in error|(?:wrongly|mistakenly|incorrectly|erroneously) (?:said|stated|reported|put|gave|given|listed)|said in (?:some|earlier|early|previous) (?:editions|versions)|(?:earlier|previous) versions? (?:of this (?:article|story|report)|gave|said|stated|put|misstated))\b/,
  /\b(?:misspoke|misstated|mis|misreported|error|wrongly|mistakenly|incorrectly|erroneously|editions|versions?)\b/,
);
/** Whoever said it is put right in the same sentence: what stands before is taken back, what stands behind is not. */
const PUT_RIGHT = /\bcorrected (?:him|her|them|himself|herself|themselves|it)\b/;
const putsRight = saysAround(PUT_RIGHT, /\bcorrected\b/);
/** "14, not 16", "rather than 16". */
const NOT = /(?:^| )(?:not|rather than|instead of)(?: the)?$/;
const ENDS_NOT = wordKind(/^(?:not|than|of|the)$/);
/** How many tokens before a number say that it is the right one. */
const LEAD = 24;
/** The number that counts: "the correct figure, as the minister made clear, is", "the figure was", "it is". */
const RIGHT =
  /(?:\b(?:correct|right|actual|true|real|accurate) (?:figure|number|total|tally|count)\b.*|\b(?:figure|number|total|tally|count)|(?:^|["“‘':;] ?)it|\bshould have (?:been|said|read)|\bshould (?:be|read|say)|\bcorrected to|\bbut|\bit to) ?(?:(?:is|was|as|stands at|stood at|of|to|:|,|"|been|said|read|be) ?)*(?:(?:about|around|some|nearly|at least|more than|up to|only|just) ?)*$/;
/** How many sentences behind the wrong number the right one stands. */
const SENTENCES = 2;

/** Is the number that ends before token `to` taken back by its own sentence? */
export function isTakenBack(view: FigureView, from: number, to: number): boolean {
  const { lower } = view.doc;
  if (
    ENDS_NOT.at(view.doc, from - 1) &&
    NOT.test(lower.slice(Math.max(0, from - 3), from).join(' ')) &&
    !/^(?:all|only|just)$/.test(lower[from]!)
  )
    return true;
  if (isSaidWrong(view, from)) return !isSaidRight(view, from);
  return putsRight(view, from) && PUT_RIGHT.test(lower.slice(to, sentenceAt(view, from).to).join(' '));
}

/** Do the words before a bare number say that it is the right one, in place of another? */
export function isSaidRight(view: FigureView, from: number): boolean {
  const begin = Math.max(sentenceAt(view, from).from, from - LEAD);
  return RIGHT.test(view.doc.lower.slice(begin, from).join(' '));
}

/** A number as far as corrections look at it. */
interface Said {
  readonly candidate: { readonly sentence: number; readonly takenBack: boolean };
}

/** The number taken back that a bare one from `sentence` puts right, as an index of `done`; null where there is none near. */
export function corrects(view: FigureView, done: readonly Said[], from: number, sentence: number): number | null {
  const last = lastIndexBefore(done, done.length, ({ candidate }) => candidate.takenBack || sentence - candidate.sentence > SENTENCES);
  return done[last]?.candidate.takenBack && sentence - done[last].candidate.sentence <= SENTENCES && isSaidRight(view, from) ? last : null;
}

/** Without the numbers taken back, whose people the right ones have borrowed by now. Parents are renumbered. */
export function withoutTakenBack(items: readonly Said[], figures: readonly Figure[]): readonly Figure[] {
  if (!items.some(({ candidate }) => candidate.takenBack)) return figures;
  const place = new Map<number, number>();
  items.forEach(({ candidate }, index) => {
    if (!candidate.takenBack) place.set(index, place.size);
  });
  return figures.flatMap((figure, index) =>
    place.has(index) ? [{ ...figure, parent: figure.parent === null ? null : (place.get(figure.parent) ?? null) }] : [],
  );
}
