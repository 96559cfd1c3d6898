import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/analysis/analyzer.js';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { loadTopic } from '../../../src/config/topic.js';

const analyzer = createAnalyzer(loadLexicon(), loadTopic('is-foreign-fighters'));
const LEAD =
  'Hundreds of European women and children whose husbands and fathers joined the Islamic State group are held in camps in north-east Syria.';

/** "country label" of every stance. */
const stances = (text: string): string[] =>
  [
    ...new Set(
      analyzer
        .analyze({ id: 'own', text: `${LEAD}\n\n${text}`, date: '2023-02-09' })
        .stances.map(({ country, stance }) => `${country} ${stance}`),
    ),
  ].sort();

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
  expect(stances(text)).toEqual(wanted);
});
