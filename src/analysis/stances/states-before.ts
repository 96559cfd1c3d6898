import { isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from '../text/document.js';
import { beginningIn } from '../text/sorted.js';
import { mainSubject } from './main-subject.js';
import { oncePerPlace } from './once.js';
import { mayHoldStance, type Scene } from './scene.js';
import { isOffice, type Subject } from './subject.js';

/** How many sentences back those may be named whom "both" means. */
const REACH = 2;

/** A state that acts, and no place: "Denmark", "Danish officials", but not "in Denmark". */
const isOwnState = ({ doc, theatre }: Scene, { code, naming, from, to }: ActorMention): boolean =>
  isCountry(code) &&
  !theatre.has(code) &&
  !/^(?:ADP|VERB)$/.test(doc.tag[from - 1] ?? '') &&
  (naming !== 'demonym' || isOffice(doc.lower[to]) || isOffice(doc.lower[to + 1]));

/** The two states, and no more, that the sentences from one to another name as who acts; null where they are fewer or more. */
function pairIn(scene: Scene, from: number, to: number): Subject | null {
  const acting = beginningIn(scene.actors, from, to).filter((m) => isOwnState(scene, m));
  const [first, ...more] = acting;
  const others = [...new Set(more.map(({ code }) => code))].filter((code) => code !== first!.code);
  if (!first || others.length !== 1) return null;
  return { from: first.from, to: first.to, kind: 'actor', actor: first, others, head: scene.doc.lower[first.to - 1]!, relative: false };
}

/** "The Kurdish authorities hold 10,000 men. They want …", "Sweden and Denmark have … They …": a subject of many that opens the sentence before. */
const isMany = ({ doc }: Scene, { others, head }: Subject, begins: number, from: number): boolean =>
  from <= begins + 1 && (others.length > 0 || (isOffice(head) && head.endsWith('s') && doc.lower[from] !== 'a'));

/** How far behind the pronoun those whom it owns stand, in tokens. */
const OWNED_WITHIN = 9;

/** "They want to bring their children home", "Both want their daughters back": parents, and no states. */
function areParents({ lower }: TextDocument, at: number): boolean {
  const told = lower.slice(at, at + OWNED_WITHIN).join(' ');
  return /\btheir (?:own )?(?:\p{L}+ )?(?:children|daughters?|sons?|babies|baby|grandchildren|grandsons?|granddaughters?|husbands?|mothers?|sisters?|brothers?|relatives)\b/u.test(
    told,
  );
}

/**
 * Whom "both", "neither country" or "they" at a token means: the states joined in the subject of the sentence before, for
 * "they" also an office of several people there; for "both" else the only two states that act in the last two sentences. Null when that
 * is not told. In the paragraph of the token alone.
 */
export const statesBefore = oncePerPlace((scene, at): Subject | null => {
  const { doc } = scene;
  if (areParents(doc, at)) return null;
  const last = doc.sentenceOf[at]! - 1;
  for (let s = last; s > last - REACH && s >= 0; s--) {
    const { from, to } = doc.sentences[s]!;
    if (doc.paragraphOf[from] !== doc.paragraphOf[at]) return null;
    const own = s === last ? mainSubject(scene, from, to) : null;
    const many = own?.kind === 'actor' && mayHoldStance(own.actor!.code) && isMany(scene, own, from, own.from);
    if (many && (doc.lower[at] === 'they' || own.others.length > 0)) return own;
    if (doc.lower[at] === 'they') return null;
    const pair = pairIn(scene, from, doc.sentences[last]!.to);
    if (pair) return pair;
  }
  return null;
});
