import { axisOf } from '../../domain/stance.js';
import { readChain } from './chain.js';
import { isConditional, isDenied } from './clause.js';
import { type Cue, verbOf } from './cues.js';
import { readCitizenship, readJustice } from './read-justice.js';
import { readPhrase } from './read-phrase.js';
import { readReturn } from './read-return.js';
import { type Reading, type ReadingContext, type Site, subjectAfter } from './reading.js';

/** What a cue says of somebody's stance, null when it says none. */
export function readCue(context: ReadingContext, cue: Cue): Reading | null {
  const { doc } = context.scene;
  const sentence = doc.sentences[doc.sentenceOf[cue.from]!]!;
  if (isConditional(doc, cue.from, sentence.from) || isDenied(doc, cue.from, sentence.from)) return null;
  const site: Site = { context, doc, cue, sentence };
  if (cue.kind === 'phrases' || cue.kind === 'nouns') return readPhrase(site);
  const verb = verbOf(doc, cue);
  const chain = readChain(doc, verb, sentence.from);
  const subject = subjectAfter(site, chain, verb);
  if (axisOf(cue.label) === 'return') return readReturn(site, chain, subject);
  return axisOf(cue.label) === 'citizenship' ? readCitizenship(site, chain, subject) : readJustice(site, chain, subject);
}
