import { expect, test } from 'vitest';
import { stancesIn } from '../in-an-article.js';

test.each<[string, string[]]>([
  // What those believe or fear who decide nothing, before and behind the words.
  ['Norway will never take them back, their lawyers believe.', []],
  ['Norway will bring all of them home, the grandparents hope.', []],
  ['Norway would put every mother on trial, researchers at the institute expect.', []],
  ['Relatives fear that Norway will never take them back.', []],
  // What a government says behind them is its stance.
  ['Norway will never take them back, its justice minister said.', ['NO refuse']],
  ['Norway will never take them back, whatever their lawyers believe.', ['NO refuse']],
  // What must be done to them, said by whoever does not do it.
  ['The opposition said those who return to Latvia must be put on trial.', []],
  ['The opposition Reform Party said Latvia must put on trial all those who return.', []],
])('%s → %j', (text, wanted) => {
  expect(stancesIn(text)).toEqual(wanted);
});

test.each<[string, string[]]>([
  [
    'Latvia took over five of its fighters from the Americans and sentenced them to six years in prison.',
    ['LV prosecute_at_home', 'LV repatriate'],
  ],
  [
    'In May, Slovenia flew home 22 people on an American plane. The men were arrested on the tarmac and later charged.',
    ['SI prosecute_at_home', 'SI repatriate'],
  ],
  ['Slovenia flew home 22 people, and Latvia accepted seven fighters who have since been jailed.', ['LV repatriate', 'SI repatriate']],
  ['Slovenia flew home three mothers. The pilots were charged with smuggling.', ['SI repatriate']],
  ['Tunisia has arrested dozens of returnees under a law passed last year.', ['TN prosecute_at_home']],
  ['Latvia plans to take over its fighters this summer in order to try them at home.', ['LV prosecute_at_home', 'LV repatriate']],
  ['Turkey will prosecute them at home.', ['TR prosecute_at_home']],
  ['Turkey will prosecute them.', ['TR prosecute_locally']],
])('tried by those who brought them back: %s → %j', (text, wanted) => {
  expect(stancesIn(text)).toEqual(wanted);
});
