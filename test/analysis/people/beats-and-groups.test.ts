import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/analysis/analyzer.js';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { loadTopic } from '../../../src/config/topic.js';

const analyzer = createAnalyzer(loadLexicon(), loadTopic('is-foreign-fighters'));
const LEAD =
  'Hundreds of European women and children whose husbands and fathers joined the Islamic State group are held in camps in north-east Syria.';

/** The countries or bodies that the speakers speak for. */
const spokenFor = (text: string): (string | null)[] =>
  analyzer
    .analyze({ id: 'beat', text: `${LEAD}\n\n${text}`, date: '2023-02-09' })
    .statements.map(({ speaker }) => speaker?.country ?? null);

test.each<[string, string | null]>([
  // What somebody of a charity works on is no employer.
  ['“They have survived the winter,” said Maren Dahl, Harbour Light’s Syria Response Director.', 'NGO'],
  ['“They have survived the winter,” said Maren Dahl, Harbour Light’s Turkey programme manager.', 'NGO'],
  ['“They have survived the winter,” said Maren Dahl, Denmark’s Syria envoy.', 'DK'],
  // A group with a name of its own, and the group of whom the article tells.
  ['“It is a formality,” said Omar Haddad, Iraq researcher at the Geneva-based group Law Beyond Walls.', 'NGO'],
  ['“We will fight on,” a spokesman for the group said.', 'DAESH'],
  ['“We can’t judge them,” said Rojda Amin, a Kurdish foreign relations official.', 'AANES'],
])('%s → %s', (text, wanted) => {
  expect(spokenFor(text)).toEqual([wanted]);
});

test('a thing that is called official is nobody who speaks', () => {
  const text = `${LEAD}\n\nRita Borg is Malta’s security minister. The official figure, she says, is 40 nationals who left.`;
  const [statement] = analyzer.analyze({ id: 'thing', text, date: '2023-02-09' }).statements;
  expect(statement?.speaker?.name).toBe('Rita Borg');
});
