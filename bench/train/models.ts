import { findAttributions } from '../../src/analysis/statements/attributions.js';
import { cueFeatures } from '../../src/analysis/statements/learned/cue-features.js';
import { endFeatures } from '../../src/analysis/statements/learned/end-features.js';
import { BITS, Features } from '../../src/analysis/statements/learned/features.js';
import { keepFeatures } from '../../src/analysis/statements/learned/keep-features.js';
import { modelScorer, type StatementModels } from '../../src/analysis/statements/learned/learned-scorer.js';
import { speakerFeatures } from '../../src/analysis/statements/learned/speaker-features.js';
import {
  type EndContext,
  type EndOption,
  handScorer,
  type Scorer,
  type SpeakerContext,
  type SpeakerOption,
} from '../../src/analysis/statements/scorer.js';
import type { SpeechVerbs } from '../../src/analysis/statements/speech-verbs.js';
import { type GoldAttribution, goldAt, type Lesson, likeness, rightness, spanOf } from './gold.js';
import { type Choice, type Example, type Training, trainChoice, trainYesNo } from './linear.js';

/** A place at most this many tokens off the end of the gold is the right one. */
const NEAR_END = 2;
const FOLDS = 3;
/** Cues this sure are kept while examples for the filter are collected: it must see what it is to drop. */
const LOOSE_CUE = 0.2;

export interface Recipe {
  readonly cue: Training;
  readonly end: Training;
  readonly speaker: Training;
  readonly keep: Training;
  readonly least: StatementModels['least'];
}

const nothing = new Float32Array(1 << BITS);

/** 1 for the cue of a statement, 0 for any other verb, null for the cue of what is no statement (a belief, a wish). */
function cueLabel(lesson: Lesson, token: number): 0 | 1 | null {
  const gold = goldAt(lesson, token);
  return gold === null ? 0 : gold.statement ? 1 : null;
}

/** A scorer that knows the gold of a lesson; each choice it makes can be looked at. */
function teacher(lesson: Lesson, own: Partial<Scorer>): Scorer {
  return {
    sureness: ({ candidates, index }) => (cueLabel(lesson, candidates[index]!.at) === 1 ? 1 : 0),
    isCue: () => true,
    end: ({ options }) => options.at(-1)!,
    speaker: ({ options }) => options[0] ?? null,
    keep: () => true,
    ...own,
  };
}

function rightEnd(lesson: Lesson, { doc, cue, start, limit, options }: EndContext): EndOption | null {
  const gold = goldAt(lesson, cue.at);
  const from = doc.start[start]!;
  const piece = gold?.statement
    ? gold.content.find((p) => p.end > from && p.start < doc.end[limit - 1]! && p.start >= from - 40)
    : undefined;
  if (!piece) return null;
  let end = start;
  while (end < limit && doc.start[end]! < piece.end) end++;
  const distance = (at: number): number => {
    let edge = at;
    while (edge > start && /^(?:[,;:—.]|and|but)$/.test(doc.lower[edge - 1]!)) edge--;
    return Math.abs(edge - end);
  };
  const best = options.reduce((a, b) => (distance(b.at) < distance(a.at) ? b : a));
  return distance(best.at) <= NEAR_END ? best : null;
}

function rightSpeaker({ doc, options }: SpeakerContext, gold: GoldAttribution | null): SpeakerOption | null {
  const source = gold?.source;
  if (!source) return null;
  const like = (o: SpeakerOption): number => likeness(spanOf(doc, o.range), source);
  const best = options.reduce<SpeakerOption | null>((a, b) => (a === null || like(b) > like(a) ? b : a), null);
  return best && like(best) > 0 ? best : null;
}

function cueExamples(lessons: readonly Lesson[], speech: SpeechVerbs): Example[] {
  const f = new Features();
  const examples: Example[] = [];
  for (const lesson of lessons)
    findAttributions(
      lesson.doc,
      speech,
      teacher(lesson, {
        sureness: (context) => {
          const label = cueLabel(lesson, context.candidates[context.index]!.at);
          if (label !== null) examples.push({ features: cueFeatures(context, f.clear()).taken(), label });
          return label === 1 ? 1 : 0;
        },
      }),
    );
  return examples;
}

