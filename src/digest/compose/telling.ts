import type { Fact } from '../../domain/facts.js';
import type { WindowArticle, WindowFacts } from '../../domain/ports/stores.js';
import { isWithdrawn } from '../text/withdrawn.js';

/**
 * The articles in which somebody says, does or counts something that is fit for a digest. Others may name the topic's words (a reader's post, a
 * page of links): to count them among its news would be a claim about nothing.
 */
export function tellingArticles({ articles, statements, figures, stances }: WindowFacts): WindowArticle[] {
  const fit: Fact[] = [...statements.filter(({ key }) => key), ...figures.filter(({ key }) => key), ...stances];
  const facts = fit.filter(({ evidence }) => !isWithdrawn(evidence.text));
  // The facts of a text that several outlets carry are stored with one of them.
  const addresses = new Set(facts.flatMap(({ url, alsoIn = [] }) => [url, ...alsoIn.map((carrier) => carrier.url)]));
  return articles.filter(({ url }) => addresses.has(url));
}
