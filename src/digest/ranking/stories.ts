import type { ActorCode } from '../../domain/actor.js';
import type { Window } from '../../domain/digest.js';
import type { Fact } from '../../domain/facts.js';
import type { WindowArticle, WindowFacts } from '../../domain/ports/stores.js';
import type { Span } from '../../domain/span.js';
import type { Story } from '../../domain/story.js';
import { groupBy } from '../group-by.js';
import type { StoryToShow } from '../lines/story-line.js';
import { leadSentence } from '../stories/lead-sentence.js';
import { contentWords } from '../text/words.js';
import { isBackground } from './background.js';
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
    const of = <T>(facts: ReadonlyMap<string, T[]>): T[] => story.articleIds.flatMap((id) => facts.get(id) ?? []);
    const stances = of(stancesOf);
    const statements = of(statementsOf).filter((statement) => statement.key);
    const figures = of(figuresOf).filter((figure) => figure.key);
    const found = [...statements, ...stances, ...figures];
    // Nobody said, did or counted anything: no news of a topic that is about that.
    if (found.length === 0) return [];
    const own = articles.filter(({ id }) => !story.copies.has(id));
    const told = tellerOf(own, shown, found);
    if (!told) return [];
    const actor = actorOf(found, told);
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

function tellerOf(
  articles: readonly WindowArticle[],
  shown: ReadonlySet<string>,
  facts: readonly Fact[],
): Pick<StoryToShow, 'teller' | 'leads'> | null {
  const shared = sharesOf(articles);
  const leads = new Map<string, Span>();
  let teller = articles[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const article of articles) {
    const tells = (sentence: string): boolean =>
      !isBackground(sentence, article.published) && facts.some((fact) => standsIn(sentence, fact));
    const lead = leadSentence(article, shared, shown, tells);
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

/**
 * Whose story it is: who most facts in the shown sentence are of, or who tells them where they are of several; for a sentence without facts
 * the only one whom its article has facts of. Null where that is nobody.
 */
function actorOf(facts: readonly Fact[], { teller, leads }: Pick<StoryToShow, 'teller' | 'leads'>): ActorCode | null {
  const lead = leads.get(teller.id);
  const shown = lead ? facts.filter((fact) => standsIn(lead.text, fact)) : [];
  if (shown.length === 0) return onlyOf(facts.filter(({ articleId }) => articleId === teller.id));
  return mostly(shown) ?? shown.map((fact) => (fact.kind === 'statement' ? countryOf(fact) : null)).find((code) => code !== null) ?? null;
}

/** Does a sentence hold the fact, in whichever article it was found? One text is in several outlets, and its facts belong to one of them. */
const standsIn = (sentence: string, { evidence }: Fact): boolean => evidence.text.includes(sentence) || sentence.includes(evidence.text);

const countryOf = (fact: Fact): ActorCode | null => (fact.kind === 'statement' ? (fact.speaker?.country ?? null) : fact.country);

function onlyOf(facts: readonly Fact[]): ActorCode | null {
  const countries = new Set(facts.map(countryOf).filter((code) => code !== null));
  return countries.size === 1 ? [...countries][0]! : null;
}

/** Whom more than half of the facts with a country are of. */
function mostly(facts: readonly Fact[]): ActorCode | null {
  const countries = facts.map(countryOf).filter((code) => code !== null);
  const counts = new Map<ActorCode, number>();
  for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > countries.length)?.[0] ?? null;
}
