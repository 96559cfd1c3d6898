import { isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import type { Candidate } from './candidate.js';
import { beforeRoughly } from './roughly.js';
import { actorAt, type FigureView, sentenceAt } from './view.js';

/** A number told with others, and each with a country of as many: "France and Germany took back 51 and 32 children respectively". */
export interface Told {
  readonly country: ActorMention;
  /** The candidate whose noun the bare ones before it share. */
  readonly noun: Candidate;
}

const RESPECTIVELY = wordKind(/^respectively$/);
const LINK = /^(?:,|and|,and)$/;

/** The countries of a sentence that stand side by side, in lists. */
function listsIn(view: FigureView, { from, to }: TokenRange): ActorMention[][] {
  const { lower } = view.doc;
  const lists: ActorMention[][] = [];
  for (let i = from; i < to; i++) {
    const mention = actorAt(view, i);
    if (!mention || mention.from !== i) continue;
    i = mention.to - 1;
    const before = lists.at(-1)?.at(-1);
    const isNext =
      before !== undefined &&
      LINK.test(
        lower
          .slice(before.to, mention.from)
          .filter((word) => word !== 'the')
          .join(''),
      );
    if (!isCountry(mention.code) || mention.naming === 'demonym' || view.lexicon.theatre.has(mention.code)) lists.push([]);
    else if (isNext) lists.at(-1)!.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

/** The numbers from `first` on that stand in one list; the last of them has a noun. */
function numbersFrom(view: FigureView, candidates: readonly Candidate[], first: number): readonly Candidate[] {
  let end = first + 1;
  for (; candidates[end]?.sentence === candidates[first]!.sentence; end++) {
    const [{ counted }, next] = [candidates[end - 1]!, candidates[end]!];
    if (!LINK.test(view.doc.lower.slice(counted.to, beforeRoughly(view.doc, next.from) + 1).join(''))) break;
  }
  return candidates.slice(first, end);
}

/** The numbers told "respectively" of as many countries, by their place among the candidates. */
export function respectivelyOf(view: FigureView, candidates: readonly Candidate[]): ReadonlyMap<number, Told> {
  const told = new Map<number, Told>();
  for (let first = 0; first < candidates.length; ) {
    if (!RESPECTIVELY.inSentence(view.doc, candidates[first]!.from)) {
      first++;
      continue;
    }
    const numbers = numbersFrom(view, candidates, first);
    const sentence = sentenceAt(view, candidates[first]!.from);
    const noun = numbers.at(-1)!;
    const lists = numbers.length > 1 && noun.counted.kind === 'people' ? listsIn(view, sentence) : [];
    const [countries, other] = lists.filter(({ length }) => length === numbers.length);
    if (countries && !other) for (const [k, country] of countries.entries()) told.set(first + k, { country, noun });
    first += numbers.length;
  }
  return told;
}
