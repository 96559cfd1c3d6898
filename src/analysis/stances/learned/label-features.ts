import { axisOf, STANCE_LABELS } from '../../../domain/stance.js';
import type { TextDocument } from '../../text/document.js';
import { type ClauseView, kindNumber, tieNumber } from './clause-view.js';
import type { Candidate } from './holders.js';
import type { Sketch } from './sketch.js';
import { cueKind } from './stance-features.js';

/** Tokens around a label's words that act on them. */
const AROUND = 8;
const OBJECT = 12;
const step = (n: number): number => (n <= 2 ? n : n <= 5 ? 3 : n <= 10 ? 4 : 5);

function commaBetween({ lower }: TextDocument, a: number, b: number): number {
  for (let k = Math.min(a, b); k < Math.max(a, b); k++) if (/^[,:—]$/.test(lower[k]!)) return 1;
  return 0;
}

/** 0 nobody, 1 the holder, 2 somebody else. */
const whose = (code: string | null, holder: string): number => (code === null ? 0 : code === holder ? 1 : 2);

/** The country or body nearest to a token, those before it counting as nearer, and the last one before it. */
function actorsAt({ context, from, to }: ClauseView, focus: number): { readonly nearest: string | null; readonly before: string | null } {
  let nearest: string | null = null;
  let before: string | null = null;
  let far = Infinity;
  for (const m of context.scene.actors) {
    if (m.from < from || m.to > to) continue;
    const distance = m.from <= focus ? focus - m.from : (m.from - focus) * 1.5;
    if (distance < far) {
      far = distance;
      nearest = m.code;
    }
    if (m.from <= focus) before = m.code;
  }
  return { nearest, before };
}

/** What speaks for one label in a way that all labels share: how the words of its own cues stand to the holder. */
export function labelFeatures(view: ClauseView, candidate: Candidate, bit: number, s: Sketch): Sketch {
  const { context, cues, places, classes } = view;
  const { doc } = context.scene;
  const { holder, mention, others } = candidate;
  const label = STANCE_LABELS[bit]!;
  const ties = tieNumber(candidate);
  const kind = kindNumber(context, candidate);
  const own = places[bit]!;
  const mine = cues.filter((cue) => cue.label === label);
  const axis = cues.filter((cue) => axisOf(cue.label) === axisOf(label));
  s.add(60, Math.min(own.length, 4), Math.min(mine.length, 2));
  s.add(61, Math.min(own.length, 4), ties);
  s.add(62, axis.length > 0 ? 1 : 0, mine.length > 0 ? 1 : 0, ties);
  s.add(63, kind, mine.length > 0 ? 1 : 0, ties);
  for (const cue of mine) {
    s.add(64, cueKind(cue), ties);
    s.add(65, cueKind(cue));
  }
  const focus = mine[0]?.from ?? axis[0]?.from ?? own[0];
  if (focus === undefined) {
    s.add(66, ties);
    return s;
  }
  const has = mine.length > 0 ? 2 : axis.length > 0 ? 1 : 0;
  const { nearest, before } = actorsAt(view, focus);
  s.add(67, has, whose(nearest, holder.country), ties);
  s.add(68, has, whose(before, holder.country), ties);
  s.add(69, Math.min(others, 2), nearest === holder.country ? 1 : 0, has);
  if (mention) {
    const side = mention.from < focus ? 1 : 2;
    s.add(70, step(Math.abs(focus - mention.from)), side, has);
    s.add(71, commaBetween(doc, mention.from, focus), side, ties);
  }
  for (const { at, code } of classes) if (Math.abs(at - focus) <= AROUND) s.add(72, code, at < focus ? 1 : 2, has);
  s.add(73, context.matchers.people.has(doc, focus, Math.min(view.to, focus + OBJECT)) ? 1 : 0, has, ties);
  return s;
}
