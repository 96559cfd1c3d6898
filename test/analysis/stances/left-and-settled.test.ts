import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('those who are left of people named before', () => {
  it.each([
    ['Norway fetched a mother and her two children in 2020. It has since refused to take any more.', 'NO refuse origin'],
    ['Sweden collected seven orphans in 2019, but has declined to fetch others since.', 'SE refuse origin'],
    ['Austria brought back a woman and two boys in 2019. It does not intend to bring home anyone else.', 'AT refuse origin'],
    ['Finland evacuated nine women; it is not going to evacuate more.', 'FI refuse origin'],
    ['Spain took two mothers in January and will take no more.', 'ES refuse origin'],
    ['Canada brought back four women in May and plans to bring home the others.', 'CA repatriate origin'],
    ['Ireland brought back one woman. It is preparing to bring back the rest.', 'IE repatriate origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'Canada took back four women in May and will not take any more time.',
    'Canada took back four women in May; it will take no more than a year to judge them.',
    'Canada took back four women in May. It will not accept any more delays.',
    'Canada took back four women in May. It has never refused another.',
    'Finland evacuated nine women and has not ruled out taking more.',
  ])('no refusal: %s', (text) => {
    expect(briefly(text).join()).not.toContain('refuse');
  });
});

describe('what has been settled, of whom the text has just spoken', () => {
  it.each([
    ['The council of Belgium met on Wednesday. The remaining mothers are to be brought back before summer.', 'BE repatriate origin'],
    ['Germany and France wait. The Dutch cabinet changed its mind. Twelve women will be repatriated within weeks.', 'NL repatriate origin'],
    [
      'Sweden and Norway wait. "It is for the sake of the children," the Danish foreign minister said.\n\nFour mothers are therefore to be evacuated.',
      'DK repatriate origin',
    ],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'Sweden waits. "It is a shame," the Danish foreign minister said of Norway.\n\nFour mothers are to be evacuated.',
    'The British charity works in the camp. It has three schools there. Water is short. Some 400 families are to be evacuated in May.',
    'The British charity works in the camp. Some 400 families are to be returned to their villages in May.',
    'Denmark has 14 citizens there. The families are to be evacuated to another camp.',
    'Denmark has 14 citizens there. The women must be repatriated, a lawyer said.',
    'Sweden waits. "We do not comment," the Danish foreign minister said.\n\nIn all, 5,600 women have been repatriated since 2019.',
  ])('of nobody here: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('words that only sound like it', () => {
  it.each([
    'Finland is keeping up its returns of mothers and children.',
    'Britain keeps to the removal of passports and to a handful of returns.',
    'The German government knows of 79 nationals, or persons with a claim to return to Germany, who are held in Syria.',
    'The German ministry spoke of persons with a right to return to Germany.',
    'Denmark prefers to pay for their upkeep rather than bring them home.',
    'It was not France that refused to take back the men.',
    'It was not Denmark that brought home the three mothers but a charity.',
    'France criticised the position that the fighters will not be brought home.',
    'Germany would not go beyond what the law has allowed.',
    'Australia will not let the men in the room speak.',
    'The German ministry stresses: "Criminal proceedings are opened in every single case in which there is a suspicion."',
  ])('%s', (text) => {
    expect(briefly(text).filter((stance) => /repatriate|refuse|case_by_case/.test(stance))).toEqual([]);
  });

  it.each([
    ["Helping adults to return is not a task for the state, Sweden's foreign minister said.", 'SE refuse origin'],
    ['Letting the men return is out of the question, the Dutch prime minister said.', 'NL refuse origin'],
    ['Germany would not go beyond the few children it has already accepted.', 'DE refuse origin'],
    ['Germany stands by its line that men stay where they are.', 'DE refuse origin'],
    ['Sweden repeated its view that adults should stay where they are.', 'SE refuse origin'],
    ["Bringing back our citizens is a matter of honour, Kazakhstan's president said.", 'KZ repatriate origin'],
    ['Kazakhstan extracted 600 of its citizens.', 'KZ repatriate origin'],
    ['The Netherlands will not let the women in next year.', 'NL refuse origin'],
  ])('but: %s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});
