import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('what is called impossible, or has not come about', () => {
  it.each([
    'The Dutch justice minister said that trials in Iraq were not an option.',
    'A trial in Iraq was out of the question, the Swedish foreign minister said.',
    'The Danish foreign minister said prosecution in the region was impossible.',
    'Trials in Iraq are no solution, the Finnish minister said.',
    'No Danish women or children have been flown home since March.',
    'No Danish citizens, women or children have been brought home since March.',
    'Neither Danish mothers nor children have been brought home since March.',
  ])('no stance: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });

  it.each([
    ['The Dutch justice minister said that trials in Iraq were the best option.', 'NL prosecute_locally origin'],
    ['The Danish minister said that trials in the region remained the aim.', 'DK prosecute_locally origin'],
    ['Danish women and children have been flown home since March.', 'DK repatriate origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });
});
