import type { Figure } from './figure.js';
import type { Instant } from './instant.js';
import type { Span } from './span.js';
import type { Stance } from './stance.js';
import type { Statement } from './statement.js';

/** Where a stored fact stands: what every line that shows it links to. */
export interface FactSource {
  /** Permanent id of the fact; stays the same when the article is analysed again and the fact is found again. */
  readonly id: string;
  readonly articleId: string;
  readonly topic: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  /** Publication of the article, else the time it was found. */
  readonly published: Instant;
  readonly analysisVersion: string;
  /** The sentence that holds the fact, with its offsets into the stored text. */
  readonly evidence: Span;
  /** Other outlets that carry the same text with this fact in it, earliest first; left out where there is none. */
  readonly alsoIn?: readonly Carrier[];
}

/** An article that carries what another wrote. */
export interface Carrier {
  readonly outlet: string;
  readonly url: string;
  /** Publication of the article, else the time it was found. */
  readonly published: Instant;
}

export interface StatementFact extends FactSource, Omit<Statement, 'sentence'> {
  readonly kind: 'statement';
}
export interface FigureFact extends FactSource, Omit<Figure, 'sentence' | 'parent' | 'said'> {
  readonly kind: 'figure';
  readonly parentId: string | null;
}
/** `deed` says whether the stance is an act rather than words. */
export interface StanceFact extends FactSource, Omit<Stance, 'kind' | 'evidence' | 'start' | 'end'> {
  readonly kind: 'stance';
  readonly deed: boolean;
}
export type Fact = StatementFact | FigureFact | StanceFact;
