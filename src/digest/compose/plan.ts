import type { StanceFact } from '../../domain/facts.js';
import type { WindowFacts } from '../../domain/ports/stores.js';
import type { StoryToShow } from '../lines/story-line.js';
import { type Change, changeCandidates } from '../ranking/changes.js';
import { type Counted, figureCandidates } from '../ranking/figures.js';
import { Known } from '../ranking/known.js';
import { pick } from '../ranking/pick.js';
import { bestFirst, type Candidate } from '../ranking/score.js';
import { holds, oncePerSentence, type Said, statementCandidates } from '../ranking/statements.js';
import { storyCandidates } from '../ranking/stories.js';
import { storiesOf } from '../stories/stories.js';
import { wholeOf, withoutDateline } from '../text/dateline.js';
import { contentWords } from '../text/words.js';
import { coversAWeek, type DigestInput, type EarlierFacts } from './input.js';
import { select } from './select.js';

/** Lines a section by the length that the channel wants. */
const MOST = {
  short: { changes: 4, stories: 2, statements: 2, numbers: 2 },
  normal: { changes: 4, stories: 4, statements: 5, numbers: 5 },
  long: { changes: 8, stories: 8, statements: 10, numbers: 10 },
} as const;
/** More than these nobody takes for the news. */
const MOST_CHANGES = 8;
/** A week brings more than a day, and changes first of all: they are what it is read for. */
const MORE_OF_A_WEEK = { changes: 4, stories: 2 };

/** What a digest will show, with the score of every line. */
export interface DigestPlan {
  /** The selected part of the window. */
  readonly facts: WindowFacts;
  readonly earlier: EarlierFacts;
  readonly changes: readonly Candidate<Change>[];
  readonly stories: readonly Candidate<StoryToShow>[];
  readonly statements: readonly Candidate<Said>[];
  readonly numbers: readonly Candidate<Counted>[];
}

/** Chooses the lines. A fact shown under "What changed" is not shown again below it, nor a story's sentence as a statement or a number. */
export function planDigest(input: DigestInput): DigestPlan {
  const { facts, earlier } = select(input);
  const most = MOST[input.form.length];
  const isWeek = coversAWeek(input);
  const mostChanges = Math.min(most.changes + (isWeek ? MORE_OF_A_WEEK.changes : 0), MOST_CHANGES);
  const grouped = storiesOf(facts.articles);
  const known = new Known(earlier);
  const changes = bestFirst(changeCandidates(facts, earlier, grouped, input.window)).slice(0, mostChanges);
  const shown = shownIn(changes);
  const context = { shown: shown.sentences, known, nameOf: input.nameOf };
  const stories = pick(storyCandidates(grouped, facts, input.window, context), most.stories + (isWeek ? MORE_OF_A_WEEK.stories : 0));
  const sentences = [...shown.sentences, ...stories.map(({ item }) => item.leads.get(item.teller.id)?.text ?? '')];
  const told = sentences.map((sentence) => contentWords(withoutDateline(wholeOf(sentence)).text));
  const statements = statementCandidates(facts.statements, facts.stances, input.window, known).filter(
    ({ item }) =>
      !shown.stances.some((stance) => item.reports.some((report) => holds(report, stance))) &&
      (item.best.direct || !told.some((words) => isWithin(contentWords(withoutDateline(wholeOf(item.best.quote)).text), words))),
  );
  const counted = { articles: facts.articles, statements: facts.statements, known };
  const numbers = figureCandidates(facts.figures, input.window, counted).filter(
    ({ item }) => !item.reports.some((report) => shown.figures.has(report.id)),
  );
  const ranked = oncePerSentence(bestFirst(statements), ({ item }) => item);
  return {
    facts,
    earlier,
    changes,
    stories,
    statements: pick(ranked, most.statements, ({ best }) => best.speaker?.name ?? null),
    numbers: pick(numbers, most.numbers),
  };
}

/** Nearly all words of a reported statement stand in the sentence of a story: the reader has just read it. */
const isWithin = (words: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  words.size > 0 && [...words].filter((word) => told.has(word)).length / words.size >= 0.9;

/** What the lines under "What changed" already show: facts and sentences. */
interface Shown {
  readonly stances: readonly StanceFact[];
  readonly figures: ReadonlySet<string>;
  readonly sentences: readonly string[];
}

function shownIn(changes: readonly Candidate<Change>[]): Shown {
  const stances = changes.flatMap(({ item }) => {
    if (item.kind === 'change') return [item.after, ...item.support];
    return item.kind === 'contradiction' ? [item.one, item.other] : [];
  });
  const figures = changes.flatMap(({ item }) => {
    if (item.kind === 'moved') return [item.after, ...item.support];
    return item.kind === 'conflict' ? item.sides.flat() : [];
  });
  const before = changes.flatMap(({ item }) => (item.kind === 'moved' ? [item.before] : []));
  return {
    stances,
    figures: new Set(figures.map((figure) => figure.id)),
    sentences: [...stances, ...figures, ...before].map(({ evidence }) => evidence.text),
  };
}
