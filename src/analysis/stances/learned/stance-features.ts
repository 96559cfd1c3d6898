import { AUTHORITIES, STANCE_LABELS } from '../../../domain/stance.js';
import { cueKind } from '../cues.js';
import { OTHER_STATES } from '../governors.js';
import type { CandidateView, ClauseView } from './clause-view.js';
import { codesOf } from './codes.js';
import type { FeatureSink } from './sketch.js';

/** Words apart that are taken for a pair. */
const SKIP = 4;
/** Words behind the holder that are taken for what it does. */
const BEHIND = 10;
const CLOSE = 3;
const AHEAD = 4;
/** Tokens between two classes of words that act on each other. */
const TOGETHER = 8;
const BEFORE_CUE = 12;
const MANY = 3;
/** Codes of labels, beside the hashes of classes. */
const LABEL_CODE = 1000;

function addWords(view: ClauseView, { holder, mention }: CandidateView, s: FeatureSink): void {
  const { code, at, negated } = codesOf(view.context.scene.doc, view, view.actors, holder.country);
  const n = code.length;
  for (let i = 0; i < n; i++) {
    s.add(1, code[i]);
    if (negated[i]) s.add(2, code[i]);
    if (i + 1 < n) s.add(3, code[i], code[i + 1]);
    if (i + 2 < n) s.add(4, code[i], code[i + 1], code[i + 2]);
    for (let d = 2; d <= SKIP && i + d < n; d++) s.add(5, code[i], code[i + d]);
  }
  const own = mention ? at.findIndex((k) => k >= mention.from) : -1;
  if (own < 0) return;
  for (let d = 1; d <= BEHIND && own + d < n; d++) s.add(6, code[own + d], d <= CLOSE ? 1 : 2);
  for (let d = 1; d <= AHEAD && own - d >= 0; d++) s.add(7, code[own - d]);
}

function addTie(view: ClauseView, { ties, kind, others, holder }: CandidateView, s: FeatureSink): void {
  s.add(10);
  s.add(11, ties);
  s.add(12, ties, view.words);
  s.add(13, kind);
  s.add(14, kind, ties);
  s.add(15, ties, Math.min(others, 2));
  s.add(16, AUTHORITIES.indexOf(holder.authority), ties);
}

function addCues({ cues, classes }: ClauseView, { mention, ties, kind }: CandidateView, s: FeatureSink): void {
  for (const cue of cues) {
    const label = 1 + STANCE_LABELS.indexOf(cue.label);
    const own = label * 8 + cueKind(cue);
    s.add(20, own);
    s.add(21, label);
    s.add(22, own, ties);
    s.add(23, own, kind);
    s.add(24, label, ties, kind);
    s.add(25, label, ties, mention ? (mention.from < cue.from ? 1 : 2) : 0);
    for (const { at, code } of classes) {
      if (at < cue.from && cue.from - at <= BEFORE_CUE) s.add(26, label, code);
      if (at >= cue.to && at - cue.to <= TOGETHER) s.add(27, label, code);
    }
  }
}

function addClasses({ classes, places }: ClauseView, { ties }: CandidateView, s: FeatureSink): void {
  const all = [...classes];
  places.forEach((at, bit) => {
    if (at.length === 0) return;
    s.add(40, bit, Math.min(at.length, MANY));
    s.add(41, bit, ties);
    for (const k of at) all.push({ at: k, code: LABEL_CODE + bit });
  });
  for (const { code } of all) {
    s.add(28, code);
    s.add(29, code, ties);
  }
  for (const a of all) for (const b of all) if (a.at < b.at && b.at - a.at <= TOGETHER) s.add(30, a.code, b.code);
}

/**
 * What a clause says, with somebody who may hold it: its words alone, in pairs and in threes, with names, numbers and
 * times by their kind; what stands around the holder; cues of the topic, and what denies, intends or urges beside them.
 */
export function clauseFeatures<S extends FeatureSink>(view: ClauseView, candidate: CandidateView, s: S): S {
  const { context, from, to } = view;
  const { doc } = context.scene;
  const { ties, kind } = candidate;
  addWords(view, candidate, s);
  addTie(view, candidate, s);
  addCues(view, candidate, s);
  addClasses(view, candidate, s);
  for (let k = from; k < to; k++) {
    if (!OTHER_STATES.has(doc.lower[k]!)) continue;
    s.add(31);
    s.add(32, kind, ties);
  }
  if (context.matchers.people.has(doc, from, to)) s.add(33, ties);
  if (context.matchers.local.has(doc, from, to)) s.add(34, kind);
  if (context.matchers.held.has(doc, from, to)) s.add(35);
  return s;
}
