import { axisOf, STANCE_LABELS, type StanceLabel } from '../../../domain/stance.js';
import type { ActorMention } from '../../actors/actors.js';
import type { TokenRange } from '../../text/document.js';
import { type Cue, cueKind } from '../cues.js';
import type { ReadingContext } from '../site.js';

/** Tokens behind a label's words in which the people meant are looked for. */
const OBJECT = 12;

/** Where the words of a label stand in a clause, and who is named around them. */
export interface Focus {
  /** The token of its first cue; without one, of the first cue on its axis; else of the first word that helps to make its cues. */
  readonly at: number;
  /** Code of the country or body nearest to it, those before it counting as nearer. */
  readonly nearest: string | null;
  /** Code of the last one before it. */
  readonly before: string | null;
  /** 1 where words for people stand behind it. */
  readonly people: 0 | 1;
}

/** A label in a clause, whoever may hold it. */
export interface LabelView {
  /** Words that help to make its cues. */
  readonly words: number;
  /** Kinds of its own cues, as numbers. */
  readonly cues: readonly number[];
  /** 2 where a cue of its own stands, 1 where one of another label on its axis does. */
  readonly has: 0 | 1 | 2;
  readonly focus: Focus | null;
}

function focusAt({ scene, matchers }: ReadingContext, to: number, actors: readonly ActorMention[], at: number): Focus {
  let nearest: string | null = null;
  let before: string | null = null;
  let far = Infinity;
  for (const m of actors) {
    const distance = m.from <= at ? at - m.from : (m.from - at) * 1.5;
    if (distance < far) {
      far = distance;
      nearest = m.code;
    }
    if (m.from <= at) before = m.code;
  }
  return { at, nearest, before, people: matchers.people.has(scene.doc, at, Math.min(to, at + OBJECT)) ? 1 : 0 };
}

/** Of most labels a clause says nothing. */
const SILENT: LabelView = { words: 0, cues: [], has: 0, focus: null };

const NO_KINDS: readonly number[] = [];

/** What all candidates of a clause share, per label. `places`: where words of the label's cues stand; `actors`: those in the clause. */
export function labelViews(
  context: ReadingContext,
  { to }: TokenRange,
  places: readonly (readonly number[])[],
  cues: readonly Cue[],
  actors: readonly ActorMention[],
): LabelView[] {
  return STANCE_LABELS.map((label, bit): LabelView => {
    const own = places[bit]!;
    if (cues.length > 0) return besideCues(context, to, label, own, cues, actors);
    return own.length === 0 ? SILENT : { words: own.length, cues: NO_KINDS, has: 0, focus: focusAt(context, to, actors, own[0]!) };
  });
}

/** The same in a clause that has cues, of whichever labels. */
function besideCues(
  context: ReadingContext,
  to: number,
  label: StanceLabel,
  own: readonly number[],
  cues: readonly Cue[],
  actors: readonly ActorMention[],
): LabelView {
  const axis = cues.find((cue) => axisOf(cue.label) === axisOf(label));
  if (axis === undefined && own.length === 0) return SILENT;
  const mine = axis === undefined ? [] : cues.filter((cue) => cue.label === label);
  const at = mine[0]?.from ?? axis?.from ?? own[0];
  return {
    words: own.length,
    cues: mine.map(cueKind),
    has: mine.length > 0 ? 2 : axis ? 1 : 0,
    focus: at === undefined ? null : focusAt(context, to, actors, at),
  };
}
