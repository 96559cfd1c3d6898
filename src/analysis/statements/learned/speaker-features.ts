import type { SpeakerContext, SpeakerOption } from '../scorer.js';
import { isQuoted, isVerbal } from '../words.js';
import { type Features, hashOf, step } from './features.js';
import { wordCodes } from './word-codes.js';

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
  const capital = /^\p{Lu}/u.test(doc.word[to - 1]!) ? 1 : 0;
  const linked = codes.word(cue.from - 1);

  f.add('kind', kind);
  f.add('kind shape', kind, shape);
  f.add('kind linked', kind, linked);
  f.add('place shape', place, shape);
  f.add('head', head);
  f.add('head tag', codes.tag(to - 1), capital);
  f.add('head kind', codes.tag(to - 1), capital, kind);
  f.add('before', codes.word(from - 1), place);
  f.add('before tag', codes.tag(from - 1), place, shape);
  f.add('after', codes.word(to), place);
  f.add('after tags', codes.tag(to), codes.tag(to + 1), place);
  f.add('distance', step(Math.abs(cue.from - to)), place, shape);
  f.add('opens', from === sentence.from ? 1 : 0, shape);
  f.add('first', codes.word(from));
  f.add('length', step(to - from));
  f.add('adjacent', to === cue.from ? 1 : 0, linked, shape);
  f.add('verb kind', hashOf(cue.verb.lemma), kind);
  f.add('linked', linked, kind, place);
  f.add('verbs', Math.min(verbs, 3), place, shape);
  f.add('verbs linked', Math.min(verbs, 3), linked);
  f.add('commas', Math.min(commas, 3), place, linked);
  return f;
}
