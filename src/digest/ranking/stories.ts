import type { ActorCode } from '../../domain/actor.js';
import type { Window } from '../../domain/digest.js';
import type { Fact } from '../../domain/facts.js';
import type { WindowArticle, WindowFacts } from '../../domain/ports/stores.js';
import type { Span } from '../../domain/span.js';
import type { Story } from '../../domain/story.js';
import { groupBy } from '../group-by.js';
import type { StoryToShow } from '../lines/story-line.js';
import { leadSentence } from '../stories/lead-sentence.js';
import { wholeOf, withoutDateline } from '../text/dateline.js';
import { isWithdrawn } from '../text/withdrawn.js';
import { contentWords } from '../text/words.js';
import { isBackground } from './background.js';
import type { Known } from './known.js';
import { isRoundUp } from './round-up.js';
import { type Candidate, corroboration, freshness, scoreOf } from './score.js';

/** What the choice of stories looks at beside the facts. */
export interface StoryContext {
  /** Sentences that the reader has seen above. */
  readonly shown: readonly string[];
  readonly known: Known;
  readonly nameOf: (code: ActorCode) => string;
}

/**
 * The stories of a window, scored, each with the sentence that tells it best. Where that is among those `shown` above, a story of one outlet is told;
 * of several it is still news who reports it, under its title.
 */
export function storyCandidates(
  stories: readonly Story[],
  facts: WindowFacts,
  window: Window,
  { shown, known, nameOf }: StoryContext,
): Candidate<StoryToShow>[] {
  const stancesOf = groupBy(facts.stances, (fact) => fact.articleId);
  const statementsOf = groupBy(facts.statements, (fact) => fact.articleId);
  const figuresOf = groupBy(facts.figures, (fact) => fact.articleId);
  const isShown = seenAmong(shown);
  const namedIn = namesAmong([...facts.statements, ...facts.stances, ...facts.figures], nameOf);
  const byId = new Map(facts.articles.map((article) => [article.id, article]));
  return stories.flatMap((story) => {
    const articles = story.articleIds.flatMap((id) => byId.get(id) ?? []);
    const of = <T>(facts: ReadonlyMap<string, T[]>): T[] => story.articleIds.flatMap((id) => facts.get(id) ?? []);
    const stances = of(stancesOf);
    const said = of(statementsOf);
    const statements = said.filter((statement) => statement.key);
    const figures = of(figuresOf).filter((figure) => figure.key);
    const found = [...statements, ...stances, ...figures].filter(({ evidence }) => !isWithdrawn(evidence.text));
    // Nobody said, did or counted anything: no news of a topic that is about that.
    if (found.length === 0) return [];
    const own = articles.filter(({ id }) => !story.copies.has(id));
    const best = tellerOf(own, found);
    if (!best) return [];
    const isTold = isShown(best.leads.get(best.teller.id)?.text ?? '');
    if (isTold && story.independentOutlets === 1) return [];
    const told = isTold ? byTitle(best) : best;
    const roundUp = articles.every(({ title }) => isRoundUp(title));
    if (roundUp && !factsIn(told, found).some((fact) => isNews(fact, known))) return [];
    const actor = actorOf([...said, ...stances, ...figures], found, told, namedIn);
    const score = scoreOf({
      deeds: stances.some((stance) => stance.deed) ? 1.5 : 0,
      positions: Math.min(1.5, stances.length * 0.75),
      statements: Math.min(1, statements.length * 0.25),
      numbers: Math.min(0.75, figures.length * 0.25),
      outlets: corroboration(story.independentOutlets),
      fresh: freshness(articles.at(-1)?.published ?? window.since, window),
      roundUp: roundUp ? -2 : 0,
    });
    return [{ id: story.id, actor, item: { actor, ...told, articles, copies: story.copies }, score }];
  });
}

/** Neither told before the window nor told again in the article. */
function isNews(fact: Fact, known: Known): boolean {
  if (isBackground(fact.evidence.text, fact.published)) return false;
  if (fact.kind === 'statement') return !known.hasStatement(fact);
  return fact.kind === 'figure' ? fact.event !== null && !known.hasFigure(fact) : !known.hasStance(fact);
}

/** A clause of a sentence stands for all of it from so large a share on. */
const MOST_OF_IT = 0.6;

