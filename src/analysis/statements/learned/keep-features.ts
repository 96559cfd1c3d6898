import type { TextDocument } from '../../text/document.js';
import type { Attribution } from '../attribution.js';
import { isQuoted, isVerbal } from '../words.js';
import { type Features, hashOf, step } from './features.js';
import { wordCodes } from './word-codes.js';

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
  const capital = source && /^\p{Lu}/u.test(doc.word[source.from]!) ? 1 : 0;
  const opens = doc.quotationOf[first.from]! >= 0 ? 1 : codes.word(first.from);

  f.add('rule', how);
  f.add('sure', how, sure);
  f.add('sure side', how, sure, side * 4 + share);
  f.add('verb', verb);
  f.add('verb side', verb, side, share);
  f.add('speaker', how, speaker, capital);
  f.add('length', how, step(words), side * 4 + share);
  f.add('verbs', how, Math.min(verbs, 3), side * 4 + share);
  f.add('opens', how, opens);
  f.add('opens tag', how, codes.tag(first.from), side);
  f.add('opens two', opens, codes.word(first.from + 1), side);
  f.add('ends', codes.tag(last.to - 1), side);
  f.add('next', codes.word(last.to), side);
  f.add('pieces', content.length, side, share);
  f.add('verb length', verb, step(words));
  f.add('speaker length', how, source ? step(source.to - source.from) : -1, capital);
  f.add('speaker distance', source && cue ? step(Math.abs(cue.from - source.to)) : -1, side, how);
  f.add('before', codes.word(first.from - 1), side);
  f.add('headline', doc.paragraphOf[first.from] === 0 ? 1 : 0, how);
  f.add('gap', cue ? step(Math.min(Math.abs(first.from - cue.to), Math.abs(cue.from - last.to))) : -1, side);
  f.add('quoted parts', (cue && isQuoted(doc, cue.from) ? 1 : 0) + (source && isQuoted(doc, source.from) ? 2 : 0));
  return f;
}
