import type { TextDocument, TokenRange } from '../text/document.js';
import { beginningIn } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { readChain } from './chain.js';
import { whether } from './clause.js';
import { isConditional } from './conditional.js';
import type { Holder } from './official.js';
import type { Reading } from './reading.js';
import { mayHoldStance, type Scene } from './scene.js';
import { isOffice, readSubject, type Subject } from './subject.js';

/** What stands for a verb said before. */
const PRO_VERB = wordKind(/^(?:do|does|did|has|have|had|will)$/);
/** "has done the same", "followed suit", "did so too". */
const DOES_SO = wordKind(/^(?:do|does|did|done|doing|follow|follows|followed|following)$/);
const SAME = /^(?:(?:do|does|did|done|doing) (?:the same|likewise|so (?:too|as well))|follow\w* suit|follow\w* \p{L}+ example)\b/u;
/** What may stand behind it: when, or "(nor does Denmark) want them". Behind anything else it says another thing: "with its critics", "if …". */
const ENDS =
  /^(?:|(?:too|as well|since|later|earlier|soon|recently|(?:in|on|by|since|last|this|next|within|earlier|later) (?:the |a |last |this |early |late |mid )?\S+(?: \S+)?)|(?:want|wish|intend|plan)s?\b.*)$/;

interface Echo {
  /** First and last token of the words, and who does the same. */
  readonly clause: TokenRange;
  readonly by: Subject;
  /** "will follow suit": not done yet. */
  readonly intended: boolean;
}

/** Where the clause ends that begins at a token. */
function endOf({ lower }: TextDocument, from: number, to: number): number {
  let end = from;
  while (end < to && !/^[,;:.!?"—)]$/.test(lower[end]!)) end++;
  return end;
}

/** Is a state, its government or an office of it meant, and nobody else there ("Norway's far right", "the Danish Red Cross")? */
const isState = ({ kind, actor, others, to, head, relative }: Subject): boolean =>
  kind === 'actor' && !relative && mayHoldStance(actor!.code) && (actor!.to === to || others.length > 0 || isOffice(head));

/** "(refuses to …), as does Denmark", "So do Sweden and Norway", "nor does Denmark (want them)". */
function inverted({ doc, actors }: Scene, k: number, to: number): Echo | null {
  const { lower, tag } = doc;
  if (k + 2 >= to || !PRO_VERB.at(doc, k + 1)) return null;
  const opens = lower[k] === 'as' ? lower[k - 1] === ',' : /^(?:so|nor|neither)$/.test(lower[k]!);
  if (!opens) return null;
  const end = endOf(doc, k + 2, to);
  let name = k + 2;
  while (name < end && (/^(?:PROPN|NOUN|DET|ADJ)$/.test(tag[name]!) || /^(?:and|'s)$/.test(lower[name]!))) name++;
  if (!ENDS.test(lower.slice(name, end).join(' '))) return null;
  const by = readSubject(doc, k + 2, name, actors);
  return isState(by) && by.from <= k + 3 ? { clause: { from: k, to: end }, by, intended: false } : null;
}

/** "as Denmark has (done)", at the end of its sentence. */
function elliptical({ doc, actors }: Scene, k: number, to: number): Echo | null {
  const { lower } = doc;
  if (lower[k] !== 'as') return null;
  const [actor] = beginningIn(actors, k + 1, k + 2).filter(({ naming }) => naming !== 'demonym');
  if (!actor || actor.to >= to || !PRO_VERB.at(doc, actor.to)) return null;
  const end = endOf(doc, actor.to, to);
  const by = readSubject(doc, k + 1, actor.to, actors);
  if (!isState(by) || !/^[.;!"]$/.test(lower[end] ?? '.') || !/^(?:done)?$/.test(lower.slice(actor.to + 1, end).join(' '))) return null;
  return { clause: { from: k, to: end }, by, intended: false };
}

/** "Denmark has done the same", "Norway followed suit in May". */
function same({ doc, actors }: Scene, from: number, k: number, to: number): Echo | null {
  const { lower } = doc;
  if (!DOES_SO.at(doc, k)) return null;
  const end = endOf(doc, k, to);
  const [told] = SAME.exec(lower.slice(k, end).join(' ')) ?? [];
  if (told === undefined || !ENDS.test(lower.slice(k + told.split(' ').length, end).join(' '))) return null;
  if (isConditional(doc, k, from) || whether(doc, k, from) !== 'none') return null;
  const chain = readChain(doc, k, from);
  if (chain.negative || chain.ought || chain.possible || chain.weighed || chain.failed || chain.passive) return null;
  if (chain.urged || chain.controlled || chain.obliged || chain.pleaded || lower[chain.subjectEnd] === 'would') return null;
  const by = readSubject(doc, from, chain.subjectEnd, actors);
  // "Families hope (that) Norway will do the same": in a clause of somebody else.
  const begins = by.from > from && doc.tag[by.from - 1] === 'DET' ? by.from - 1 : by.from;
  const isMain = begins === from || /^(?:[;,:—"]|and|but|while|whereas)$/.test(lower[begins - 1]!);
  return isState(by) && isMain ? { clause: { from: by.from, to: end }, by, intended: chain.intended } : null;
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
