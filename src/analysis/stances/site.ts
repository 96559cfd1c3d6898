import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import type { Cue, StanceMatchers } from './cues.js';
import type { Scene } from './scene.js';

export interface ReadingContext {
  readonly scene: Scene;
  readonly matchers: StanceMatchers;
  readonly custodians: ReadonlySet<string>;
  /** Who moves people held to another country. */
  readonly movers: ReadonlySet<string>;
}

/** How far after a nationality its people are named, in tokens. */
const PEOPLE_REACH = 2;

/** Whose people a range speaks of by their nationality: "Tunisian children", "Kosovo citizens". */
export const nationalitiesIn = (
  { scene, matchers }: Pick<ReadingContext, 'scene' | 'matchers'>,
  { from, to }: TokenRange,
): readonly ActorCode[] =>
  inside(scene.actors, from, to)
    .filter(({ naming, code, from: begin, to: end }) => {
      const reach = naming === 'demonym' ? PEOPLE_REACH : isCountry(code) ? 1 : 0;
      // "turned away three Syrians"
      if (
        naming === 'demonym' &&
        scene.doc.tag[begin - 1] === 'NUM' &&
        /[^s]s$/.test(scene.doc.lower[end - 1]!) &&
        scene.doc.tag[end] !== 'NOUN'
      )
        return true;
      return matchers.people.has(scene.doc, end, Math.min(to, end + reach));
    })
    .map(({ code }) => code);

/** A cue where it stands. */
export interface Site {
  readonly context: ReadingContext;
  readonly doc: TextDocument;
  readonly cue: Cue;
  readonly sentence: TokenRange;
}

/** Words after which the people meant are no longer spoken of: examples of them, and other clauses. */
export const EXAMPLES: ReadonlySet<string> = new Set([
  'including',
  'among',
  'alongside',
  'without',
  'because',
  'after',
  'before',
  'as',
  'when',
  'if',
  'since',
  'who',
  'whose',
  'whom',
  'which',
  'but',
  'while',
  'until',
  'unless',
  'provided',
  ';',
]);
