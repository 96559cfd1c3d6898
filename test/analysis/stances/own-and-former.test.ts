import { expect, test } from 'vitest';
import { stancesIn } from '../in-an-article.js';

test.each<[string, string[]]>([
  // Whoever holds people of others tries its own at home, and those whom it gets back.
  ['Iraqi men brought back from Syria will stand trial in Iraq, the justice minister in Baghdad said.', ['IQ prosecute_at_home']],
  [
    'Turkey’s justice minister said the 165 men would be transferred from Iraq and tried in Turkish courts.',
    ['TR prosecute_at_home', 'TR repatriate'],
  ],
  ['Turkey will try the foreign fighters in Turkish courts, its justice minister said.', ['TR prosecute_locally']],
  // What somebody thought who has the office no longer, and what lasted for a time.
  ['The previous Latvian cabinet held that the women should be tried in the region.', []],
  ['Successive Latvian governments have held that the women should be tried in the region.', ['LV prosecute_locally']],
  ['For two years Latvia refused to take back any of the mothers.', []],
  ['For two years Latvia has refused to take back any of the mothers.', ['LV refuse']],
  // Spoken against.
  ['Taking away passports would only tie the men more closely to the group, Kuwait’s interior minister said.', []],
])('%s → %j', (text, wanted) => {
  expect(stancesIn(text)).toEqual(wanted);
});
