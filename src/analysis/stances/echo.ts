import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginningIn } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { readChain } from './chain.js';
import { whether } from './clause.js';
import { isConditional } from './conditional.js';
import type { Holder } from './official.js';
import type { Reading } from './reading.js';
import { mayHoldStance, type Scene } from './scene.js';
import { readSubject, type Subject } from './subject.js';

/** What stands for a verb said before. */
const PRO_VERB = wordKind(/^(?:do|does|did|has|have|had|is|are|was|were|will|would)$/);
/** "has done the same", "followed suit", "did so too". */
const DOES_SO = wordKind(/^(?:do|does|did|done|doing|follow|follows|followed|following)$/);
const SAME = /^(?:(?:do|does|did|done|doing) (?:the same|likewise|so (?:too|as well))|follow\w* suit|follow\w* \p{L}+ example)\b/u;
/** How long the name behind a pro-verb may be, in tokens: "so does the new Danish government". */
const NAME_REACH = 4;

interface Echo {
  /** First and last token of the words, and who does the same. */
  readonly clause: TokenRange;
  readonly by: Subject;
  /** "will follow suit": not done yet. */
  readonly intended: boolean;
}

const asSubject = ({ lower }: TextDocument, actor: ActorMention, others: readonly ActorMention[]): Subject => ({
  from: actor.from,
  to: actor.to,
  kind: 'actor',
  actor,
  others: others.map(({ code }) => code),
  head: lower[actor.to - 1]!,
  relative: false,
});

/** Where the clause ends that begins at a token. */
function endOf({ lower }: TextDocument, from: number, to: number): number {
  let end = from;
  while (end < to && !/^[,;:.!?"—)]$/.test(lower[end]!)) end++;
  return end;
}

/** "(refuses to …), as does Denmark", "So do Sweden and Norway", "nor does Denmark". */
function inverted({ doc, actors }: Scene, k: number, to: number): Echo | null {
  const { lower } = doc;
  if (k + 2 >= to || !PRO_VERB.at(doc, k + 1)) return null;
  const opens = lower[k] === 'as' ? lower[k - 1] === ',' : /^(?:so|nor|neither)$/.test(lower[k]!);
  if (!opens) return null;
  const end = endOf(doc, k + 2, to);
  const [first, ...more] = beginningIn(actors, k + 2, Math.min(end, k + 2 + NAME_REACH)).filter(({ code }) => mayHoldStance(code));
  return first ? { clause: { from: k, to: end }, by: asSubject(doc, first, more), intended: false } : null;
}

/** "as Denmark has (done)". */
function elliptical({ doc, actors }: Scene, k: number, to: number): Echo | null {
  if (doc.lower[k] !== 'as') return null;
  const [actor] = beginningIn(actors, k + 1, k + 2).filter(({ code, naming }) => mayHoldStance(code) && naming !== 'demonym');
  if (!actor || actor.to >= to || !PRO_VERB.at(doc, actor.to)) return null;
  const end = endOf(doc, actor.to, to);
  const rest = doc.lower.slice(actor.to + 1, end).join(' ');
  return /^(?:done)?$/.test(rest) ? { clause: { from: k, to: end }, by: asSubject(doc, actor, []), intended: false } : null;
}

/** "Denmark has done the same", "Norway followed suit in May". */
function same({ doc, actors }: Scene, from: number, k: number, to: number): Echo | null {
  if (
    !DOES_SO.at(doc, k) ||
    !SAME.test(doc.lower.slice(k, Math.min(to, k + 4)).join(' ')) ||
    isConditional(doc, k, from) ||
    whether(doc, k, from) !== 'none'
  )
    return null;
  const chain = readChain(doc, k, from);
  if (chain.negative || chain.ought || chain.possible || chain.weighed || chain.urged || chain.controlled || chain.failed) return null;
  const by = readSubject(doc, from, chain.subjectEnd, actors);
  if (by.kind !== 'actor' || !mayHoldStance(by.actor!.code)) return null;
  return { clause: { from: by.from, to: endOf(doc, k, to) }, by, intended: chain.intended };
}

function echoIn(scene: Scene, from: number, to: number, begins: number): Echo | null {
  for (let k = begins; k < to; k++) {
    const found = inverted(scene, k, to) ?? elliptical(scene, k, to) ?? same(scene, from, k, to);
    if (found) return found;
  }
  return null;
}

const holderOf = ({ by: { actor } }: Echo): Holder => ({ country: actor!.code, authority: 'named_official', speaker: null });

/**
 * Those who do what a reading tells of another: "as does Denmark", "Norway has followed suit", in its sentence or at the beginning of the
 * next one in the paragraph.
 */
export function readEchoes(scene: Scene, sentence: TokenRange, readings: readonly Reading[]): Reading[] {
  const { doc } = scene;
  const last = readings.at(-1);
  if (!last) return [];
  const next = doc.sentences[doc.sentenceOf[sentence.from]! + 1];
  const goesOn = next !== undefined && doc.paragraphOf[next.from] === doc.paragraphOf[sentence.from] && doc.lower[next.to - 1] !== '?';
  const begins = (last.verb ?? last.clause.from) + 1;
  const found = echoIn(scene, sentence.from, sentence.to, begins) ?? (goesOn ? echoIn(scene, next.from, next.to, next.from) : null);
  if (!found || readings.some(({ holder, also }) => [holder.country, ...also].includes(found.by.actor!.code))) return [];
  return readings
    .filter(({ holder }) => holder.country === last.holder.country)
    .map((first) => ({
      ...first,
      holder: holderOf(found),
      also: found.by.others.filter(mayHoldStance),
      deed: first.deed && !found.intended,
      // What they do too is told by the words of the first alone.
      clause: { from: first.clause.from, to: found.clause.to },
      verb: found.clause.from,
    }));
}
