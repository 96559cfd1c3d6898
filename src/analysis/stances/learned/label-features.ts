import type { TextDocument } from '../../text/document.js';
import type { CandidateView, ClauseView } from './clause-view.js';
import type { FeatureSink } from './sketch.js';

/** Tokens around a label's words that act on them. */
const AROUND = 8;
const step = (n: number): number => (n <= 2 ? n : n <= 5 ? 3 : n <= 10 ? 4 : 5);

function commaBetween({ lower }: TextDocument, a: number, b: number): number {
  for (let k = Math.min(a, b); k < Math.max(a, b); k++) {
    const word = lower[k];
    if (word === ',' || word === ':' || word === '—') return 1;
  }
  return 0;
}

/** 0 nobody, 1 the holder, 2 somebody else. */
const whose = (code: string | null, holder: string): number => (code === null ? 0 : code === holder ? 1 : 2);

/** What speaks for one label in a way that all labels share, whoever may hold it: the words of its own cues, and what stands around them. */
export function labelFeatures<S extends FeatureSink>(view: ClauseView, bit: number, s: S): S {
  const { words, cues, has, focus } = view.labels[bit]!;
  s.add(60, Math.min(words, 4), Math.min(cues.length, 2));
  for (const cue of cues) s.add(65, cue);
  if (focus === null) return s;
  for (const { at, code } of view.classes) if (Math.abs(at - focus.at) <= AROUND) s.add(72, code, at < focus.at ? 1 : 2, has);
  return s;
}

/** The same with somebody who may hold it, beyond `labelFeatures`: how the words of its cues stand to them. */
export function ownLabelFeatures<S extends FeatureSink>(view: ClauseView, candidate: CandidateView, bit: number, s: S): S {
  const { holder, mention, others, ties, kind } = candidate;
  const { words, cues, has, focus } = view.labels[bit]!;
  const own = cues.length > 0 ? 1 : 0;
  s.add(61, Math.min(words, 4), ties);
  s.add(62, has > 0 ? 1 : 0, own, ties);
  s.add(63, kind, own, ties);
  for (const cue of cues) s.add(64, cue, ties);
  if (focus === null) {
    s.add(66, ties);
    return s;
  }
  const { at, nearest, before, people } = focus;
  s.add(67, has, whose(nearest, holder.country), ties);
  s.add(68, has, whose(before, holder.country), ties);
  s.add(69, Math.min(others, 2), nearest === holder.country ? 1 : 0, has);
  if (mention) {
    const side = mention.from < at ? 1 : 2;
    s.add(70, step(Math.abs(at - mention.from)), side, has);
    s.add(71, commaBetween(view.context.scene.doc, mention.from, at), side, ties);
  }
  s.add(73, people, has, ties);
  return s;
}
