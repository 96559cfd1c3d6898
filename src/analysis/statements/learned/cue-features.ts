import { beginsWithCapital } from '../../text/letters.js';
import { VERB_CLASSES } from '../lexicon.js';
import type { CandidateContext } from '../scorer.js';
import { isQuoted } from '../words.js';
import { type Features, featureNames, hashOf, step } from './features.js';
import { wordCodes } from './word-codes.js';

/** The names of the features. */
const NAMED = featureNames(
  'bias',
  'kind',
  'verb',
  'verb form',
  'verb tag',
  'kind tag',
  'tags',
  'verb next tag',
  'verb before tag',
  'verb next',
  'kind next',
  'before',
  'next',
  'next two',
  'before two',
  'tags around',
  'tags before',
  'tags after',
  'kind tags after',
  'helpers',
  'verb helpers',
  'kind helpers',
  'form before',
  'form kind',
  'that',
  'verb that',
  'quotation',
  'kind quotation',
  'verb quotation',
  'earlier',
  'earlier before',
  'earlier verb',
  'later',
  'later verb',
  'to end',
  'from start',
  'headline',
  'named',
);

/** How far features look for a quotation or "that", in tokens. */
const NEAR = 8;

function nearQuotation({ doc }: CandidateContext, at: number, by: 1 | -1, border: number): number {
  for (let n = 0; n < NEAR; n++) {
    const k = at + n * by;
    if (by > 0 ? k >= border : k < border) return 0;
    if (isQuoted(doc, k)) return n < 2 ? 2 : 1;
  }
  return 0;
}

/** What speaks for a verb to be a cue, and against it: the verb, its form, its neighbours, and the cues around it. */
export function cueFeatures(context: CandidateContext, f: Features): Features {
  const { doc, field, candidates, index } = context;
  const cue = candidates[index]!;
  const { from, to, end } = field;
  const codes = wordCodes(doc, from, to);
  const { at } = cue;
  const group = cue.from;
  const verb = hashOf(cue.verb.lemma);
  const kind = cue.listed ? 1 + VERB_CLASSES.indexOf(cue.verb.verbClass) : 0;
  const form = hashOf(doc.lower[at]!.slice(-3));
  const shape = (cue.gerund ? 1 : 0) + (cue.passive ? 2 : 0) + (cue.infinitive ? 4 : 0);
  let helpers = 0;
  for (let k = group; k < at; k++) helpers = (Math.imul(helpers, 31) + codes.word(k)) | 0;

  f.add(NAMED['bias']);
  f.add(NAMED['kind'], kind, shape);
  f.add(NAMED['verb'], verb);
  f.add(NAMED['verb form'], verb, form);
  f.add(NAMED['verb tag'], verb, codes.tag(at));
  f.add(NAMED['kind tag'], kind, codes.tag(at), codes.tag(at + 1));
  f.add(NAMED['tags'], codes.tag(group - 1), codes.tag(at), codes.tag(at + 1));
  f.add(NAMED['verb next tag'], verb, codes.tag(at + 1));
  f.add(NAMED['verb before tag'], verb, codes.tag(group - 1));
  f.add(NAMED['verb next'], verb, codes.word(at + 1));
  f.add(NAMED['kind next'], kind, codes.word(at + 1));
  f.add(NAMED['before'], codes.word(group - 1));
  f.add(NAMED['next'], codes.word(at + 1));
  f.add(NAMED['next two'], codes.word(at + 1), codes.word(at + 2));
  f.add(NAMED['before two'], codes.word(group - 2), codes.word(group - 1));
  f.add(NAMED['tags around'], codes.tag(group - 1), codes.tag(at + 1));
  f.add(NAMED['tags before'], codes.tag(group - 2), codes.tag(group - 1));
  f.add(NAMED['tags after'], codes.tag(at + 1), codes.tag(at + 2));
  f.add(NAMED['kind tags after'], kind, codes.tag(at + 1), codes.tag(at + 2));
  f.add(NAMED['helpers'], helpers);
  f.add(NAMED['verb helpers'], verb, helpers);
  f.add(NAMED['kind helpers'], kind, helpers);
  f.add(NAMED['form before'], form, codes.word(group - 1));
  f.add(NAMED['form kind'], form, kind);

  let that = 0;
  for (let k = at + 1; k < Math.min(end, at + NEAR) && that === 0; k++) if (doc.lower[k] === 'that') that = k === at + 1 ? 2 : 1;
  f.add(NAMED['that'], that, kind);
  f.add(NAMED['verb that'], verb, that);
  const after = nearQuotation(context, at + 1, 1, to);
  const before = nearQuotation(context, group - 1, -1, from);
  f.add(NAMED['quotation'], after, before);
  f.add(NAMED['kind quotation'], after, before, kind);
  f.add(NAMED['verb quotation'], verb, after > 0 ? 1 : 0, before > 0 ? 1 : 0);

  let earlier = 0;
  let earlierVerb = 0;
  let later = 0;
  let laterVerb = 0;
  candidates.forEach((other, k) => {
    if (!other.listed || other.verb.strength < 0.7 || k === index) return;
    if (k < index) {
      earlier++;
      earlierVerb = codes.lemma(other.at);
    } else if (later++ === 0) laterVerb = codes.lemma(other.at) ^ codes.word(other.from - 1);
  });
  f.add(NAMED['earlier'], Math.min(earlier, 2), kind);
  f.add(NAMED['earlier before'], Math.min(earlier, 2), codes.word(group - 1), kind);
  f.add(NAMED['earlier verb'], earlierVerb, that);
  f.add(NAMED['later'], Math.min(later, 2), kind);
  f.add(NAMED['later verb'], laterVerb);
  f.add(NAMED['to end'], step(end - at), kind);
  f.add(NAMED['from start'], step(group - from), kind);
  f.add(NAMED['headline'], doc.paragraphOf[from] === 0 ? 1 : 0, kind, form);
  f.add(NAMED['named'], beginsWithCapital(doc.word[group - 1]) ? 1 : 0, kind, codes.tag(group - 1));
  return f;
}
