import { table } from './table.js';

table('whose people a number counts, told beside it', [
  ['Slovenia’s cabinet is silent. Tiny Malta went another way. It fetched two mothers and five children in March.', ['2 MT', '5 MT']],
  ['Norway will try its own people. Then there is Estonia. It flew home four women and 11 children last year.', ['4 EE', '11 EE']],
  // Where things are so is nobody who does anything.
  ['Norway will try its own people. Not so in Estonia. The UN says 700 people of 40 nations were sent on.', ['700 -']],
  ['Portugal, where more than 20 men lost their citizenship, has said nothing since.', ['20 PT']],
  // Another place than the country that speaks.
  ['Iceland believes that in the two camps, where more than 30,000 people live, nobody is safe.', ['30000 -']],
  ['Turkey’s consulate in Erbil said it had taken charge of 18 of its citizens.', ['18 TR']],
  ['Denmark’s embassy in Ankara says Turkey has deported 18 of its citizens.', ['18 DK']],
  ['Finland left its grown-up nationals in Baghdad’s prisons, where nine of them died.', ['9 FI']],
  ['Guards moved the prisoners south, where nine of them died.', ['9 -']],
  ['The Latvian union of mothers lists 14 women and 31 children in Roj.', ['14 LV', '31 LV']],
  ['A German network of lawyers for families counts 140 children of many countries.', ['140 -']],
]);