/** How sure each half of the lessons finds its cues by a model trained on the other half, the right ones never left out. */
function soberSureness(lessons: readonly Lesson[], speech: SpeechVerbs, recipe: Recipe): (lesson: Lesson) => Scorer['sureness'] {
  const halves = [0, 1].map((half) => {
    const others = lessons.filter((_, k) => k % 2 !== half);
    const cue = trainYesNo(cueExamples(others, speech), recipe.cue);
    return modelScorer({ cue, end: nothing, speaker: nothing, keep: nothing, least: recipe.least });
  });
  const half = new Map(lessons.map((lesson, k) => [lesson, k % 2]));
  return (lesson) => (context) => {
    const sure = halves[half.get(lesson)!]!.sureness(context);
    return cueLabel(lesson, context.candidates[context.index]!.at) === 1 ? Math.max(sure, recipe.least.cue) : sure;
  };
}

function trainChoosers(lessons: readonly Lesson[], speech: SpeechVerbs, recipe: Recipe): StatementModels {
  const f = new Features();
  const cue = trainYesNo(cueExamples(lessons, speech), recipe.cue);
  const sureness = soberSureness(lessons, speech, recipe);

  const ends: Choice[] = [];
  for (const lesson of lessons)
    findAttributions(
      lesson.doc,
      speech,
      teacher(lesson, {
        sureness: sureness(lesson),
        end: (context) => {
          const right = rightEnd(lesson, context);
          if (!right) return handScorer.end(context);
          ends.push({
            options: context.options.map((o) => endFeatures(context, o, f.clear()).taken()),
            right: context.options.indexOf(right),
          });
          return right;
        },
      }),
    );
  const end = trainChoice(ends, recipe.end);

  const byEnd = modelScorer({ cue, end, speaker: nothing, keep: nothing, least: { cue: 0, keep: 0 } });
  const speakers: Choice[] = [];
  for (const lesson of lessons)
    findAttributions(
      lesson.doc,
      speech,
      teacher(lesson, {
        end: byEnd.end,
        speaker: (context) => {
          const right = rightSpeaker(context, goldAt(lesson, context.cue.at));
          if (!right) return context.options[0] ?? null;
          speakers.push({
            options: context.options.map((o) => speakerFeatures(context, o, f.clear()).taken()),
            right: context.options.indexOf(right),
          });
          return right;
        },
      }),
    );
  return { cue, end, speaker: trainChoice(speakers, recipe.speaker), keep: nothing, least: { cue: recipe.least.cue, keep: 0 } };
}

/** What the choosers, trained on the other folds, find in each fold, with whether it is right. */
function filterExamples(lessons: readonly Lesson[], speech: SpeechVerbs, recipe: Recipe): Example[] {
  const f = new Features();
  const examples: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = trainChoosers(
      lessons.filter((_, k) => k % FOLDS !== fold),
      speech,
      recipe,
    );
    const scorer = modelScorer({ ...models, least: { cue: LOOSE_CUE, keep: 0 } });
    lessons.forEach((lesson, k) => {
      if (k % FOLDS !== fold) return;
      const found = findAttributions(lesson.doc, speech, scorer);
      const right = rightness(lesson, found);
      found.forEach((attribution, n) => {
        if (right[n]! >= 0) examples.push({ features: keepFeatures(lesson.doc, attribution, f.clear()).taken(), label: right[n]! });
      });
    });
  }
  return examples;
}

/** Trains the four models: cue, end and speaker on what the gold says, then the filter on what these three find. */
export function trainModels(lessons: readonly Lesson[], speech: SpeechVerbs, recipe: Recipe): StatementModels {
  const keep = trainYesNo(filterExamples(lessons, speech, recipe), recipe.keep);
  return { ...trainChoosers(lessons, speech, recipe), keep, least: recipe.least };
}
