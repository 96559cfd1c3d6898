import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('what is done or wanted of people: a verb, its object and whereto', () => {
  it.each([
    ['UNICEF wants the last of the children out of the camps by spring.', 'UN repatriate urging_others'],
    ['Finland wants its women home before winter.', 'FI repatriate origin'],
    ['The Danish foreign minister said he wanted them out.', 'DK repatriate origin'],
    ['The SDF wants the foreigners gone.', 'SDF repatriate custodian'],
    ['Britain does not want the men home.', 'GB refuse origin'],
    ['Denmark will allow six mothers back.', 'DK repatriate origin'],
    ['Denmark will let the women travel to Denmark.', 'DK repatriate origin'],
    ['Sweden let two mothers travel to Gothenburg.', 'SE repatriate origin'],
    ['The Danish government will not let the fathers travel to Denmark.', 'DK refuse origin'],
    ['Britain has left dozens of its women in Syria.', 'GB refuse origin'],
    ['Norway would rather leave the fathers there.', 'NO refuse origin'],
    ['The fathers will be left there, the Danish minister said.', 'DK refuse origin'],
    ['Finland has so far left four mothers in the camp.', 'FI refuse origin'],
    ['Three women were sent home by Turkey.', 'TR repatriate custodian'],
    ['The United Nations would like the children to be taken home.', 'UN repatriate urging_others'],
    ['"These children ought to come home with their mothers," said the UN secretary-general.', 'UN repatriate urging_others'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it.each([
    'Turkey let the fighters travel to Syria.',
    'Denmark allowed its citizens to travel to Turkey.',
    'Denmark allowed the women back into the courtroom.',
    'Sweden wants a home for the orphans.',
    'Iraq wants foreign troops out.',
    'The families want their daughters out of the camp.',
    'Some 14 Danish children are left in the camps.',
    "Denmark's women left in the camps want to come home.",
    'Denmark left its soldiers there.',
    'France leaves it to the courts there.',
    'Dutch officials left there on Monday.',
    'We cannot leave the children there, the Danish minister said.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('acts that a noun or an infinitive tells', () => {
  it.each([
    ["Denmark's repatriation of 14 women is the third since 2021.", 'DK repatriate origin'],
    ['The Danish repatriation of families from the camps was announced on Monday.', 'DK repatriate origin'],
    ['The evacuation of 40 women by France last year was the largest so far.', 'FR repatriate origin'],
    ["The move comes after Germany's repatriation of 12 women in March.", 'DE repatriate origin'],
    ["Denmark's repatriation of the women will go ahead next month.", 'DK repatriate origin'],
    ['It is not the intention of the Danish government to bring the mothers home.', 'DK refuse origin'],
    ['The decision of the Belgian government to bring home six women was welcomed.', 'BE repatriate origin'],
    ['"To bring them home would be irresponsible," the Danish minister said.', 'DK refuse origin'],
    ['The return of the men would be a mistake, the Norwegian government said.', 'NO refuse origin'],
    ['Leaving the children there would be wrong, the Finnish minister said.', 'FI repatriate origin'],
    ['Leaving them in the camps is a mistake, the US envoy said.', 'US repatriate urging_others'],
    ['Denmark, which had until then refused to help adults, flew three mothers home in 2021.', 'DK repatriate origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it('told of several countries', () => {
    expect(briefly('Officials praised the returns carried out by Uzbekistan and Kosovo.')).toEqual([
      'UZ repatriate origin',
      'XK repatriate origin',
    ]);
    expect(briefly('Tashkent has returned more than 530 people, Astana 754 since 2019.')).toEqual([
      'KZ repatriate origin',
      'UZ repatriate origin',
    ]);
  });

  it.each([
    "Denmark's repatriation plans are on hold.",
    "Denmark's repatriation of the women would be a mistake.",
    "Denmark's return to the talks surprised observers.",
    "The Danish women's return was delayed.",
    "Denmark's repatriation of 14 women has been blocked by a court.",
    'The return of refugees by Turkey drew criticism.',
    'The intention of the families to bring their daughters home is well known.',
    '"To leave them there another year is to hand them to the group," the Iraqi foreign minister said.',
    'Bringing them home is dangerous work, the Danish minister said.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
