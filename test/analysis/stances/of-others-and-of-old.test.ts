import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('who asks, who answers for them', () => {
  it.each([
    ['A panel of UN experts called on 57 countries to bring their nationals home without delay.', ['UN repatriate urging_others']],
    [
      'The Kurdish-led authorities say they lack the means to guard the foreigners and want them taken home.',
      ['AANES repatriate custodian'],
    ],
    ['"They are not our responsibility any more," the Danish prime minister said.', ['DK refuse origin']],
    ['The Swedish foreign minister said those who remained would have to find their own way out.', ['SE refuse origin']],
    ['Denmark would rather its fighters were tried in Iraq.', ['DK prosecute_locally origin']],
    ['The Syrian foreign ministry said it was ready to facilitate repatriations.', ['SY repatriate origin']],
    ['The French presidency said that repatriations would continue.', ['FR repatriate origin']],
    ['Germany wants the perpetrators put before an international court.', ['DE international_tribunal origin']],
    ['Ottawa is reviewing its policy on the men.', ['CA undecided origin']],
    ['Finland does not take part in the return of adult men.', ['FI refuse origin']],
    ['The Canadian government said it would challenge a court ruling that would oblige it to bring home four men.', ['CA refuse origin']],
    ['India is unlikely to allow the return of four women, the Indian interior ministry said.', ['IN refuse origin']],
    ['Canada changed its mind. Four mothers were brought home in April.', ['CA repatriate origin']],
    ['Three Danish women and nine minors arrived at the Karup air base in an operation run by the army.', ['DK repatriate origin']],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual(read);
  });

  it.each([
    'A team of experts at the Danish university urged the government to take back the children.',
    'Two British men were taken to the United States for trial.',
    'Two Danish women landed at Kastrup airport after a holiday.',
    'The families would rather they were tried in France.',
    "Colombia's migration agency says it has turned away three Syrians since then.",
    'The men were captured in Syria and handed over to Iraq in January, the French foreign ministry said.',
    'The UN criticised Canada and France. Four mothers were brought home in April.',
    'The Council of State annulled the decree that took French citizenship from a man convicted in 2014.',
    'Nationals of countries that have stripped them of citizenship may leave, a Turkish lawyer said.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
