import { STANCE_LABELS } from '../../../domain/stance.js';
import { type Cue, cueKind } from '../cues.js';
import type { ClauseView } from './clause-view.js';
import type { FeatureSink } from './sketch.js';
import { addSentencesBeside } from './surroundings.js';

/** Words apart that are taken for a pair. */
export const SKIP = 4;
/** Tokens between two classes of words that act on each other. */
const TOGETHER = 8;
const BEFORE_CUE = 12;
const MANY = 3;

/** A label as a number from 1, and a cue of it with its kind. */
export const cueCodes = (cue: Cue): { readonly label: number; readonly own: number } => {
  const label = 1 + STANCE_LABELS.indexOf(cue.label);
  return { label, own: label * 8 + cueKind(cue) };
};

/** Words alone, in pairs and in threes, where no country or body is among them: those depend on who is asked about. */
function addWords({ coded: { code, negated, actor } }: ClauseView, s: FeatureSink): void {
  const n = code.length;
  for (let i = 0; i < n; i++) {
    if (actor[i]) continue;
    s.add(1, code[i]);
    if (negated[i]) s.add(2, code[i]);
    if (i + 1 < n && !actor[i + 1]) {
      s.add(3, code[i], code[i + 1]);
      if (i + 2 < n && !actor[i + 2]) s.add(4, code[i], code[i + 1], code[i + 2]);
    }
    for (let d = 2; d <= SKIP && i + d < n; d++) if (!actor[i + d]) s.add(5, code[i], code[i + d]);
  }
}

function addCues({ cues, classes }: ClauseView, s: FeatureSink): void {
  for (const cue of cues) {
    const { label, own } = cueCodes(cue);
    s.add(20, own);
    s.add(21, label);
    for (const { at, code } of classes) {
      if (at < cue.from && cue.from - at <= BEFORE_CUE) s.add(26, label, code);
      if (at >= cue.to && at - cue.to <= TOGETHER) s.add(27, label, code);
    }
  }
}

function addActs({ acts, places }: ClauseView, s: FeatureSink): void {
  for (let bit = 0; bit < places.length; bit++) if (places[bit]!.length > 0) s.add(40, bit, Math.min(places[bit]!.length, MANY));
  for (const a of acts) {
    s.add(28, a.code);
    for (const b of acts) if (a.at < b.at && b.at - a.at <= TOGETHER) s.add(30, a.code, b.code);
  }
}

/**
 * What a clause says, whoever may hold it: its words alone, in pairs and in threes, with names, numbers and times by their kind;
 * cues of the topic, what denies, intends or urges beside them, and what the sentences around it speak of.
 */
export function clauseFeatures<S extends FeatureSink>(view: ClauseView, s: S): S {
  addWords(view, s);
  s.add(10);
  addCues(view, s);
  addActs(view, s);
  if (view.otherStates) s.add(31);
  if (view.held) s.add(35);
  addSentencesBeside(view, s);
  return s;
}