/** Is a sentence among these, whole or most of it? They may be clauses, and have a dateline before them. */
function seenAmong(sentences: readonly string[]): (sentence: string) => boolean {
  const seen = sentences.map((text) => bare(withoutDateline(wholeOf(text)).text));
  return (sentence) => {
    const text = bare(sentence);
    return text !== '' && seen.some((other) => other.includes(text) || (text.includes(other) && other.length >= text.length * MOST_OF_IT));
  };
}

const bare = (sentence: string): string => sentence.replace(/[.!?”"’']+$/, '').trim();

type Told = Pick<StoryToShow, 'teller' | 'leads'>;

/** Without the sentence, its title stands in. */
const byTitle = ({ teller, leads }: Told): Told => ({ teller, leads: new Map([...leads].filter(([id]) => id !== teller.id)) });

function tellerOf(articles: readonly WindowArticle[], facts: readonly Fact[]): Told | null {
  const shared = sharesOf(articles);
  const leads = new Map<string, Span>();
  let teller = articles[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const article of articles) {
    const tells = (sentence: string): boolean =>
      !isBackground(sentence, article.published) && facts.some((fact) => standsIn(sentence, fact));
    const lead = leadSentence(article, shared, tells);
    if (!lead) continue;
    leads.set(article.id, lead.sentence);
    if (lead.value > most) {
      most = lead.value;
      teller = article;
    }
  }
  return teller ? { teller, leads } : null;
}

/** What a word of the only article of a story tells: nobody else says which matter, and long sentences have many. */
const OF_ONE = 0.6;

/** For each content word the share of the articles that use it near their top. */
function sharesOf(articles: readonly WindowArticle[]): Map<string, number> {
  const shares = new Map<string, number>();
  const share = articles.length === 1 ? OF_ONE : 1 / articles.length;
  for (const article of articles) {
    for (const word of contentWords(`${article.title} ${article.text.slice(0, 1500)}`)) shares.set(word, (shares.get(word) ?? 0) + share);
  }
  return shares;
}

/**
 * Whose story it is: who most facts in the shown sentence are of, or who tells them where they are of several; for a sentence without facts
 * whom it names, or where it names nobody the only one whom its article has facts of. Null where that is nobody.
 */
function actorOf(
  facts: readonly Fact[],
  found: readonly Fact[],
  { teller, leads }: Told,
  namedIn: (sentence: string) => ActorCode | null,
): ActorCode | null {
  const lead = leads.get(teller.id);
  const shown = factsIn({ teller, leads }, facts);
  if (shown.length === 0) {
    const named = namedIn(lead?.text ?? teller.title);
    return named ?? onlyOf(found.filter(({ articleId }) => articleId === teller.id));
  }
  return mostly(shown) ?? shown.map((fact) => (fact.kind === 'statement' ? countryOf(fact) : null)).find((code) => code !== null) ?? null;
}

/** What is said, done or counted in the sentence that is shown. */
function factsIn({ teller, leads }: Told, facts: readonly Fact[]): Fact[] {
  const lead = leads.get(teller.id);
  return lead ? facts.filter((fact) => standsIn(lead.text, fact)) : [];
}

/** Does a sentence hold the fact, in whichever article it was found? One text is in several outlets, and its facts belong to one of them. */
const standsIn = (sentence: string, { evidence }: Fact): boolean => evidence.text.includes(sentence) || sentence.includes(evidence.text);

const countryOf = (fact: Fact): ActorCode | null => (fact.kind === 'statement' ? (fact.speaker?.country ?? null) : fact.country);

/** Most of a country's name stands in the word for its people, too ("Australian"), but not in "Austrian". */
const stemOf = (name: string): string => name.slice(0, Math.max(5, name.length - 2));

/** Whom a sentence names first of all that the window has facts of: what comes first is what a sentence of news is about. Null for nobody. */
function namesAmong(facts: readonly Fact[], nameOf: (code: ActorCode) => string): (sentence: string) => ActorCode | null {
  const codes = [...new Set(facts.map(countryOf).filter((code) => code !== null))].map((code) => ({ code, stem: stemOf(nameOf(code)) }));
  return (sentence) => {
    const named = codes.map(({ code, stem }) => ({ code, at: sentence.indexOf(stem) })).filter(({ at }) => at >= 0);
    return named.sort((a, b) => a.at - b.at)[0]?.code ?? null;
  };
}

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
