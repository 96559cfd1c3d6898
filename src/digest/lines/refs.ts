import type { Fact, FigureFact, StanceFact, StatementFact } from '../../domain/facts.js';
import type { FactRef } from '../../domain/message.js';
import type { WindowArticle } from '../../domain/ports/stores.js';
import type { Span } from '../../domain/span.js';

/** Opens a line to the fact behind it. Offsets are those of the fact's own words; of its sentence for a stance. */
export function refOf(fact: Fact): FactRef {
  const { start, end } = extentOf(fact);
  return {
    id: fact.id,
    kind: fact.kind,
    articleId: fact.articleId,
    url: fact.url,
    outlet: fact.outlet,
    published: fact.published,
    start,
    end,
    evidence: fact.evidence.text,
  };
}

/** Opens a story's line to the sentence of the article that it shows. */
export function articleRef(article: WindowArticle, sentence: Span): FactRef {
  return {
    id: article.id,
    kind: 'article',
    articleId: article.id,
    url: article.url,
    outlet: article.outlet,
    published: article.published,
    start: sentence.start,
    end: sentence.end,
    evidence: sentence.text,
  };
}

function extentOf(fact: StatementFact | FigureFact | StanceFact): { start: number; end: number } {
  switch (fact.kind) {
    case 'statement':
      return { start: fact.content[0]?.start ?? fact.evidence.start, end: fact.content.at(-1)?.end ?? fact.evidence.end };
    case 'figure':
      return { start: fact.start, end: fact.end };
    case 'stance':
      return { start: fact.evidence.start, end: fact.evidence.end };
  }
}
