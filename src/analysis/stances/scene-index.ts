import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Statement } from '../../domain/statement.js';
import { latest } from '../text/latest.js';
import type { Scene } from './scene.js';

/** What is asked of a whole article again and again, found once: a search for each statement would grow with the square of its length. */
export interface SceneIndex {
  /** Which statement of the article each is. */
  readonly placeOf: ReadonlyMap<Statement, number>;
  /** Statements by each word of their speaker's name, in order. */
  readonly byName: ReadonlyMap<string, readonly Statement[]>;
  /** Codes of all that are named. */
  readonly named: ReadonlySet<ActorCode>;
  /** Offset at which a country is first named. */
  readonly firstCountry: number;
}

export const sceneIndex = latest(({ doc, actors, statements }: Scene): SceneIndex => {
  const placeOf = new Map<Statement, number>();
  const byName = new Map<string, Statement[]>();
  statements.forEach((statement, k) => {
    placeOf.set(statement, k);
    for (const word of new Set(statement.speaker?.name?.split(/\s+/))) {
      const own = byName.get(word);
      if (own) own.push(statement);
      else byName.set(word, [statement]);
    }
  });
  const first = actors.find(({ code }) => isCountry(code));
  return {
    placeOf,
    byName,
    named: new Set(actors.map(({ code }) => code)),
    firstCountry: first ? doc.start[first.from]! : Infinity,
  };
});
