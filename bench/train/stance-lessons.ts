import { findActors } from '../../src/analysis/actors/find-actors.js';
import { type ActorTable, actorTable } from '../../src/analysis/actors/lexicon.js';
import { datelineCountry, findTowns } from '../../src/analysis/actors/towns.js';
import { findFurniture } from '../../src/analysis/furniture/furniture.js';
import { findStances, isSentence, readingContext, type StanceContext } from '../../src/analysis/stances/find-stances.js';
import { clauseFeatures } from '../../src/analysis/stances/learned/clause-features.js';
import { candidateView, clauseView, speaksOfTopic } from '../../src/analysis/stances/learned/clause-view.js';
import { holderFeatures, holderWords } from '../../src/analysis/stances/learned/holder-features.js';
import { candidatesIn } from '../../src/analysis/stances/learned/holders.js';
import { labelFeatures, ownLabelFeatures } from '../../src/analysis/stances/learned/label-features.js';
import { segmentsOf } from '../../src/analysis/stances/learned/segments.js';
import { Sketch } from '../../src/analysis/stances/learned/sketch.js';
import type { StanceModel } from '../../src/analysis/stances/learned/stance-model.js';
import { findStatements } from '../../src/analysis/statements/find-statements.js';
import { learnedScorer } from '../../src/analysis/statements/learned/learned-scorer.js';
import { handScorer } from '../../src/analysis/statements/scorer.js';
import type { TextDocument } from '../../src/analysis/text/document.js';
import { readDocument } from '../../src/analysis/text/read-document.js';
import type { Lexicon } from '../../src/analysis/version.js';
import { STANCE_LABELS, type Stance } from '../../src/domain/stance.js';
import type { TopicPack } from '../../src/domain/topic.js';
import { type Ftrl, type RowExample, trainRows } from './ftrl.js';
import type { Passage, PassageStance } from './passages.js';

/** Somebody in a clause of a passage: features, and whether each label is right (1), wrong (0) or better not asked (-1). */
interface Choice {
  readonly clause: readonly number[];
  readonly labels: readonly (readonly number[])[];
  readonly right: Int8Array;
}
/** A passage as the rules see it. */
export interface StanceLesson extends Passage {
  readonly doc: TextDocument;
  readonly given: StanceContext;
  readonly choices: readonly Choice[];
}

/** Day of passages, which have none. */
const DATE = '2023-05-10';

/** Makes lessons of passages, with the shipped lexicon and the topic's pack. Relevance is not asked: a passage is too short for it. */
export function lessonMaker(lexicon: Lexicon, pack: TopicPack): (passage: Passage, date?: string) => StanceLesson {
  const table: ActorTable = actorTable(lexicon.countries, lexicon.bodies);
  const scorer = lexicon.statementWeights ? learnedScorer(lexicon.statementWeights) : handScorer;
  const { speech, roles, places } = lexicon;
  return (passage, date = DATE) => {
    const doc = readDocument(passage.text, findFurniture(passage.text));
    const actors = findActors(doc, table);
    const dateline = datelineCountry(doc, table);
    const statements = findStatements(doc, { speech, roles, places, actors, dateline, scorer });
    const given = { pack, actors, statements, date, dateline, towns: findTowns(doc, places) };
    return { ...passage, doc, given, choices: choicesIn(passage, doc, given) };
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly (Omit<Choice, 'right'> & { readonly country: string })[];
}

function placesIn(doc: TextDocument, given: StanceContext): Place[] {
  const context = readingContext(doc, given);
  const s = new Sketch();
  return doc.sentences
    .filter((sentence) => isSentence(doc, sentence))
    .flatMap((sentence) =>
      segmentsOf(doc, sentence).flatMap((clause) => {
        if (!speaksOfTopic(context, clause)) return [];
        const view = clauseView(context, clause);
        const candidates = candidatesIn(context.scene, sentence, clause).map((each) => candidateView(context, each));
        const choices = candidates.map((candidate) => ({
          country: candidate.holder.country,
          clause: [...holderFeatures(view, candidate, holderWords(view, candidate, clauseFeatures(view, s.clear()))).features],
          labels: STANCE_LABELS.map((_, bit) => [...ownLabelFeatures(view, candidate, bit, labelFeatures(view, bit, s.clear())).features]),
        }));
        return [{ start: doc.start[clause.from]!, end: doc.end[clause.to - 1]!, choices }];
      }),
    );
}

/** The clause that shares most with the evidence, among those in which the holder may stand; -1 for none. */
function bestPlace(text: string, places: readonly Place[], { country, evidence }: PassageStance): number {
  const start = text.indexOf(evidence);
  const end = start + evidence.length;
  let best = -1;
  let most = 0;
  places.forEach((place, k) => {
    const shared = Math.min(place.end, end) - Math.max(place.start, start);
    if (shared <= most || !place.choices.some((choice) => choice.country === country)) return;
    most = shared;
    best = k;
  });
  return best;
}

/** A stance is right in the clause of its evidence; in the others of its passage it is not asked, since they may say it too. */
export function choicesIn({ text, stances }: Passage, doc: TextDocument, given: StanceContext): Choice[] {
  const places = placesIn(doc, given);
  const best = stances.map((stance) => bestPlace(text, places, stance));
  return places.flatMap(({ choices }, place) =>
    choices.map(({ country, clause, labels }) => {
      const right = new Int8Array(STANCE_LABELS.length);
      stances.forEach((stance, n) => {
        if (stance.country !== country) return;
        const bit = STANCE_LABELS.indexOf(stance.stance);
        if (best[n] === place && !stance.optional) right[bit] = 1;
        else if (right[bit] === 0) right[bit] = -1;
      });
      return { clause, labels, right };
    }),
  );
}

/** Features that stand in at least `fewest` passages, each with its row. */
function rowsOf(lessons: readonly StanceLesson[], features: (choice: Choice) => Iterable<number>, fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { choices } of lessons) {
    const seen = new Set<number>();
    for (const choice of choices) for (const feature of features(choice)) seen.add(feature);
    for (const feature of seen) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  return new Map(kept.sort((a, b) => a - b).map((feature, row) => [feature, row]));
}

const placed = (rows: ReadonlyMap<number, number>, features: readonly number[]): Int32Array =>
  Int32Array.from(features.flatMap((feature) => rows.get(feature) ?? []));

export interface StanceRecipe extends Ftrl {
  /** Features in fewer passages are left out. */
  readonly fewest: number;
}
/** Rows of weights by the hash of a feature. */
export interface Rows {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}
export interface StanceTables {
  readonly clause: Rows;
  readonly shared: Rows;
}

/** The tables of weights that the lessons teach. Same lessons in the same order, same tables. */
export function trainStances(lessons: readonly StanceLesson[], recipe: StanceRecipe): StanceTables {
  const clause = rowsOf(lessons, (choice) => choice.clause, recipe.fewest);
  const shared = rowsOf(lessons, (choice) => choice.labels.flat(), recipe.fewest);
  const examples: RowExample[] = lessons.flatMap(({ choices }) =>
    choices.map((choice) => ({
      rows: placed(clause, choice.clause),
      own: choice.labels.map((features) => placed(shared, features)),
      classes: choice.right,
    })),
  );
  const learned = trainRows(examples, { rows: clause.size, shared: shared.size, classes: STANCE_LABELS.length }, recipe);
  return { clause: { index: clause, weights: learned.rows }, shared: { index: shared, weights: learned.shared } };
}

/** What is found in a passage: country and label, with or without weights. */
export const foundIn = ({ doc, given }: StanceLesson, model?: StanceModel): Stance[] => findStances(doc, { ...given, model });
