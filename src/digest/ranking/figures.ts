import type { Window } from '../../domain/digest.js';
import type { FigureFact, StatementFact } from '../../domain/facts.js';
import { DAY } from '../../domain/instant.js';
import type { WindowArticle } from '../../domain/ports/stores.js';
import { eventOf } from '../changes/counting.js';
import { isStanding } from '../changes/figure-moves.js';
import { saidBy } from '../changes/speakers.js';
import { groupBy } from '../group-by.js';
import { asInTexts } from '../text/order.js';
import { sentencesOf } from '../text/sentences.js';
import { isWithdrawn } from '../text/withdrawn.js';
import { isBackground } from './background.js';
import type { Known } from './known.js';
import { isRoundUp } from './round-up.js';
import { type Candidate, corroboration, freshness, scoreOf } from './score.js';

/** One number, with every report of it. */
export interface Counted {
  readonly best: FigureFact;
  readonly reports: readonly FigureFact[];
  /** Numbers of the same sentence that it includes ("5,000 …, including 900 from France"): shown in its line. */
  readonly parts?: readonly FigureFact[];
  /** The statement in whose words it stands: who says so. */
  readonly said?: StatementFact | null;
}

/** What the choice of numbers looks at beside the figures. */
export interface FigureContext {
  readonly articles: readonly WindowArticle[];
  readonly statements: readonly StatementFact[];
  readonly known: Known | null;
}

/** The figures fit for a digest, each once whatever the number of outlets, scored; a part in the line of its whole. */
export function figureCandidates(
  figures: readonly FigureFact[],
  window: Window,
  { articles, statements, known }: FigureContext = { articles: [], statements: [], known: null },
): Candidate<Counted>[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const saidIn = groupBy(statements, ({ articleId }) => articleId);
  const news = fitToShow(figures).filter((figure) => !known?.hasFigure(figure));
  return withParts(mergeFigures(news)).map((counted) => {
    const { best, reports, parts } = counted;
    return {
      id: best.id,
      actor: best.country,
      item: { ...counted, said: saidBy(best, saidIn.get(best.articleId) ?? []) },
      score: scoreOf({
        whose: [best, ...parts].some(({ country }) => country !== null) ? 1.5 : 0,
        happened: 1,
        size: Math.min(1.5, Math.log10(Math.max(1, best.value)) * 0.4),
        lead: isInLead(best, byId.get(best.articleId)) ? 1.5 : 0,
        // One man or woman is a story, and hardly a number.
        one: best.value === 1 ? -2 : 0,
        // How many left years ago is told in every article, and never news.
        standing: best.event === 'travelled' ? -1 : 0,
        outlets: corroboration(new Set(reports.map((report) => report.outlet)).size),
        fresh: freshness(best.published, window),
        roundUp: isRoundUp(best.title) ? -2 : 0,
      }),
    };
  });
}

/** The number stands in the title or in the first sentence: it is what the article is written for. */
function isInLead({ evidence, text }: FigureFact, article: WindowArticle | undefined): boolean {
  if (!article) return false;
  const first = sentencesOf(article.text)[0];
  return (first !== undefined && evidence.start < first.end) || article.title.split(/[^\p{L}\p{N},.]+/u).includes(text);
}

/** Puts the numbers that another of the same article includes into that one's item. */
export function withParts(all: readonly Counted[]): (Counted & { readonly parts: readonly FigureFact[] })[] {
  const inSentence = groupBy(all, ({ best }) => sentenceOf(best));
  const wholeOf = (each: Counted): Counted | undefined =>
    each.best.parentId === null
      ? wholeBySum(each, inSentence.get(sentenceOf(each.best)) ?? [])
      : all.find(
          ({ best: other, reports }) =>
            other.articleId === each.best.articleId &&
            other.event === each.best.event &&
            reports.some(({ id }) => id === each.best.parentId),
        );
  const wholes = new Map(all.map((each) => [each, wholeOf(each)]));
  const inWhole = groupBy(
    all.filter((each) => wholes.get(each) !== undefined),
    (each) => wholes.get(each),
  );
  return all
    .filter((each) => wholes.get(each) === undefined)
    .map((each) => ({ ...each, parts: (inWhole.get(each) ?? []).map(({ best }) => best).sort((a, b) => a.start - b.start) }));
}

