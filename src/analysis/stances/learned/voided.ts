import { axisOf, type StanceLabel } from '../../../domain/stance.js';
import type { TokenRange } from '../../text/document.js';
import { readChain } from '../chain.js';
import { isDenied, isRuledOut, whether } from '../clause.js';
import { comesToNothing } from '../comes-to-nothing.js';
import { type Cue, verbOf } from '../cues.js';
import { speakerAt } from '../holder.js';
import { mainSubject } from '../main-subject.js';
import { isOfOthersInQuotes, isSpokenAgainst } from '../read-citizenship.js';
import { isOtherObject } from '../reading.js';
import type { ReadingContext, Site } from '../site.js';
import { subjectAfter } from '../subject-after.js';
import type { Chain } from '../walk.js';

/** "You take away his passport", "stripping people does not help": what others do, or what the speaker is against. */
function isOfNoPolicy(site: Site, chain: Chain): boolean {
  const subject = subjectAfter(site, chain, verbOf(site.doc, site.cue));
  return isOfOthersInQuotes(site, subject) || isSpokenAgainst(site, subject);
}

/** Denied as a report, told as what nearly was, would have been or was only judged, or done to other people and things. */
function isVoid(context: ReadingContext, sentence: TokenRange, cue: Cue): boolean {
  const { scene } = context;
  const { doc } = scene;
  if (isDenied(doc, cue.from, sentence.from)) return true;
  if (axisOf(cue.label) !== 'return' && isRuledOut(doc, sentence.from, cue.from)) return true;
  if (cue.label !== 'case_by_case' && whether(doc, cue.from, sentence.from) === 'asked') return true;
  if (cue.kind === 'phrases' || cue.kind === 'nouns') return false;
  const chain = readChain(doc, verbOf(doc, cue), sentence.from);
  if (axisOf(cue.label) === 'citizenship' && isOfNoPolicy({ context, doc, cue, sentence }, chain)) return true;
  // "must be brought home", said by nobody.
  if (axisOf(cue.label) === 'return' && chain.passive && (chain.ought || chain.possible) && speakerAt(scene, cue.from) === null)
    return true;
  // "would not charge them", "ruled out that they be stripped": the opposite is told, or nothing.
  if (chain.negative && axisOf(cue.label) !== 'return') return true;
  if (chain.failed || comesToNothing(doc, cue, sentence, chain)) return true;
  return (
    cue.kind === 'verbs' &&
    axisOf(cue.label) === 'return' &&
    isOtherObject({ context, doc, cue, sentence }, mainSubject(scene, sentence.from, cue.from))
  );
}

/** Do the words before every cue of a label, or else of its axis, say that it is not so? What the grammar takes back, no weight puts in again. */
export function areVoid(context: ReadingContext, sentence: TokenRange, cues: readonly Cue[], label: StanceLabel): boolean {
  // "home" is the end of "brought home", whose verb says more.
  const verbs = cues.filter((cue) => cue.kind !== 'allowed');
  const exact = verbs.filter((cue) => cue.label === label);
  const own = exact.length > 0 ? exact : verbs.filter((cue) => axisOf(cue.label) === axisOf(label));
  return own.length > 0 && own.every((cue) => isVoid(context, sentence, cue));
}
