import type { Analyzer } from '../../src/domain/analysis.js';
import type { ArticleText } from '../../src/domain/article.js';
import { sameClause, sameQuote, sharesWord, Tally } from './match.js';

/** What an editor would take from an article. What is `optional` is right when found and no miss when not. */
export interface Gold {
  readonly relevant: boolean;
  readonly statements: readonly GoldStatement[];
  readonly numbers: readonly GoldNumber[];
  readonly stances: readonly GoldStance[];
  /** Numbers that are no figures, as they stand in the text. */
  readonly distractors?: readonly string[];
}
interface Optional {
  readonly optional?: boolean | undefined;
}
export interface GoldStatement extends Optional {
  /** Name and role. */
  readonly speaker: string;
  readonly country: string | null;
  readonly quote: string;
  readonly key: boolean;
  /** Pieces of one quotation share a number. */
  readonly group?: number | undefined;
}
export interface GoldNumber extends Optional {
  readonly value: number;
  readonly max: number | null;
  readonly modifier: string | null;
  readonly country: string | null;
}
export interface GoldStance extends Optional {
  readonly country: string;
  readonly stance: string;
  /** Labels that are just as right. */
  readonly alt?: readonly string[] | undefined;
  /** The clause that states it; undefined where the annotator named none. */
  readonly evidence?: string | undefined;
}

export interface Annotated {
  readonly article: ArticleText;
  readonly gold: Gold;
}

/** The first statements of a digest. */
const FIRST = 5;

/**
 * Scores the analysis on annotated articles; returns the table's lines. Recall of statements is measured over all that are
 * expected, precision over those marked `key`. `say` hears of every miss and false alarm.
 */
export function scoreArticles(name: string, articles: readonly Annotated[], analyzer: Analyzer, say?: (line: string) => void): string[] {
  const tallies = {
    statements: new Tally(),
    attributed: new Tally(),
    figures: new Tally(),
    figuresFull: new Tally(),
    stances: new Tally(),
    evidence: new Tally(),
  };
  let distractors = 0;
  let reported = 0;
  let relevance = 0;
  let shown = 0;
  let wanted = 0;
  for (const { article, gold } of articles) {
    const found = analyzer.analyze(article);
    if (found.relevant === gold.relevant) relevance++;
    else say?.(`${article.id}: relevant ${found.relevant}`);
    if (!gold.relevant) continue;
    const told = (measure: string) => (what: string, item: unknown) => say?.(`${article.id}: ${measure} ${what} ${JSON.stringify(item)}`);
    const quotes = wholeQuotes(gold.statements);
    const isKey = (each: { readonly key: boolean }): boolean => each.key;
    const sameWords = (g: GoldStatement, p: (typeof found.statements)[number]): number => sameQuote(g.quote, p.quote);
    tallies.statements.add(quotes, found.statements, sameWords, isKey, told('statement'));
    tallies.attributed.add(
      quotes,
      found.statements,
      (g, p) => {
        const who = sharesWord(g.speaker, `${p.speaker?.name ?? ''} ${p.speaker?.role ?? ''}`);
        return who && g.country === (p.speaker?.country ?? null) ? sameWords(g, p) : 0;
      },
      isKey,
      told('attributed'),
    );
    const first = found.statements.filter(isKey).slice(0, FIRST);
    shown += first.length;
    const kept = first.filter((p) => quotes.some((g) => g.key && sameWords(g, p) > 0));
    wanted += kept.length;
    for (const each of first) if (!kept.includes(each)) say?.(`${article.id}: not worth a line ${JSON.stringify(each.quote)}`);
    const sameNumber = (g: GoldNumber, p: (typeof found.figures)[number]): boolean => g.value === p.value && g.max === p.max;
    tallies.figures.add(gold.numbers, found.figures, (g, p) => (sameNumber(g, p) ? 1 + Number(g.country === p.country) : 0));
    tallies.figuresFull.add(
      gold.numbers,
      found.figures,
      (g, p) => Number(sameNumber(g, p) && g.country === p.country && g.modifier === p.modifier),
      undefined,
      told('figure'),
    );
    const label = ({ country, stance }: GoldStance): string => `${country} ${stance}`;
    /** Its own label counts for more, so that another stance keeps the alternative. */
    const fits = (g: GoldStance, p: string): number =>
      label(g) === p ? 2 : Number((g.alt ?? []).some((stance) => label({ ...g, stance }) === p));
    const stances = [...new Map(gold.stances.map((each) => [label(each), each])).values()];
    const own = [...new Set(found.stances.map(label))];
    tallies.stances.add(stances, own, fits, undefined, told('stance'));
    if (stances.some(({ evidence }) => evidence !== undefined)) {
      // Of several with one label the best stands last.
      const best = [...new Map(found.stances.map((each) => [label(each), each])).values()];
      const clauses = gold.stances.filter(({ optional }) => !optional);
      const shows = (g: GoldStance, p: (typeof found.stances)[number]): number =>
        fits(g, label(p)) * Number(clauses.some((each) => label(each) === label(g) && sameClause(each.evidence ?? '', p.evidence)));
      tallies.evidence.add(stances, best, shows, undefined, told('evidence'));
    }
    for (const each of gold.distractors ?? []) {
      distractors++;
      if (!placesOf(each, article.text).some(([start, end]) => found.figures.some((f) => f.start >= start && f.end <= end))) continue;
      reported++;
      told('number')('must not be reported:', each);
    }
  }
  return [
    `${name}: ${articles.length} articles, relevance right ${relevance}/${articles.length}`,
    `  statement (content)            ${tallies.statements.line}`,
    `  statement + speaker + country  ${tallies.attributed.line}`,
    `  first ${FIRST} key statements that are in the gold as key   ${wanted}/${shown}`,
    `  figure (value)                 ${tallies.figures.line}`,
    `  figure + country + modifier    ${tallies.figuresFull.line}`,
    `  stance (country + label)       ${tallies.stances.line}`,
    ...(tallies.evidence.used ? [`  stance + evidence              ${tallies.evidence.line}`] : []),
    ...(distractors > 0 ? [`  numbers that must not be reported: reported ${reported}/${distractors}`] : []),
  ];
}

/** Where `part` stands in a text, as start and end. */
function placesOf(part: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push([at, at + part.length]);
  return places;
}

/** Pieces of one quotation (same `group`) are one statement. */
function wholeQuotes(statements: readonly GoldStatement[]): GoldStatement[] {
  const whole: GoldStatement[] = [];
  for (const each of statements) {
    const at = each.group === undefined ? -1 : whole.findIndex((other) => other.group === each.group);
    const first = whole[at];
    if (first) whole[at] = { ...first, key: first.key || each.key, quote: `${first.quote} … ${each.quote}` };
    else whole.push(each);
  }
  return whole;
}
