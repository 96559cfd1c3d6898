import type { ArticleText } from './article.js';
import type { Figure, Quantity } from './figure.js';
import type { Stance } from './stance.js';
import type { Statement } from './statement.js';

/** All that one article yields for one topic. Statements come best first. */
export interface Analysis {
  readonly relevant: boolean;
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  /** Every quantity of the text, about people or not. */
  readonly quantities: readonly Quantity[];
  readonly stances: readonly Stance[];
}

/** Text to facts, for one topic. Pure: the same article always yields the same analysis. */
export interface Analyzer {
  /** Changes whenever the same text may yield other facts; stored beside every fact. */
  readonly version: string;
  analyze(article: ArticleText): Analysis;
}
