import { beginsWithCapital } from '../../text/letters.js';
import type { SpeakerContext, SpeakerOption } from '../scorer.js';
import { isQuoted, isVerbal } from '../words.js';
import { type Features, featureNames, hashOf, step } from './features.js';
import { wordCodes } from './word-codes.js';

/** The names of the features. */
const NAMED = featureNames(
  'kind',
  'kind shape',
  'kind linked',
  'place shape',
  'head',
  'head tag',
  'head kind',
  'before',
  'before tag',
  'after',
  'after tags',
  'distance',
  'opens',
  'first',
  'length',
  'adjacent',
  'verb kind',
  'linked',
  'verbs',
  'verbs linked',
  'commas',
);

/** What speaks for one of the phrases of a sentence to be the speaker, and against it. */
export function speakerFeatures(context: SpeakerContext, option: SpeakerOption, f: Features): Features {
  const { doc, cue, sentence, before, inverted } = context;
  const codes = wordCodes(doc, sentence.from, sentence.to);
  const { from, to } = option.range;
  const kind = hashOf(option.kind);
  const head = codes.word(to - 1);
  const place = from > cue.at ? 2 : from < sentence.from ? 0 : 1;
  const shape = (cue.gerund ? 1 : 0) + (cue.passive ? 2 : 0) + (cue.infinitive ? 4 : 0) + (before ? 8 : 0) + (inverted ? 16 : 0);
  const low = Math.min(to, cue.from);
  let verbs = 0;
  let commas = 0;
  for (let k = low; k < Math.max(from, cue.from); k++) {
    if (isVerbal(doc.tag[k])) verbs++;
    if (doc.lower[k] === ',' && !isQuoted(doc, k)) commas++;
  }
  const capital = beginsWithCapital(doc.word[to - 1]) ? 1 : 0;
  const linked = codes.word(cue.from - 1);

  f.add(NAMED['kind'], kind);
  f.add(NAMED['kind shape'], kind, shape);
  f.add(NAMED['kind linked'], kind, linked);
  f.add(NAMED['place shape'], place, shape);
  f.add(NAMED['head'], head);
  f.add(NAMED['head tag'], codes.tag(to - 1), capital);
  f.add(NAMED['head kind'], codes.tag(to - 1), capital, kind);
  f.add(NAMED['before'], codes.word(from - 1), place);
  f.add(NAMED['before tag'], codes.tag(from - 1), place, shape);
  f.add(NAMED['after'], codes.word(to), place);
  f.add(NAMED['after tags'], codes.tag(to), codes.tag(to + 1), place);
  f.add(NAMED['distance'], step(Math.abs(cue.from - to)), place, shape);
  f.add(NAMED['opens'], from === sentence.from ? 1 : 0, shape);
  f.add(NAMED['first'], codes.word(from));
  f.add(NAMED['length'], step(to - from));
  f.add(NAMED['adjacent'], to === cue.from ? 1 : 0, linked, shape);
  f.add(NAMED['verb kind'], hashOf(cue.verb.lemma), kind);
  f.add(NAMED['linked'], linked, kind, place);
  f.add(NAMED['verbs'], Math.min(verbs, 3), place, shape);
  f.add(NAMED['verbs linked'], Math.min(verbs, 3), linked);
  f.add(NAMED['commas'], Math.min(commas, 3), place, linked);
  return f;
}
