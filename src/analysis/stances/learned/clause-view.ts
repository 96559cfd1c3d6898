import { isCountry } from '../../../domain/actor.js';
import { STANCE_LABELS } from '../../../domain/stance.js';
import type { ActorMention } from '../../actors/actors.js';
import type { TokenRange } from '../../text/document.js';
import { beginningIn } from '../../text/sorted.js';
import { type Cue, findCues } from '../cues.js';
import { statementAt } from '../scene.js';
import type { ReadingContext } from '../site.js';
import { type ClassAt, classesIn } from './codes.js';
import { type Candidate, TIES } from './holders.js';
import { type LabelView, labelViews } from './label-views.js';

/** A clause as all its candidates and labels see it. */
export interface ClauseView extends TokenRange {
  readonly context: ReadingContext;
  readonly cues: readonly Cue[];
  /** Per label the tokens at which words of its cues stand. */
  readonly places: readonly (readonly number[])[];
  readonly labels: readonly LabelView[];
  /** Countries and bodies that begin in it. */
  readonly actors: readonly ActorMention[];
  readonly classes: readonly ClassAt[];
  /** 2 in somebody's own words, 1 in reported ones, 0 in the reporter's. */
  readonly words: 0 | 1 | 2;
}

function placesOf({ matchers, scene }: ReadingContext, { from, to }: TokenRange): number[][] {
  const places: number[][] = STANCE_LABELS.map(() => []);
  for (let k = from; k < to; k++) {
    let labels = 0;
    for (const { term } of matchers.words.at(scene.doc, k, k + 1)) labels |= matchers.wordLabels[term]!;
    for (let bit = 0; labels >> bit > 0; bit++) if ((labels >> bit) & 1) places[bit]!.push(k);
  }
  return places;
}

/** What every candidate of a clause is judged by; null where no word of the topic's cues stands in it. */
export function clauseView(context: ReadingContext, clause: TokenRange): ClauseView | null {
  const { from, to } = clause;
  const places = placesOf(context, clause);
  if (places.every((each) => each.length === 0)) return null;
  const { doc, actors } = context.scene;
  const said = statementAt(context.scene, (from + to) >> 1);
  const cues = findCues(doc, clause, context.matchers);
  const beginning = beginningIn(actors, from, to);
  const whole = beginning.filter((m) => m.to <= to);
  return {
    context,
    from,
    to,
    places,
    cues,
    labels: labelViews(context, clause, places, cues, whole),
    actors: beginning,
    classes: classesIn(doc, clause),
    words: said === null ? 0 : said.direct ? 2 : 1,
  };
}

/** Somebody who may hold what a clause says, as all labels see them. */
export interface CandidateView extends Candidate {
  /** How they are tied to the clause, from 1. */
  readonly ties: number;
  /** A country 1, one that holds people 2, such a body 3, another body 4. */
  readonly kind: number;
}

export function candidateView({ custodians }: ReadingContext, candidate: Candidate): CandidateView {
  const { country } = candidate.holder;
  const holds = custodians.has(country);
  return { ...candidate, ties: 1 + TIES.indexOf(candidate.tie), kind: isCountry(country) ? (holds ? 2 : 1) : holds ? 3 : 4 };
}
