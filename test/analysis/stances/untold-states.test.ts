import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** States of which a text does not tell which: not those of the country that it spoke of before. */
const UNTOLD: readonly string[] = [
  'In the past five years, 30 states have brought home around 7,000 women and children.',
  'Western capitals have refused to take the men back.',
  'The home governments are unwilling to repatriate adults.',
  'Six governments decline to let them return.',
  'Aid workers say that three countries plan to fetch their orphans.',
  'Other nations have flown home mothers and their babies.',
  'Their governments would not take back the fighters.',
  'More than 20 states will try the men at home.',
  'The two countries agreed to repatriate the widows.',
  'Gulf states have stripped dozens of fighters of citizenship.',
  'Foreign ministers of 12 states agreed to bring home the children.',
  'The security services of several countries want the men tried in Iraq.',
  'Western officials said they wanted the prisoners tried where they were caught.',
  'Officials from four countries said they would take back the women.',
  'A European diplomat said the women would be taken home.',
  '“We will not take them back,” Western governments said.',
  'No country has repatriated all of its citizens.',
  'Every government decides case by case whom it takes back.',
  'Nine European countries have brought home women.',
];

describe.each(['The Danish position has hardened, a report says.', 'Norway was first.', ''])('%s', (before) => {
  it.each(UNTOLD)('%s', (text) => {
    expect(faults(`${before} ${text}`, [])).toEqual([]);
  });
});

const TOLD: readonly Said[] = [
  // Those with whom something is done are not those of whom the text says "the government".
  [
    'Finland took home two mothers. It was done in cooperation with the authorities of Germany. The government will not bring back the men.',
    ['FI refuse origin', '?FI repatriate origin'],
  ],
  [
    'Finland took home two mothers together with Germany. The government will not bring back the men.',
    ['FI refuse origin', '?FI repatriate origin', '?DE repatriate origin'],
  ],
  ['Denmark has changed course. The country will take back 12 women.', ['DK repatriate origin']],
  ['Denmark has changed course. Its government will take back 12 women.', ['DK repatriate origin']],
  ['The Danish and Swedish governments refuse to take the men back.', ['DK refuse origin', '?SE refuse origin']],
  [
    'The governments of France and Belgium have repatriated orphans.',
    ['FR repatriate_children_only origin', 'BE repatriate_children_only origin'],
  ],
  ['Officials in Copenhagen said the women would be brought home.', ['DK repatriate origin']],
  ['Countries such as Kazakhstan and Kosovo have repatriated their women.', ['KZ repatriate origin', 'XK repatriate origin']],
  ['The United States has repatriated its citizens.', ['US repatriate origin']],
  ['The United Arab Emirates agreed to take back two of its citizens.', ['AE repatriate origin']],
  ['Unlike most countries, Kazakhstan has taken back men too.', ['KZ repatriate origin']],
  ['Norway said other countries should take back their citizens.', ['NO repatriate urging_others']],
  ['European states want Iraq to put the foreign fighters on trial.', ['EU prosecute_locally origin']],
  ['Finnish state prosecutors said the men would be tried in Finland.', ['FI prosecute_at_home origin']],
];

describe('states that are told', () => {
  it.each(TOLD)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});
