import { axisOf } from '../../domain/stance.js';
import { isGerund } from '../statements/words.js';
import type { TextDocument } from '../text/document.js';
import { afterHeading } from '../text/headings.js';
import { readChain } from './chain.js';
import { isAwaited, isDenied, isEntitled, isRuled, isRuledOut, isRumour, supposedAt, whether } from './clause.js';
import { comesToNothing } from './comes-to-nothing.js';
import { isConditional, isOnlyIfGuilty } from './conditional.js';
import { type Cue, verbOf } from './cues.js';
import { isOfNone } from './of-none.js';
import { isOfThePast } from './of-the-past.js';
import { isPrivateHope } from './private-hope.js';
import { readActAsSubject } from './read-act.js';
import { readArrival } from './read-arrival.js';
import { readAttitude } from './read-attitude.js';
import { readCitizenship } from './read-citizenship.js';
import { readJustice } from './read-justice.js';
import { readOwnedAct } from './read-owned-act.js';
import { readPhrase } from './read-phrase.js';
import { readReturn } from './read-return.js';
import { namesOthers } from './read-urging.js';
import type { Reading } from './reading.js';
import { headingAt } from './scene.js';
import type { ReadingContext, Site } from './site.js';
import type { Subject } from './subject.js';
import { subjectAfter } from './subject-after.js';
import { isAttribute } from './walk.js';

const one = (reading: Reading | null): Reading[] => (reading ? [reading] : []);

/** "It was not France that refused": whoever did, another. */
const isAnothersDoing = ({ lower }: TextDocument, { relative, from }: Subject): boolean =>
  relative && /\bit (?:is|was|'s) (?:not|n't)\b/.test(lower.slice(Math.max(0, from - 3), from + 1).join(' '));

/** "The idea that we would bring them home is absurd": refused, when it is of oneself. */
function readDismissed(site: Site): Reading | null {
  const { doc, cue, sentence } = site;
  if (axisOf(cue.label) !== 'return' || cue.label === 'refuse' || cue.kind !== 'verbs' || supposedAt(doc, cue.from, sentence.from) < 0)
    return null;
  // "… without their mothers is absurd": how, and not that.
  if (doc.lower.slice(sentence.from, sentence.to).some((word) => /^(?:only|without|alone|just|merely)$/.test(word))) return null;
  const verb = verbOf(doc, cue);
  const chain = readChain(doc, verb, sentence.from);
  const subject = subjectAfter(site, chain, verb);
  if (chain.negative || chain.failed || chain.perfect || chain.urged) return null;
  const reading = readActAsSubject(site);
  if (reading?.label !== 'refuse') return null;
  return subject.kind === 'pronoun' || subject.actor?.code === reading.holder.country ? reading : null;
}

/** What a cue says of somebody's stance; mostly one thing or nothing, two for who hands people over and who takes them. */
export function readCue(context: ReadingContext, cue: Cue): Reading[] {
  const { doc } = context.scene;
  const sentence = doc.sentences[doc.sentenceOf[cue.from]!]!;
  const onTerms = axisOf(cue.label) === 'justice' && isOnlyIfGuilty(doc, cue.from, sentence.from);
  if ((isConditional(doc, cue.from, sentence.from) && !onTerms) || isDenied(doc, cue.from, sentence.from)) return [];
  if (isEntitled(doc, cue.from, sentence.from) || isOfThePast(doc, sentence, cue.from)) return [];
  if (isRumour(doc, cue.from, sentence.from)) return one(readDismissed({ context, doc, cue, sentence }));
  if (axisOf(cue.label) !== 'return' && isRuledOut(doc, sentence.from, cue.from)) return [];
  if (axisOf(cue.label) === 'return' && isRuled(doc, cue.from, sentence.from)) return [];
  const open = whether(doc, cue.from, sentence.from);
  if (open === 'asked' && cue.label !== 'case_by_case') return [];
  if (axisOf(cue.label) === 'return' && isAwaited(doc, cue.from, sentence.from)) return [];
  if (isPrivateHope(context.scene, { from: cue.from, to: cue.from + 1 }, sentence)) return [];
  const site: Site = { context, doc, cue, sentence };
  if (cue.kind === 'nouns')
    return [...one(readPhrase(site)), ...one(readOwnedAct(site)), ...one(axisOf(cue.label) === 'return' ? readAttitude(site) : null)];
  if (cue.kind === 'phrases') return one(readPhrase(site));
  // "ruled out organised returns": what returns are meant, and nobody's deed.
  if (cue.kind === 'verbs' && /^returns?$/.test(doc.lower[cue.to - 1]!) && isAttribute(doc, cue.from)) return [];
  const verb = verbOf(doc, cue);
  const chain = readChain(doc, verb, sentence.from);
  const subject = subjectAfter(site, chain, verb);
  if (verb === afterHeading(doc, sentence.from) && !isGerund(doc.lower[verb]!) && headingAt(context.scene, verb)) chain.bare = false;
  if (open === 'weighed') chain.weighed = true;
  if (chain.judgedFor && namesOthers(site, chain.judgedFor)) chain.urged = chain.judgedFor;
  if (isAnothersDoing(doc, subject) || (chain.passive && isOfNone(doc, subject))) return [];
  if (chain.failed || (comesToNothing(doc, cue, sentence, chain) && (subject.kind !== 'none' || axisOf(cue.label) === 'citizenship')))
    return [];
  if (cue.kind === 'arrive') return one(readArrival(site, chain, subject));
  if (axisOf(cue.label) === 'return') return readReturn(site, chain, subject);
  return one(axisOf(cue.label) === 'citizenship' ? readCitizenship(site, chain, subject) : readJustice(site, chain, subject));
}
