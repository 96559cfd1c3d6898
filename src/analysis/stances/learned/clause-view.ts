import { isCountry } from '../../../domain/actor.js';
import { STANCE_LABELS } from '../../../domain/stance.js';
import type { TokenRange } from '../../text/document.js';
import { type Cue, findCues } from '../cues.js';
import { statementAt } from '../scene.js';
import type { ReadingContext } from '../site.js';
import { type ClassAt, classesIn } from './codes.js';
import { type Candidate, TIES } from './holders.js';

/** A clause as all its candidates and labels see it. */
export interface ClauseView extends TokenRange {
  readonly context: ReadingContext;
  readonly cues: readonly Cue[];
  /** Per label the tokens at which words of its cues stand. */
  readonly places: readonly (readonly number[])[];
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
  const said = statementAt(context.scene, (from + to) >> 1);
  return {
    context,
    from,
    to,
    places,
    cues: findCues(context.scene.doc, clause, context.matchers),
    classes: classesIn(context.scene.doc, clause),
    words: said === null ? 0 : said.direct ? 2 : 1,
  };
}

/** Numbers for how somebody is tied to a clause and what they are: a country 1, one that holds people 2, such a body 3, another body 4. */
export const tieNumber = ({ tie }: Candidate): number => 1 + TIES.indexOf(tie);
export function kindNumber({ custodians }: ReadingContext, { holder }: Candidate): number {
  const holds = custodians.has(holder.country);
  return isCountry(holder.country) ? (holds ? 2 : 1) : holds ? 3 : 4;
}
