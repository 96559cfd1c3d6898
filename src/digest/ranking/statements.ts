import type { Window } from '../../domain/digest.js';
import type { StanceFact, StatementFact } from '../../domain/facts.js';
import { attributionIn, isGovernmentRole } from '../../domain/statement.js';
import { groupBy } from '../group-by.js';
import { asInTexts } from '../text/order.js';
import { authorityOfRole } from './authority.js';
import { isBackground, isSaidBefore } from './background.js';
import type { Known } from './known.js';
import { isRoundUp } from './round-up.js';
import { areSameWords, maySpeakForEachOther, type Worded, worded } from './same-words.js';
import { type Candidate, corroboration, freshness, scoreOf } from './score.js';

/** One thing that somebody said, with every report of it; `best` is the one to show. */
export interface Said {
  readonly best: StatementFact;
  readonly reports: readonly StatementFact[];
}

const FITTING_WORDS = { fewest: 8, most: 50 } as const;

/** The statements fit for a digest, each once whatever the number of outlets, scored. */
export function statementCandidates(
  statements: readonly StatementFact[],
  stances: readonly StanceFact[],
  window: Window,
  known: Known | null = null,
): Candidate<Said>[] {
  const stancesOf = groupBy(stances, (stance) => stance.articleId);
  const named = new Set(
    statements.flatMap((statement) => (statement.speaker?.name && !isGovernmentRole(statement.speaker.role) ? [officeOf(statement)] : [])),
  );
  const isNamedElsewhere = (statement: StatementFact): boolean =>
    !statement.direct && statement.speaker?.role != null && !statement.speaker.name && named.has(officeOf(statement));
  const fit = statements.filter(
    (statement) => statement.key && standsAlone(statement) && !isNamedElsewhere(statement) && !known?.hasStatement(statement),
  );
  return mergeReports(fit).map((said) => ({
    id: said.best.id,
    actor: said.best.speaker?.country ?? null,
    item: said,
    score: scoreOf({
      position: said.reports.some((report) => stancesOf.get(report.articleId)?.some((stance) => holds(report, stance))) ? 3 : 0,
      office: authorityOfRole(said.best.speaker?.role ?? null),
      named: said.best.speaker?.name ? 0.5 : 0,
      speaksForActor: said.best.speaker?.country ? 0.5 : 0,
      direct: said.best.direct ? 1 : 0,
      outlets: corroboration(new Set(said.reports.map((report) => report.outlet)).size),
      fresh: freshness(said.best.published, window),
      length: isFitting(said.best) ? 0.5 : 0,
      pointsBack: said.best.direct && QUOTE_POINTS_BACK.test(said.best.quote) ? -1.5 : 0,
      roundUp: isRoundUp(said.best.title) ? -2 : 0,
    }),
  }));
}

/** Whoever holds an office has it once in an article: "the minister says" in its summary is whom its text names. */
const officeOf = ({ articleId, speaker }: StatementFact): string =>
  `${articleId} ${(speaker?.role ?? '').toLowerCase().replace(/^(?:the|an?) /, '')}`;

/** "They", "the group": in reported speech the reader is not told who is meant, and no quotation marks say that words are left out. */
const POINTS_BACK = /^(?:that )?(?:they|it|this|these|those|the group)\b/i;

