import { expect, it } from 'vitest';
import { loadTagger } from '../../../src/analysis/text/tagger-model.js';

it('is loaded anew as often as a worker lives', () => {
  for (let times = 0; times < 24; times++) {
    const { readDoc, its } = loadTagger();
    expect(readDoc('They were flown home.').tokens().out(its.pos)).toEqual(['PRON', 'AUX', 'VERB', 'ADV', 'PUNCT']);
  }
}, 60_000);
