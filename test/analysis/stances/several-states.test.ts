import { describe, expect, it } from 'vitest';
import { briefly, stancesOf } from './read.js';

const pair = (first: string, second: string, label: string): string[] => [`${first} ${label} origin`, `${second} ${label} origin`].sort();

describe('several states hold one stance', () => {
  it.each([
    ['Norway and Finland say that adults will not be helped to leave the camps.', pair('FI', 'NO', 'refuse')],
    ['The Belgian and Dutch governments refuse to take back the men from the camps.', pair('BE', 'NL', 'refuse')],
    ['Latvian and Estonian officials said the men would not be brought home.', pair('EE', 'LV', 'refuse')],
  ])('joined in one phrase: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each([
    ['Sweden and Denmark have citizens in the camps. Both refuse to take them back.', pair('DK', 'SE', 'refuse')],
    ['Sweden and Denmark have citizens in the camps. The two countries refuse to take them back.', pair('DK', 'SE', 'refuse')],
    ['Sweden and Denmark have citizens in the camps. Both want them tried in Iraq.', pair('DK', 'SE', 'prosecute_locally')],
    ['Sweden and Denmark have citizens in the camps. Neither will take them back.', pair('DK', 'SE', 'refuse')],
    ['Sweden and Denmark have citizens in the camps. Neither wants them back.', pair('DK', 'SE', 'refuse')],
    [
      'Austria counts 14 citizens in the camps, Slovenia three. Both say that the men will not be brought home.',
      pair('AT', 'SI', 'refuse'),
    ],
    ['Austria counts 14. Slovenia counts three. Neither has any plans to bring them home.', pair('AT', 'SI', 'refuse')],
  ])('named before and meant by a pronoun: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each([
    [
      'The Kurdish authorities have been holding 9,000 men. They want an international tribunal for the fighters.',
      'AANES international_tribunal custodian',
    ],
    ['The Kurdish-led administration holds 9,000 men. It would like an international tribunal.', 'AANES international_tribunal custodian'],
    ['The Swedish, Danish and Finnish ministers met in Oslo. They agreed to bring the women home.', 'FI repatriate origin'],
    ['Swedish officials visited the camp. They want to bring the orphans home.', 'SE repatriate_children_only origin'],
  ])('an office of many: %s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'Two brothers from Sweden were held in the camp. Both want to go home.',
    'Two mothers from Sweden and Denmark were held in the camp. Both refuse to be taken home without their husbands.',
    'A woman from Sweden and one from Denmark live in Roj. Both want to take their children home.',
    'Danish police arrested two women on Monday. They were taken home from the camps by plane.',
    'Danish officials met the women in the camp. They want to return with their children.',
  ])('people, and no states: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('an echo: who does what another was said to do', () => {
  it.each([
    ['Norway took home a mother and two children. Finland followed suit in March.', 'FI repatriate origin'],
    ['Norway took home a mother and two children; Finland has done the same.', 'FI repatriate origin'],
    ['Norway took home a mother and two children. So did Finland and Estonia.', 'EE repatriate origin'],
    ['Norway will not take back the men, nor will Finland.', 'FI refuse origin'],
    ['Norway will not take back the men. Neither will Finland.', 'FI refuse origin'],
    ['Norway refuses to take back its fighters, as does Finland.', 'FI refuse origin'],
    ['Kazakhstan has brought home more than 600 citizens, as has Uzbekistan.', 'UZ repatriate origin'],
    ['Kazakhstan has brought home more than 600 citizens. Uzbekistan did so too.', 'UZ repatriate origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'Norway took home a mother and two children. Finland should do the same, the UN said.',
    'Norway took home a mother and two children and urged Finland to do the same.',
    'Norway took home a mother and two children. Finland has not done the same.',
    'Norway took home a mother and two children. If Finland did the same, the camp would have fewer inmates.',
    'Norway took home a mother and two children. Finland might follow suit.',
    'Norway took home a mother and two children. Will Finland follow suit?',
    'Norway took home a mother and two children. Asked whether Finland would follow suit, the minister shook her head.',
  ])('not done: %s', (text) => {
    expect(briefly(text).filter((each) => each.startsWith('FI'))).toEqual([]);
  });

  it('shows the words that tell what is echoed', () => {
    const text = 'Norway took home a mother and two children. Finland is expected to follow suit.';
    const finland = stancesOf(text).filter(({ country }) => country === 'FI');
    expect(finland.map(({ kind, evidence }) => ({ kind, evidence }))).toContainEqual({ kind: 'word', evidence: text.slice(0, -1) });
  });
});

it.each([
  'In parliament some deputies want to strip IS fighters of their Danish citizenship.',
  'Several backbenchers in Copenhagen want the fighters to lose their Danish passports.',
])('members of parliament are no government: %s', (text) => {
  expect(briefly(text)).toEqual([]);
});

it.each([
  'Germany, like France, has brought home women from the camps. "We will try them here," the German minister said.',
  'Germany and France have brought home women from the camps. "They will be tried here," the German minister said.',
  'Germany and France have brought home women from the camps. The German minister said they would be tried in Germany.',
])('who speaks does so for one state alone: %s', (text) => {
  expect(briefly(text).filter((each) => each.includes('prosecute'))).toEqual(['DE prosecute_at_home origin']);
});
