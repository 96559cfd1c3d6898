import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('the same in other words', () => {
  it.each([
    ['The justice ministry in Oslo said their return was out of the question.', 'NO refuse origin'],
    ['Sweden wants nothing to do with the men in Hasakah.', 'SE refuse origin'],
    ['The Hungarian minister said Hungary would never open its borders to the fighters.', 'HU refuse origin'],
    ['The prisoners are no longer our problem, the Polish interior minister said.', 'PL refuse origin'],
    ['Pleas by Danish mothers to be moved home were rejected by the Danish foreign ministry.', 'DK refuse origin'],
    ['The Dutch government is pondering whether to take the mothers.', 'NL undecided origin'],
    ['All options are on the table for the men, the Danish foreign minister said.', 'DK undecided origin'],
    ['The Belgian government has asked for more time to study the return of the women.', 'BE undecided origin'],
    ['The Austrian cabinet is torn over the children.', 'AT undecided origin'],
    ['The Thai government deals with the widows separately.', 'TH case_by_case origin'],
    ['Help is given after an individual evaluation, the Canadian foreign ministry said.', 'CA case_by_case origin'],
    ['Each file is examined by itself, the Spanish interior ministry said.', 'ES case_by_case origin'],
    ['Norway confines itself to orphans.', 'NO repatriate_children_only origin'],
    ['Danish fighters should face Iraqi justice, the Danish prime minister said.', 'DK prosecute_locally origin'],
    [
      'The adults are a question for the courts of the countries where they were caught, the Polish foreign ministry said.',
      'PL prosecute_locally origin',
    ],
    ['Denmark defended the trials of its citizens in Iraq.', 'DK prosecute_locally origin'],
    [
      'If their governments do not take them, we will try them here, an official of the Kurdish administration said.',
      'AANES prosecute_locally custodian',
    ],
    ['Italy flew the two men home so that they could be put on trial.', 'IT prosecute_at_home origin'],
    ['Every adult who comes back is handed over to the judges, the French justice minister said.', 'FR prosecute_at_home origin'],
    ['Spain is in favour of referring the crimes to the ICC, the Spanish foreign minister said.', 'ES international_tribunal origin'],
    ['The Kurdish-led administration has pleaded with foreign capitals to take back their citizens.', 'AANES repatriate urging_others'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});

describe('something else in the same words', () => {
  it.each([
    'Those wishing to return will be questioned, the Danish interior minister said.',
    'Denmark has not decided whether to buy the jets.',
    'Iraq tried four officers accused of taking bribes.',
    'Relatives fear he will be tried in Iraq.',
    'Australia cancelled the passports of 30 men who wanted to travel to Syria.',
    'Two Danish journalists held in Chad were brought home.',
    'Kenya has announced an amnesty for al-Shabaab returnees.',
    'Under President Barry, the United States had pressed its allies to take back their fighters.',
    'Before 2019 the Belgian government judged each case separately.',
    'Brussels put nine men on trial for the airport bombings.',
    'Denmark brought her back in line with the ruling of a court, and she has not been charged.',
    'Belarus stripped four critics of their citizenship.',
  ])('%s', (text) => {
    expect(briefly(text).filter((each) => !each.startsWith('DK repatriate') || text.includes('journalists'))).toEqual([]);
  });

  it.each([
    ['Each case is tried individually, the Swedish foreign minister said.', 'prosecute'],
    ['It is for the envoy to judge the situation of each child separately, the Finnish government said.', 'prosecute'],
    ['The Dutch government wants an international court in the region to try the fighters.', 'prosecute_at_home'],
    ['The Danish government examines each request before it decides on a return.', 'undecided'],
    ['Turkey has barred 9,000 people from entering the country.', 'refuse'],
    ['Seven men were taken from the plane to the prosecutor to face trial, the Bosnian security minister said.', 'repatriate'],
  ])('%s', (text, label) => {
    expect(briefly(text).join()).not.toContain(label);
  });
});
