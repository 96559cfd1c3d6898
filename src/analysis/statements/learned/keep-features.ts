import type { TextDocument } from '../../text/document.js';
import { beginsWithCapital } from '../../text/letters.js';
import type { Attribution } from '../attribution.js';
import { isQuoted, isVerbal } from '../words.js';
import { type Features, featureNames, hashOf, step } from './features.js';
import { wordCodes } from './word-codes.js';

/** The names of the features. */
const NAMED = featureNames(
  'rule',
  'sure',
  'sure side',
  'verb',
  'verb side',
  'speaker',
  'length',
  'verbs',
  'opens',
  'opens tag',
  'opens two',
  'ends',
  'next',
  'pieces',
  'verb length',
  'speaker length',
  'speaker distance',
  'before',
  'headline',
  'gap',
  'quoted parts',
);

/** What speaks for a finished attribution to be kept, and against it. */
export function keepFeatures(doc: TextDocument, attribution: Attribution, f: Features): Features {
  const { content, source, cue, rule } = attribution;
  const codes = wordCodes(doc, 0, doc.length);
  const first = content[0]!;
  const last = content.at(-1)!;
  let words = 0;
  let verbs = 0;
  let quoted = 0;
  for (const { from, to } of content)
    for (let k = from; k < to; k++) {
      words++;
      if (isVerbal(doc.tag[k])) verbs++;
      if (isQuoted(doc, k)) quoted++;
    }
  const how = hashOf(rule);
  const share = quoted === 0 ? 0 : quoted > 0.9 * words ? 2 : 1;
  const sure = Math.round(attribution.sure * 10);
  const side = !cue ? 0 : first.from < cue.from ? 1 : 2;
  const verb = cue ? codes.lemma(cue.to - 1) : 0;
  const speaker = !source ? 0 : doc.tag[source.to - 1] === 'PRON' ? codes.word(source.to - 1) : codes.tag(source.to - 1);
  const capital = source && beginsWithCapital(doc.word[source.from]) ? 1 : 0;
  const opens = doc.quotationOf[first.from]! >= 0 ? 1 : codes.word(first.from);

  f.add(NAMED['rule'], how);
  f.add(NAMED['sure'], how, sure);
  f.add(NAMED['sure side'], how, sure, side * 4 + share);
  f.add(NAMED['verb'], verb);
  f.add(NAMED['verb side'], verb, side, share);
  f.add(NAMED['speaker'], how, speaker, capital);
  f.add(NAMED['length'], how, step(words), side * 4 + share);
  f.add(NAMED['verbs'], how, Math.min(verbs, 3), side * 4 + share);
  f.add(NAMED['opens'], how, opens);
  f.add(NAMED['opens tag'], how, codes.tag(first.from), side);
  f.add(NAMED['opens two'], opens, codes.word(first.from + 1), side);
  f.add(NAMED['ends'], codes.tag(last.to - 1), side);
  f.add(NAMED['next'], codes.word(last.to), side);
  f.add(NAMED['pieces'], content.length, side, share);
  f.add(NAMED['verb length'], verb, step(words));
  f.add(NAMED['speaker length'], how, source ? step(source.to - source.from) : -1, capital);
  f.add(NAMED['speaker distance'], source && cue ? step(Math.abs(cue.from - source.to)) : -1, side, how);
  f.add(NAMED['before'], codes.word(first.from - 1), side);
  f.add(NAMED['headline'], doc.paragraphOf[first.from] === 0 ? 1 : 0, how);
  f.add(NAMED['gap'], cue ? step(Math.min(Math.abs(first.from - cue.to), Math.abs(cue.from - last.to))) : -1, side);
  f.add(NAMED['quoted parts'], (cue && isQuoted(doc, cue.from) ? 1 : 0) + (source && isQuoted(doc, source.from) ? 2 : 0));
  return f;
}
