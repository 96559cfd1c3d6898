import { expect, it } from 'vitest';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { sentencesWith } from '../../../src/analysis/text/sentences-with.js';

const TEXT =
  'The ministry will decide whether the women return. Nobody asked.\n\n“If they come,” Orr Kest said, “we will be there.” Later it denied that.';

it('tells which sentences hold a word of a kind, whichever of their tokens is asked about', () => {
  const doc = readDocument(TEXT);
  const asks = sentencesWith((word) => word === 'whether' || word === 'if');
  const denies = sentencesWith((word) => word.startsWith('den'));
  for (const { from, to } of doc.sentences)
    for (let token = from; token < to; token++) {
      const words = doc.lower.slice(from, to);
      expect(asks(doc, token)).toBe(words.includes('whether') || words.includes('if'));
      expect(denies(doc, token)).toBe(words.some((word) => word.startsWith('den')));
    }
  expect(doc.sentences.some(({ from }) => asks(doc, from))).toBe(true);
  expect(doc.sentences.some(({ from }) => denies(doc, from))).toBe(true);
});

it('knows a kind that was thought of after a text was read', () => {
  const doc = readDocument(TEXT);
  expect(sentencesWith((word) => word === 'nobody')(doc, doc.sentences[1]!.from)).toBe(true);
  expect(sentencesWith((word) => word === 'ministry')(doc, doc.sentences[1]!.from)).toBe(false);
  expect(sentencesWith((word) => word === 'ministry')(doc, doc.sentences[0]!.from)).toBe(true);
});