/** "Thirty-seven citizens, seven women and 30 children, were flown home": the count of all before those of its groups, which add up to it. */
function wholeBySum({ best }: Counted, beside: readonly Counted[]): Counted | undefined {
  if (best.group === null) return undefined;
  const sameCount = beside.filter(({ best: other }) => other.event === best.event && other.country === best.country && other.max === null);
  const groups = sameCount.filter(({ best: { group } }) => group !== null && group !== 'everyone');
  const sum = groups.reduce((total, { best: { value } }) => total + value, 0);
  const first = Math.min(...groups.map(({ best: { start } }) => start));
  return groups.length < 2
    ? undefined
    : sameCount.find(({ best: { group, value, start } }) => (group === null || group === 'everyone') && value === sum && start < first);
}

/** Fewest figures of one sentence that make it an enumeration. */
const ENUMERATION = 3;
const ONE_OR_TWO = 2;

/**
 * What an editor would take of the figures that are fit: no background; not the part beside its whole where both count the same people of
 * one country ("of whom 242 were arrested"); and no ones and twos out of an enumeration with larger numbers.
 */
function fitToShow(figures: readonly FigureFact[]): FigureFact[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const inSentence = groupBy(figures, sentenceOf);
  return figures.filter((figure) => {
    // Without what happened to them a count is a sentence, no number.
    if (!figure.key || figure.event === null || isBackground(figure.evidence.text, figure.published) || isPast(figure)) return false;
    if (isWithdrawn(figure.evidence.text)) return false;
    const whole = figure.parentId === null ? undefined : byId.get(figure.parentId);
    if (whole?.key && whole.country === figure.country && whole.group === figure.group) return false;
    const beside = inSentence.get(sentenceOf(figure)) ?? [];
    return figure.value > ONE_OR_TWO || beside.length < ENUMERATION || beside.every(({ value }) => value <= ONE_OR_TWO);
  });
}

const sentenceOf = ({ articleId, evidence }: FigureFact): string => `${articleId} ${evidence.start}`;

/** So long after it a flight or a trial is history. */
const DAYS_OF_NEWS = 30;
/** And a count of those who are held is one of the past. */
const DAYS_OF_COUNTS = 365;

/** Something that happened once, and not lately; how many are held or came home in all is told for longer. */
const isPast = (figure: FigureFact): boolean =>
  figure.asOf !== null &&
  Date.parse(figure.published) - Date.parse(figure.asOf) > (isStanding(figure) ? DAYS_OF_COUNTS : DAYS_OF_NEWS) * DAY;

/** Reports of one occasion come within so many days: one may give its day, and the next be of that day. */
const DAYS_OF_REPORTS = 3;

/** Same country, event, people, number and day: one line. The first report is shown. */
export function mergeFigures(figures: readonly FigureFact[]): Counted[] {
  const ordered = [...figures].sort((a, b) => a.published.localeCompare(b.published) || asInTexts(a, b));
  const sameNumber = groupBy(ordered, (figure) =>
    [figure.country, eventOf(figure), figure.group, figure.value, figure.max, figure.modifier].join('|'),
  );
  return [...sameNumber.values()].flatMap(byDay);
}

function byDay(reports: readonly FigureFact[]): Counted[] {
  const days: FigureFact[][] = [];
  for (const report of reports) {
    const day = days.find(([first]) => first !== undefined && isSameDay(first, report));
    if (day) day.push(report);
    else days.push([report]);
  }
  return days.flatMap((day) => (day[0] ? [{ best: day[0], reports: day }] : []));
}

/** They are for one day: both say which, or neither; or one is reported within days of the day that the other gives. */
function isSameDay(a: FigureFact, b: FigureFact): boolean {
  if (a.asOf === b.asOf) return true;
  if (a.asOf !== null && b.asOf !== null) return false;
  const [day, report] = a.asOf === null ? [b.asOf, a] : [a.asOf, b];
  return day !== null && Math.abs(Date.parse(report.published.slice(0, 10)) - Date.parse(day)) <= DAYS_OF_REPORTS * DAY;
}
