import type { ActorCode } from '../../../domain/actor.js';
import type { TokenRange } from '../../text/document.js';
import { latest } from '../../text/latest.js';
import { firstFrom } from '../../text/sorted.js';
import { mainSubject } from '../main-subject.js';
import type { Scene } from '../scene.js';
import type { ReadingContext } from '../site.js';
import type { CandidateView, ClauseView } from './clause-view.js';
import { nearbyOf } from './nearby.js';
import type { FeatureSink } from './sketch.js';

const SUBJECTS = ['actor', 'office', 'person', 'pronoun', 'other', 'none'] as const;
/** More countries than these are many. */
const MANY = 3;
/** What stands for the first or last sentence. */
const NO_SENTENCE = 99;

/** Does a country or body begin to be named between two tokens? */
function names({ actors }: Scene, { from, to }: TokenRange, code: ActorCode): boolean {
  for (let k = firstFrom(actors, from); k < actors.length && actors[k]!.from < to; k++) if (actors[k]!.code === code) return true;
  return false;
}

const spokenOf = latest((_: Scene) => new Map<number, number>());

/** The labels that words of a sentence speak of, as bits; found once a sentence. */
function labelsIn({ scene, matchers }: ReadingContext, sentence: number): number {
  const found = spokenOf(scene);
  const known = found.get(sentence);
  if (known !== undefined) return known;
  const { from, to } = scene.doc.sentences[sentence]!;
  let labels = 0;
  for (const { term } of matchers.words.find(scene.doc, from, to)) labels |= matchers.wordLabels[term]!;
  found.set(sentence, labels);
  return labels;
}

/** The sentences before and behind that of a clause, each with the number of its side; null where there is none. */
const SIDES = [
  [-1, 1],
  [1, 2],
] as const;

/** What the sentences beside a clause speak of, whoever may hold it. */
export function addSentencesBeside(view: ClauseView, s: FeatureSink): void {
  const { doc } = view.context.scene;
  const at = doc.sentenceOf[view.from]!;
  for (const [away, side] of SIDES) {
    if (!doc.sentences[at + away]) {
      s.add(53, side, NO_SENTENCE);
      continue;
    }
    const labels = labelsIn(view.context, at + away);
    for (let bit = 0; labels >> bit > 0; bit++) if ((labels >> bit) & 1) s.add(54, side, bit);
  }
}

/** What the text around a clause says of a holder: how many countries it names, whether it is about this one, and what the sentences beside speak of. */
export function addSurroundings(view: ClauseView, { holder, ties }: CandidateView, s: FeatureSink): void {
  const { scene } = view.context;
  const { country } = holder;
  const { named, most } = nearbyOf(scene);
  const own = named.get(country) ?? 0;
  s.add(50, Math.min(named.size, MANY), ties);
  s.add(51, own === 0 ? 0 : own === most ? 2 : 1, ties);
  const { kind, actor } = mainSubject(scene, view.from, view.to);
  s.add(52, SUBJECTS.indexOf(kind === 'states' ? 'other' : kind), actor === null ? 0 : actor.code === country ? 1 : 2, ties);
  const at = scene.doc.sentenceOf[view.from]!;
  for (const [away, side] of SIDES) {
    const beside = scene.doc.sentences[at + away];
    if (!beside) continue;
    const here = names(scene, beside, country) ? 1 : 0;
    s.add(56, side, here, ties);
    const labels = labelsIn(view.context, at + away);
    for (let bit = 0; labels >> bit > 0; bit++) if ((labels >> bit) & 1) s.add(55, side, bit, here * 16 + ties);
  }
}