/** A quotation that opens with an answer or a pronoun: what was asked, or who is meant, stands in the sentence before it, which is not shown. */
const QUOTE_POINTS_BACK =
  /^["“‘']?(?:(?:no|yes|not? (?:at all|really|yet)|of course|absolutely)[.,!]|(?:and |but )?(?:they|it|he|she)\b|(?:this|that|these|those) (?:is|was|are|were|will|would|has|have|had|does|did|can|could|must|should)\b|(?:for|to|with|of|about|against|from) (?:them|it|him|her|that|this)\b|(?:i|we) (?:\w+ )?(?:read|did|saw|heard|said|asked|knew|know|told|wrote|signed) (?:it|that|this|them|so|the sum)\b)/i;

/** Fit to be read without the article: reported speech that names what it is about, and nothing that was said at an earlier time. */
const standsAlone = (statement: StatementFact): boolean =>
  (statement.direct || !(POINTS_BACK.test(statement.quote) || ELLIPTIC.test(statement.quote))) && !isToldAgain(statement);

/** "Ten children have been": what, the sentence before has. */
const ELLIPTIC = /\b(?:(?:have|has|had|were|was)(?: not)?|(?:have|has|had)(?: not)? been)(?: …|,|[,.]?$)/i;

/** Said at an earlier time than the article's: "had announced hours earlier", "said last week". */
function isToldAgain({ evidence, content, published }: StatementFact): boolean {
  const attribution = attributionIn(evidence.text, content);
  return isBackground(attribution, published) || isSaidBefore(attribution);
}

/**
 * The order of a list: by the day of the report, of each day what is fit for a digest first, then the higher office. Words of an earlier time that
 * a report or a round-up tells again come last: they are no newer than the day on which they were said.
 */
export function newestFirst(a: StatementFact, b: StatementFact): number {
  return (
    Number(isOld(a)) - Number(isOld(b)) ||
    b.published.slice(0, 10).localeCompare(a.published.slice(0, 10)) ||
    Number(isFit(b)) - Number(isFit(a)) ||
    officeOfSpeaker(b) - officeOfSpeaker(a) ||
    b.published.localeCompare(a.published) ||
    asInTexts(a, b)
  );
}

/** Of a body its name tells the rank. */
const officeOfSpeaker = ({ speaker }: StatementFact): number => authorityOfRole(speaker?.role ?? speaker?.name ?? null);
const isFit = (statement: StatementFact): boolean => statement.key && standsAlone(statement);
const isOld = (statement: StatementFact): boolean => isRoundUp(statement.title) || isToldAgain(statement);

function isFitting(statement: StatementFact): boolean {
  const words = statement.quote.split(/\s+/).length;
  return words >= FITTING_WORDS.fewest && words <= FITTING_WORDS.most;
}

/** Whether the stance rests on the words of the statement. */
export const holds = (statement: StatementFact, stance: StanceFact): boolean =>
  statement.articleId === stance.articleId &&
  statement.evidence.start < stance.evidence.end &&
  stance.evidence.start < statement.evidence.end;

/** Leaves out what stands in the same sentence of the same article as something better: the sentence is shown once. */
export function oncePerSentence<T>(ordered: readonly T[], saidOf: (item: T) => Said): T[] {
  const shown = new Map<string, StatementFact[]>();
  return ordered.filter((item) => {
    const { best } = saidOf(item);
    const ofArticle = shown.get(best.articleId) ?? [];
    if (ofArticle.some(({ evidence }) => evidence.start < best.evidence.end && best.evidence.start < evidence.end)) return false;
    shown.set(best.articleId, [...ofArticle, best]);
    return true;
  });
}

/** Joins reports of the same words by the same speaker; each group's best is direct before reported, then longest, then earliest. */
export function mergeReports(statements: readonly StatementFact[]): Said[] {
  const byActor = groupBy(statements, (statement) => statement.speaker?.country ?? null);
  return [...byActor.values()].flatMap(mergeOfOneActor);
}

function mergeOfOneActor(statements: readonly StatementFact[]): Said[] {
  const groups: { words: Worded; members: StatementFact[] }[] = [];
  for (const statement of [...statements].sort(bestVersionFirst)) {
    const words = worded(statement.quote);
    const group = groups.find(
      (candidate) => candidate.members.some((member) => maySpeakForEachOther(member, statement)) && areSameWords(candidate.words, words),
    );
    if (group) group.members.push(statement);
    else groups.push({ words, members: [statement] });
  }
  return groups.flatMap(({ members }) => {
    const best = members[0];
    return best ? [{ best, reports: members }] : [];
  });
}

function bestVersionFirst(a: StatementFact, b: StatementFact): number {
  return (
    Number(b.direct) - Number(a.direct) ||
    Number(b.speaker?.name !== null) - Number(a.speaker?.name !== null) ||
    b.quote.length - a.quote.length ||
    a.published.localeCompare(b.published) ||
    asInTexts(a, b)
  );
}
