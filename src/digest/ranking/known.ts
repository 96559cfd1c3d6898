import type { FigureFact, StanceFact, StatementFact } from '../../domain/facts.js';
import { DAY } from '../../domain/instant.js';
import { eventOf, peopleOf, sameValue } from '../changes/counting.js';
import { isStanding } from '../changes/figure-moves.js';
import type { EarlierFacts } from '../compose/input.js';
import { groupBy } from '../group-by.js';
import { areSameWords, maySpeakForEachOther, type Worded, worded } from './same-words.js';

/** How long a number is known: one that holds until another is counted, and that of an occasion, which may come again. */
const DAYS_KNOWN = { standing: 30, occasion: 7 };
/** Fewer words are the same by chance. */
const FEWEST_WORDS = 4;

/** What the digests before the window had to choose from: shown again it would be no news. */
export class Known {
  private readonly figures: ReadonlyMap<string, FigureFact[]>;
  private readonly statements: ReadonlyMap<string, { readonly fact: StatementFact; readonly said: Worded }[]>;
  private readonly stances: ReadonlySet<string>;

  constructor(earlier: EarlierFacts) {
    this.figures = groupBy(
      earlier.figures.filter(({ key }) => key),
      countOf,
    );
    const said = earlier.statements.filter(({ key }) => key).map((fact) => ({ fact, said: worded(fact.quote) }));
    this.statements = groupBy(said, ({ fact }) => fact.speaker?.country ?? '');
    this.stances = new Set(earlier.stances.map(positionOf));
  }

  hasFigure(figure: FigureFact): boolean {
    const days = isStanding(figure) ? DAYS_KNOWN.standing : DAYS_KNOWN.occasion;
    const since = Date.parse(figure.published) - days * DAY;
    return (this.figures.get(countOf(figure)) ?? []).some((other) => sameValue(other, figure) && Date.parse(other.published) >= since);
  }

  hasStatement(statement: StatementFact): boolean {
    const words = worded(statement.quote);
    return (this.statements.get(statement.speaker?.country ?? '') ?? []).some(
      (other) =>
        Math.min(words.words.size, other.said.words.size) >= FEWEST_WORDS &&
        maySpeakForEachOther(other.fact, statement) &&
        areSameWords(other.said, words),
    );
  }

  hasStance(stance: StanceFact): boolean {
    return this.stances.has(positionOf(stance));
  }
}

const countOf = (figure: FigureFact): string => [figure.country, eventOf(figure), peopleOf(figure)].join(' ');
const positionOf = ({ country, part, stance, group }: StanceFact): string => [country, part, stance, group].join(' ');
