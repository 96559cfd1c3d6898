import { describe, expect, it } from 'vitest';
import { stancesIn } from '../in-an-article.js';

describe('what a country should do, and what others did', () => {
  it.each([
    'The president said on Sunday that Britain, France and Germany must take back 800 fighters.',
    'France must bring its children home.',
    'Opposition parties demanded that the mothers be brought home to Denmark.',
    "A UN panel's monitoring team reported that 27 member states had taken back citizens from Syria.",
    'The court of appeal in Oslo has overturned an order that the Norwegian state must help a mother return.',
    'Canberra denied that it had "quietly" let in two mothers from Syria.',
    'Kuwait has been asked by a UN committee to explain how it had come to withdraw the nationality of fighters.',
  ])('is no stance: %s', (text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'The Belgian state has appealed to the highest court against a judgment that would make it repatriate a man from Ghent.',
      ['BE refuse'],
    ],
    ['Norway must take back its women, the justice minister said in Oslo.', ['NO repatriate']],
    ["Tunisia's president has ruled out organised returns.", ['TN refuse']],
    ['Sweden seeks no repatriation of adults.', ['SE refuse']],
    ["Britain took the son's citizenship in 2019.", []],
    ['Denmark organised returns for two families in May.', ['DK repatriate']],
  ])('%s', (text, stances) => {
    expect(stancesIn(text)).toEqual(stances);
  });
});
