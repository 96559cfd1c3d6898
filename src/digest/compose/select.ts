import type { ActorCode } from '../../domain/actor.js';
import type { Fact } from '../../domain/facts.js';
import type { WindowFacts } from '../../domain/ports/stores.js';
import { asInTexts } from '../text/order.js';
import type { DigestInput, EarlierFacts } from './input.js';
import { holdsTerm } from './terms.js';

interface Selected {
  readonly facts: WindowFacts;
  readonly earlier: EarlierFacts;
}

/** Keeps what the digest is about: the whole topic, one country, or one sub-topic. Only relevant articles stay. */
export function select(input: DigestInput): Selected {
  const { articles, statements, figures, stances } = input.facts;
  const relevant = {
    ...input.facts,
    articles: articles
      .filter((article) => article.relevant)
      .sort((a, b) => a.published.localeCompare(b.published) || a.outlet.localeCompare(b.outlet) || a.id.localeCompare(b.id)),
    statements: inOrder(statements),
    figures: inOrder(figures),
    stances: inOrder(stances),
  };
  const { country, subtopic } = input.selection;
  let selected: Selected = { facts: relevant, earlier: input.earlier };
  if (country !== null) selected = ofCountry(selected, country, input.nameOf(country));
  if (subtopic !== null) selected = ofSubtopic(selected, input.subtopic?.terms ?? []);
  return selected;
}

/** By publication, so that the digest is the same in whatever order the facts come. */
const inOrder = <T extends Fact>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.published.localeCompare(b.published) || asInTexts(a, b));

function ofCountry({ facts, earlier }: Selected, country: ActorCode, name: string): Selected {
  const statements = facts.statements.filter((fact) => fact.speaker?.country === country);
  const figures = facts.figures.filter((fact) => fact.country === country);
  const stances = facts.stances.filter((fact) => fact.country === country);
  const withFacts = new Set([...statements, ...figures, ...stances].map((fact) => fact.articleId));
  const named = holdsTerm([name]);
  return {
    facts: {
      ...facts,
      articles: facts.articles.filter((article) => withFacts.has(article.id) || named(article.title)),
      statements,
      figures,
      stances,
    },
    earlier: {
      stances: earlier.stances.filter((fact) => fact.country === country),
      figures: earlier.figures.filter((fact) => fact.country === country),
      statements: earlier.statements,
    },
  };
}

function ofSubtopic({ facts, earlier }: Selected, terms: readonly string[]): Selected {
  const about = holdsTerm(terms);
  const fits = (fact: { readonly evidence: { readonly text: string } }): boolean => about(fact.evidence.text);
  const statements = facts.statements.filter(fits);
  const figures = facts.figures.filter(fits);
  const stances = facts.stances.filter(fits);
  const withFacts = new Set([...statements, ...figures, ...stances].map((fact) => fact.articleId));
  return {
    facts: {
      ...facts,
      articles: facts.articles.filter((article) => withFacts.has(article.id) || about(article.title)),
      statements,
      figures,
      stances,
    },
    earlier: { ...earlier, figures: earlier.figures.filter(fits) },
  };
}
