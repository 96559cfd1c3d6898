import { isCountry } from '../../../domain/actor.js';
import { STANCE_LABELS } from '../../../domain/stance.js';
import type { TextDocument, TokenRange } from '../../text/document.js';
import { holdsAny } from '../../text/holds-any.js';
import { oneOf } from '../../text/one-of.js';
import { sentencesWith } from '../../text/sentences-with.js';
import { beginningIn } from '../../text/sorted.js';
import { wordKind } from '../../text/word-kinds.js';
import { type Cue, findCues } from '../cues.js';
import { OTHER_STATES } from '../governors.js';
import type { ReadingContext } from '../site.js';
import { type ClassAt, type Coded, classesIn, codesOf } from './codes.js';
import { type Candidate, TIES } from './holders.js';
import { type LabelView, labelViews } from './label-views.js';
import { statementIn } from './told-in.js';

/** A clause as all its candidates and labels see it. */
export interface ClauseView extends TokenRange {
  readonly context: ReadingContext;
  readonly cues: readonly Cue[];
  /** Per label the tokens at which words of its cues stand. */
  readonly places: readonly (readonly number[])[];
  readonly labels: readonly LabelView[];
  readonly coded: Coded;
  /** Words that act on it, and the words of `places` under their label's number (see `LABEL_ACT`). */
  readonly acts: readonly ClassAt[];
  readonly classes: readonly ClassAt[];
  /** Does it speak of other governments, of the people of the topic, of places, of people held? */
  readonly otherStates: boolean;
  readonly people: boolean;
  readonly local: boolean;
  readonly held: boolean;
  /** 2 in somebody's own words, 1 in reported ones, 0 in the reporter's. */
  readonly words: 0 | 1 | 2;
}

/** Number of the first label among the codes of words that act, beside the hashes of classes. */
const LABEL_ACT = 1000;

const IDIOM = oneOf(
  'responsibility|part|place|action|steps|measures|care|time|note|account|advantage|charge|refuge|office|effect|years|months|weeks|days|shape|issue',
);

const TAKES = wordKind(/^t(?:ake|akes|aken|aking|ook)$/);

/** "take responsibility", "took part": nobody is taken anywhere. */
const isIdiom = (doc: TextDocument, at: number): boolean =>
  TAKES.at(doc, at) && (IDIOM.has(doc.lower[at + 1] ?? '') || IDIOM.has(doc.lower[at + 2] ?? ''));

const speaksOfOthers = sentencesWith((word) => OTHER_STATES.has(word));

/** Of most labels no word stands in a clause. */
const NOWHERE: readonly number[] = [];
const ALL_NOWHERE: readonly (readonly number[])[] = STANCE_LABELS.map(() => NOWHERE);

/** Does any word of the topic's cues stand in a clause? Without one it says nothing on any label. */
export const speaksOfTopic = ({ matchers, scene }: ReadingContext, { from, to }: TokenRange): boolean =>
  matchers.words.has(scene.doc, from, to);

function placesOf({ matchers, scene }: ReadingContext, { from, to }: TokenRange): (readonly number[])[] {
  const places = ALL_NOWHERE.slice();
  for (const hit of matchers.words.find(scene.doc, from, to)) {
    if (isIdiom(scene.doc, hit.from)) continue;
    const labels = matchers.wordLabels[hit.term]!;
    for (let bit = 0; labels >> bit > 0; bit++) {
      const known = places[bit]!;
      if (((labels >> bit) & 1) !== 0 && known.at(-1) !== hit.from) places[bit] = known === NOWHERE ? [hit.from] : [...known, hit.from];
    }
  }
  return places;
}

/** The words that act on a clause, and behind them those of its labels. */
function withLabels(classes: readonly ClassAt[], places: readonly (readonly number[])[]): ClassAt[] {
  const acts = classes.slice();
  for (let bit = 0; bit < places.length; bit++) for (const at of places[bit]!) acts.push({ at, code: LABEL_ACT + bit });
  return acts;
}

/** What every candidate of a clause is judged by; asked of clauses that speak of the topic. */
export function clauseView(context: ReadingContext, clause: TokenRange): ClauseView {
  const { from, to } = clause;
  const places = placesOf(context, clause);
  const { scene, matchers } = context;
  const { doc } = scene;
  const said = statementIn(scene, clause);
  const cues = findCues(doc, clause, matchers);
  const actors = beginningIn(scene.actors, from, to);
  const whole = actors.filter((m) => m.to <= to);
  const classes = classesIn(doc, clause);
  return {
    context,
    from,
    to,
    places,
    cues,
    labels: labelViews(context, clause, places, cues, whole),
    coded: codesOf(doc, clause, actors),
    classes,
    acts: withLabels(classes, places),
    otherStates: speaksOfOthers(doc, from) && holdsAny(doc, clause, OTHER_STATES),
    people: matchers.people.has(doc, from, to),
    local: matchers.local.has(doc, from, to),
    held: matchers.held.has(doc, from, to),
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
  const { holder, tie, mention, others } = candidate;
  const holds = custodians.has(holder.country);
  const kind = isCountry(holder.country) ? (holds ? 2 : 1) : holds ? 3 : 4;
  return { holder, tie, mention, others, ties: 1 + TIES.indexOf(tie), kind };
}
