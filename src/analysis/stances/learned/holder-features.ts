import { AUTHORITIES } from '../../../domain/stance.js';
import { cueCodes, SKIP } from './clause-features.js';
import type { CandidateView, ClauseView } from './clause-view.js';
import { codesFor } from './codes.js';
import type { FeatureSink } from './sketch.js';
import { addSurroundings } from './surroundings.js';

/** Words behind the holder that are taken for what it does. */
const BEHIND = 10;
const CLOSE = 3;
const AHEAD = 4;

/** Words alone, in pairs and in threes, with the country or body at one place among them. */
function addWordsAt(code: readonly number[], negated: readonly boolean[], at: number, s: FeatureSink): void {
  const n = code.length;
  s.add(1, code[at]);
  if (negated[at]) s.add(2, code[at]);
  for (let i = Math.max(0, at - 1); i <= at && i + 1 < n; i++) s.add(3, code[i], code[i + 1]);
  for (let i = Math.max(0, at - 2); i <= at && i + 2 < n; i++) s.add(4, code[i], code[i + 1], code[i + 2]);
  for (let d = 2; d <= SKIP; d++) {
    if (at - d >= 0) s.add(5, code[at - d], code[at]);
    if (at + d < n) s.add(5, code[at], code[at + d]);
  }
}

/** The words of a clause around those whom it names, as somebody who may hold it sees them: the same for all whom it does not name. */
export function holderWords<S extends FeatureSink>({ coded }: ClauseView, { holder, mention }: CandidateView, s: S): S {
  const { at, negated, actor } = coded;
  const code = codesFor(coded, holder.country);
  const n = code.length;
  for (let i = 0; i < n; i++) if (actor[i]) addWordsAt(code, negated, i, s);
  const own = mention ? at.findIndex((k) => k >= mention.from) : -1;
  if (own < 0) return s;
  for (let d = 1; d <= BEHIND && own + d < n; d++) s.add(6, code[own + d], d <= CLOSE ? 1 : 2);
  for (let d = 1; d <= AHEAD && own - d >= 0; d++) s.add(7, code[own - d]);
  return s;
}

function addTie({ words }: ClauseView, { ties, kind, others, holder }: CandidateView, s: FeatureSink): void {
  s.add(11, ties);
  s.add(12, ties, words);
  s.add(13, kind);
  s.add(14, kind, ties);
  s.add(15, ties, Math.min(others, 2));
  s.add(16, AUTHORITIES.indexOf(holder.authority), ties);
}

function addCues({ cues }: ClauseView, { mention, ties, kind }: CandidateView, s: FeatureSink): void {
  for (const cue of cues) {
    const { label, own } = cueCodes(cue);
    s.add(22, own, ties);
    s.add(23, own, kind);
    s.add(24, label, ties, kind);
    s.add(25, label, ties, mention ? (mention.from < cue.from ? 1 : 2) : 0);
  }
}

/** What a clause says with somebody who may hold it, beyond `clauseFeatures` and `holderWords`: how they are tied to it, and what stands around it. */
export function holderFeatures<S extends FeatureSink>(view: ClauseView, candidate: CandidateView, s: S): S {
  const { ties, kind } = candidate;
  addTie(view, candidate, s);
  addCues(view, candidate, s);
  for (let bit = 0; bit < view.places.length; bit++) if (view.places[bit]!.length > 0) s.add(41, bit, ties);
  for (const { code } of view.acts) s.add(29, code, ties);
  if (view.otherStates) s.add(32, kind, ties);
  if (view.people) s.add(33, ties);
  if (view.local) s.add(34, kind);
  addSurroundings(view, candidate, s);
  return s;
}
