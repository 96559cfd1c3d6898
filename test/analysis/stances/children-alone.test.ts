import { describe, expect, it } from 'vitest';
import { stancesOf } from './read.js';

const groups = (text: string): string[] =>
  [...new Set(stancesOf(text).map(({ country, stance, group }) => `${country} ${stance} ${group}`))].sort();

describe('children who may come while adults may not', () => {
  it.each([
    ['Malaysia would allow back children under six, but adults would be barred, its home minister said.', 'MY'],
    ['Oslo will open its doors only to orphans, the Norwegian foreign minister said.', 'NO'],
    ['Only minors without parents will be brought to Denmark, the Danish minister said.', 'DK'],
    ['Sweden would receive the children, but their mothers would have to wait, its foreign minister said.', 'SE'],
  ])('%s', (text, country) => {
    expect(groups(text).join()).toContain(`${country} repatriate_children_only`);
    expect(groups(text).join()).not.toMatch(/ repatriate (?:everyone|women|men|children|orphans)\b/);
  });
});

describe('whom a verb concerns, and of whom more is told beside', () => {
  it.each([
    [
      'Denmark brought home nine children and their mothers, saying that men would not be taken back.',
      ['DK refuse men', 'DK repatriate children', 'DK repatriate women'],
    ],
    ['Sweden flew home two women, leaving the men in Hasakah.', ['SE repatriate women']],
    ['The orphans would be flown home and the women would not, the Irish foreign minister said.', ['IE repatriate_children_only orphans']],
    ['Finland took back six women, bringing the number of children in Roj to 12.', ['FI repatriate women']],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});
