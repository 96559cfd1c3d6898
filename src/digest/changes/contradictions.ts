import type { StanceFact, StatementFact } from '../../domain/facts.js';
import { DAY } from '../../domain/instant.js';
import { axisOf, type StanceLabel, wantsTheSame } from '../../domain/stance.js';
import type { Speaker } from '../../domain/statement.js';
import { groupBy } from '../group-by.js';
import { speakersIn } from './speakers.js';
import { movesStance, newestFirst, stanceDay } from './stance-changes.js';

/** Two officials of one country who do not want the same, within a few days of each other. */
export interface Contradiction {
  readonly one: StanceFact;
  readonly other: StanceFact;
  /** The speakers where the articles name them. */
  readonly oneSpeaker: Speaker | null;
  readonly otherSpeaker: Speaker | null;
  /** A source itself sets one against the other in a sentence. */
  readonly told: boolean;
}

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

/** What was said before the window, with the statements of those days. */
interface Earlier {
  readonly stances: readonly StanceFact[];
  readonly statements: readonly StatementFact[];
}

/**
 * Pairs of rows on one country, part, axis and the same people, whose labels exclude each other and behind which different officials stand
 * (other names, or other authorities); at least one of the two is of the window, the other of it or of the days before. Laws and deeds are
 * no officials; at most one pair per question. A contradiction that stood before the window is not told again.
 */
export function contradictions(
  window: readonly StanceFact[],
  statements: readonly StatementFact[],
  earlier: Earlier = { stances: [], statements: [] },
): Contradiction[] {
  const isNew = new Set(window);
  const officials = [...window, ...earlier.stances].filter((row) => movesStance(row) && row.authority !== 'law' && !row.deed);
  const byArticle = groupBy([...statements, ...earlier.statements], (statement) => statement.articleId);
  const questions = groupBy(officials, (row) => [row.country, row.part, axisOf(row.stance)].join(' '));
  return [...questions.values()].flatMap((rows) => {
    if (!rows.some((row) => isNew.has(row))) return [];
    const newest = rows.sort(newestFirst).slice(0, MOST_COMPARED);
    const voices = newest.flatMap((row) => voiceOf(row, newest, byArticle.get(row.articleId) ?? []));
    const known = voices.filter(({ row }) => !isNew.has(row));
    if (firstPair(known, known)) return [];
    return (
      firstPair(
        voices.filter(({ row }) => isNew.has(row)),
        voices,
      ) ?? []
    );
  });
}

interface Voice {
  readonly row: StanceFact;
  readonly speaker: Speaker | null;
  /** Its sentence gives both sides, so whoever is known to hold the other side is not whose side this is. */
  readonly twoSided: boolean;
}

/** Two whose names are known before two of whom only the authorities differ. */
function firstPair(voices: readonly Voice[], all: readonly Voice[]): Contradiction | null {
  const pairs = voices.flatMap((one) =>
    all.filter((other) => isOpposed(one.row, other.row) && areDifferentOfficials(one, other)).map((other) => ({ one, other })),
  );
  const pair = pairs.find(({ one, other }) => one.speaker !== null && other.speaker !== null) ?? pairs[0];
  if (!pair) return null;
  const { one, other } = pair;
  return {
    one: one.row,
    other: other.row,
    oneSpeaker: one.speaker,
    otherSpeaker: other.speaker,
    told: one.twoSided || other.twoSided,
  };
}

function isOpposed(one: StanceFact, other: StanceFact): boolean {
  if (one.country !== other.country || !excludeEachOther(one, other)) return false;
  if (Math.abs(Date.parse(stanceDay(one)) - Date.parse(stanceDay(other))) > DAYS_APART * DAY) return false;
  return !inSameSentence(one, other);
}

const inSameSentence = (one: StanceFact, other: StanceFact): boolean =>
  one.articleId === other.articleId && one.evidence.start === other.evidence.start;

type Asked = Pick<StanceFact, 'stance' | 'group' | 'part'>;

const areIncompatible = (one: Asked, other: Asked): boolean =>
  !wantsTheSame(one, other) &&
  INCOMPATIBLE.some(([a, b]) => (a === one.stance && b === other.stance) || (b === one.stance && a === other.stance));

/** Can nobody hold both at once? Of one country. */
export const excludeEachOther = (one: Asked, other: Asked): boolean =>
  one.part === other.part && concernSamePeople(one, other) && areIncompatible(one, other);

/** "Not the fighters" and "the orphans, yes" go together: only the same group, or everyone beside the men or the women, is the same question. */
function concernSamePeople(one: Asked, other: Asked): boolean {
  if (one.group === other.group) return true;
  const pair = new Set([one.group, other.group]);
  return pair.has('everyone') && (pair.has('men') || pair.has('women'));
}

function areDifferentOfficials(one: Voice, other: Voice): boolean {
  if (one.speaker !== null && other.speaker !== null) return one.speaker.name !== other.speaker.name;
  if ((one.twoSided && other.speaker !== null) || (other.twoSided && one.speaker !== null)) return true;
  return one.row.authority !== other.row.authority;
}

/**
 * The row with the name of who said its sentence, where a statement of its article holds it. Nothing when somebody said it who speaks for
 * another country: then it is no official of this one. No name where the sentence gives both sides ("…, contradicting his colleague,
 * who had said …"): the sentence does not tell whose which is.
 */
function voiceOf(row: StanceFact, rows: readonly StanceFact[], ofArticle: readonly StatementFact[]): Voice[] {
  const speakers = speakersIn(row, ofArticle);
  const own = speakers.filter((speaker) => speaker?.country === row.country);
  const foreign = speakers.some((speaker) => speaker !== null && speaker.country !== null && speaker.country !== row.country);
  if (own.length === 0 && foreign) return [];
  const twoSided = rows.some((other) => inSameSentence(row, other) && areIncompatible(row, other));
  return [{ row, twoSided, speaker: twoSided ? null : (own.find((speaker) => speaker?.name) ?? null) }];
}
