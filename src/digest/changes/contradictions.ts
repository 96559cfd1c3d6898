import type { StanceFact, StatementFact } from '../../domain/facts.js';
import { axisOf, type StanceLabel } from '../../domain/stance.js';
import { groupBy } from '../group-by.js';
import { movesStance, newestFirst, stanceDay } from './stance-changes.js';

/** Two officials of one country who do not want the same, within a few days of each other. */
export interface Contradiction {
  readonly one: StanceFact;
  readonly other: StanceFact;
  /** Names of the speakers where the articles give them. */
  readonly oneSpeaker: string | null;
  readonly otherSpeaker: string | null;
}

const DAY_MS = 86_400_000;
/** Further apart it is a change of mind, not a contradiction. */
const DAYS_APART = 7;
/** Newest rows of one question that are compared with each other. */
const MOST_COMPARED = 100;

const INCOMPATIBLE: readonly (readonly [StanceLabel, StanceLabel])[] = [
  ['refuse', 'repatriate'],
  ['refuse', 'case_by_case'],
  ['refuse', 'repatriate_children_only'],
  ['repatriate', 'repatriate_children_only'],
  ['prosecute_at_home', 'prosecute_locally'],
];

/**
 * Pairs of rows of the window, on one country, part, axis and the same people, whose labels exclude each other and behind which different
 * officials stand (other names, or other authorities). Laws and deeds are no officials; at most one pair per question.
 */
export function contradictions(window: readonly StanceFact[], statements: readonly StatementFact[]): Contradiction[] {
  const officials = window.filter((row) => movesStance(row) && row.authority !== 'law' && !row.deed);
  const byArticle = groupBy(statements, (statement) => statement.articleId);
  const questions = groupBy(officials, (row) => [row.country, row.part, axisOf(row.stance)].join(' '));
  return [...questions.values()].flatMap((rows) => {
    const newest = rows.sort(newestFirst).slice(0, MOST_COMPARED);
    const voices = newest.flatMap((row) => voiceOf(row, byArticle.get(row.articleId) ?? []));
    return firstPair(voices) ?? [];
  });
}

interface Voice {
  readonly row: StanceFact;
  readonly speaker: string | null;
}

function firstPair(voices: readonly Voice[]): Contradiction | null {
  for (const [index, one] of voices.entries()) {
    const other = voices.slice(index + 1).find((each) => isOpposed(one.row, each.row) && areDifferentOfficials(one, each));
    if (other) return { one: one.row, other: other.row, oneSpeaker: one.speaker, otherSpeaker: other.speaker };
  }
  return null;
}

function isOpposed(one: StanceFact, other: StanceFact): boolean {
  if (one.country !== other.country || one.part !== other.part || axisOf(one.stance) !== axisOf(other.stance)) return false;
  if (!concernSamePeople(one, other)) return false;
  if (Math.abs(Date.parse(stanceDay(one)) - Date.parse(stanceDay(other))) > DAYS_APART * DAY_MS) return false;
  if (one.articleId === other.articleId && one.evidence.start === other.evidence.start) return false;
  return INCOMPATIBLE.some(([a, b]) => (a === one.stance && b === other.stance) || (b === one.stance && a === other.stance));
}

/** "Not the fighters" and "the orphans, yes" go together: only the same group, or everyone beside the men, is the same question. */
function concernSamePeople(one: StanceFact, other: StanceFact): boolean {
  if (one.group === other.group) return true;
  const pair = new Set([one.group, other.group]);
  return pair.has('everyone') && pair.has('men');
}

function areDifferentOfficials(one: Voice, other: Voice): boolean {
  if (one.speaker !== null && other.speaker !== null) return one.speaker !== other.speaker;
  return one.row.authority !== other.row.authority;
}

/**
 * The row with the name of who said its sentence, where a statement of its article holds it. Nothing when somebody said it who speaks for
 * another country: then it is no official of this one.
 */
function voiceOf(row: StanceFact, ofArticle: readonly StatementFact[]): Voice[] {
  const speakers = ofArticle
    .filter((statement) => statement.evidence.start < row.evidence.end && row.evidence.start < statement.evidence.end)
    .map((statement) => statement.speaker);
  const own = speakers.filter((speaker) => speaker?.country === row.country);
  const foreign = speakers.some((speaker) => speaker !== null && speaker.country !== null && speaker.country !== row.country);
  if (own.length === 0 && foreign) return [];
  return [{ row, speaker: own.find((speaker) => speaker?.name)?.name ?? null }];
}
