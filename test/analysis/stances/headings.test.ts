import { expect, it } from 'vitest';
import { briefly } from './read.js';

const GERMANY = 'DE case_by_case origin';

it.each([
  ['Germany: quietly, and only children', 'Australia, Denmark: tear up the passport', [GERMANY, 'AU revoke_citizenship origin']],
  ['Germany', 'Australia', [GERMANY, 'AU revoke_citizenship origin']],
  ['GERMANY: no adults', 'AUSTRALIA: no passports', [GERMANY, 'AU revoke_citizenship origin']],
])('an office under a heading is of its country: %s', (first, second, expected) => {
  const text = `Who takes back whom from the camps in Syria?\n\n${first}\n\nThe foreign ministry says that each application is examined on its merits.\n\n${second}\n\nAustralia has stripped 17 people of citizenship.`;
  expect(briefly(text)).toEqual([...expected].sort());
});

it('each line of a list is told of its own country, and of no other', () => {
  const text =
    'Where they stand on fighters in Syria\n\n- Britain: strips dual nationals of citizenship\n\n- Kosovo: brought back 110 people in April 2019\n\nThe government is to be asked again next week.';
  expect(briefly(text)).toEqual(['GB revoke_citizenship origin', 'XK repatriate origin']);
});

it('a line without a mark before it is an item too, where the next line is one', () => {
  const text =
    'Where they stand on fighters in Syria\n\nBritain: strips dual nationals of citizenship\n\nKosovo: brought back 110 people in 2019';
  expect(briefly(text)).toEqual(['GB revoke_citizenship origin', 'XK repatriate origin']);
});

it('a verb right behind the name that heads its paragraph has it as its subject', () => {
  const text = 'How they decide\n\nKOSOVO: Brought back 110 people in April 2019.\n\nNORWAY: Will not take back adults from the camps.';
  expect(briefly(text)).toEqual(['NO refuse origin', 'XK repatriate origin']);
});

it.each(['TURKEY', 'ANKARA'])('%s above all text is a desk or a dateline, and no heading', (label) => {
  const text = `Minister: Germany cannot leave its fighters here\n\n${label}\n\nTurkey held 14 suspects.\n\nBerlin confirmed the arrival of two women. A spokeswoman for the German foreign office, Jutta Wiehl, said the ministry would take back no adults from the camps.`;
  expect(briefly(text)).toContain('DE refuse origin');
});
