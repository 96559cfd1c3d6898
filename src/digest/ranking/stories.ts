import type { Window } from '../../domain/digest.js';
import type { WindowArticle, WindowFacts } from '../../domain/ports/stores.js';
import type { Span } from '../../domain/span.js';
import type { Story } from '../../domain/story.js';
import { groupBy } from '../group-by.js';
import type { StoryToShow } from '../lines/story-line.js';
import { leadSentence } from '../stories/lead-sentence.js';
import { contentWords } from '../text/words.js';
import { type Candidate, corroboration, freshness, scoreOf } from './score.js';

/** The stories of a window, scored, each with the sentence that tells it best and is not among those `shown` above. */
export function storyCandidates(
  stories: readonly Story[],
  facts: WindowFacts,
  window: Window,
  shown: ReadonlySet<string>,
): Candidate<StoryToShow>[] {
  const stancesOf = groupBy(facts.stances, (fact) => fact.articleId);
  const statementsOf = groupBy(facts.statements, (fact) => fact.articleId);
  const figuresOf = groupBy(facts.figures, (fact) => fact.articleId);
  const byId = new Map(facts.articles.map((article) => [article.id, article]));
  return stories.flatMap((story) => {
    const articles = story.articleIds.flatMap((id) => byId.get(id) ?? []);
    const told = tellerOf(articles, shown);
    if (!told) return [];
    const of = <T>(facts: ReadonlyMap<string, T[]>): T[] => story.articleIds.flatMap((id) => facts.get(id) ?? []);
    const stances = of(stancesOf);
    const statements = of(statementsOf).filter((statement) => statement.key);
    const figures = of(figuresOf).filter((figure) => figure.key);
    const actors = [...stances, ...figures].map((fact) => fact.country).concat(statements.map((fact) => fact.speaker?.country ?? null));
    const actor = mostOften(actors);
    const score = scoreOf({
      deeds: stances.some((stance) => stance.deed) ? 1.5 : 0,
      positions: Math.min(1.5, stances.length * 0.75),
      statements: Math.min(1, statements.length * 0.25),
      numbers: Math.min(0.75, figures.length * 0.25),
      outlets: corroboration(story.independentOutlets),
      fresh: freshness(articles.at(-1)?.published ?? window.since, window),
    });
    return [{ id: story.id, actor, item: { actor, ...told, articles, copies: story.copies }, score }];
  });
}

function tellerOf(articles: readonly WindowArticle[], shown: ReadonlySet<string>): Pick<StoryToShow, 'teller' | 'leads'> | null {
  const shared = sharesOf(articles);
  const leads = new Map<string, Span>();
  let teller = articles[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const article of articles) {
    const lead = leadSentence(article, shared, shown);
    if (!lead) continue;
    leads.set(article.id, lead.sentence);
    if (lead.value > most) {
      most = lead.value;
      teller = article;
    }
  }
  return teller ? { teller, leads } : null;
}

/** For each content word the share of the articles that use it near their top. */
function sharesOf(articles: readonly WindowArticle[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const article of articles) {
    for (const word of contentWords(`${article.title} ${article.text.slice(0, 1500)}`))
      shares.set(word, (shares.get(word) ?? 0) + 1 / articles.length);
  }
  return shares;
}

function mostOften(codes: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}
